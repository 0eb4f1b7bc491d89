/**
 * The text of a page or feed, in the encoding that its sender names, that its first sign shows, or that it names itself;
 * else in UTF-8. What cannot be read becomes a sign for that, never an error.
 */
export function decodeText(bytes: Uint8Array, charset: string | null): string {
  return decoderOf(bomOf(bytes) ?? charset ?? namedInside(bytes) ?? "utf-8").decode(bytes);
}

function decoderOf(label: string) {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

function bomOf([first, second]: Uint8Array) {
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xef && second === 0xbb ? "utf-8" : null;
}

/** `<?xml … encoding="windows-1250"?>` or `<meta charset="iso-8859-2">`, which has to stand at the beginning. */
function namedInside(bytes: Uint8Array) {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  const [, ofXml, ofPage] =
    /^\s*<\?xml[^>]{0,80}encoding=["']([\w-]+)|<meta[^>]{0,80}charset=["']?([\w-]+)/i.exec(head) ?? [];
  return ofXml ?? ofPage ?? null;
}
