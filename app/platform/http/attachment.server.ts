type Attachment = { name: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> };

/** A stranger's file: saved, never shown, so that nothing in it can act on our pages. */
export function attachment({ name, mediaType, bytes }: Attachment) {
  return new Response(bytes, {
    headers: {
      "Content-Type": mediaType,
      "Content-Length": String(bytes.byteLength),
      "Content-Disposition": `attachment; filename="${asciiName(name)}"; filename*=UTF-8''${encoded(name)}`,
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "Cross-Origin-Resource-Policy": "same-origin",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cache-Control": "no-store",
    },
  });
}

const asciiName = (name: string) => name.replace(/[^\w. -]/g, "_");

/** RFC 5987 allows fewer characters than encodeURIComponent leaves. */
function encoded(name: string) {
  return encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}
