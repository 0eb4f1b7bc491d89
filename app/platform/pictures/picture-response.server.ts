import type { PictureFormat } from "#db/codes.ts";

type Picture = {
  format: PictureFormat;
  bytes: Uint8Array<ArrayBuffer>;
  /** What stands at its public address never changes; what only some may see is nobody's to keep. */
  everybodys: boolean;
};

export function pictureResponse({ format, bytes, everybodys }: Picture) {
  return new Response(bytes, {
    headers: {
      "Content-Type": `image/${format}`,
      "Content-Length": String(bytes.byteLength),
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": everybodys ? "public, max-age=31536000, immutable" : "no-store",
    },
  });
}
