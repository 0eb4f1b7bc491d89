type Named = { name: string; mediaType: string };

/** A stranger's file: saved, never shown, so that nothing in it can act on our pages. */
export function attachment({ bytes, ...named }: Named & { bytes: Uint8Array<ArrayBuffer> }) {
  return new Response(bytes, { headers: { ...headersOf(named), "Content-Length": String(bytes.byteLength) } });
}

/** The same for what is read, or made, while it is taken. Of what is made, nobody knows the size beforehand. */
export function streamedAttachment({
  body,
  size,
  ...named
}: Named & { body: ReadableStream<Uint8Array>; size?: number }) {
  const length = size === undefined ? {} : { "Content-Length": String(size) };
  return new Response(body, { headers: { ...headersOf(named), ...length } });
}

function headersOf({ name, mediaType }: Named) {
  return {
    "Content-Type": mediaType,
    "Content-Disposition": `attachment; filename="${asciiName(name)}"; filename*=UTF-8''${encoded(name)}`,
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
  };
}

const asciiName = (name: string) => name.replace(/[^\w. -]/g, "_");

/** RFC 5987 allows fewer characters than encodeURIComponent leaves. */
function encoded(name: string) {
  return encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}
