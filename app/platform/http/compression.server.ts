import { Duplex } from "node:stream";
import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants, createBrotliCompress, createGzip, gunzip, gzip } from "node:zlib";
import { parseAccept } from "hono/utils/accept";
import { bodyOf } from "./pages/page-body.ts";

export type Encoding = "br" | "gzip" | "identity";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const unbrotli = promisify(brotliDecompress);
const unzip = promisify(gunzip);

/** Brotli where both are as welcome. */
export function bestEncoding(accepted: string | undefined): Encoding {
  const wishes = parseAccept(accepted ?? "").filter(({ q }) => q > 0);
  const wishFor = (encoding: Encoding) => wishes.find(({ type }) => type.toLowerCase() === encoding)?.q ?? 0;
  const [br, gzip] = [wishFor("br"), wishFor("gzip")];
  if (br > 0 && br >= gzip) return "br";
  return gzip > 0 ? "gzip" : "identity";
}

/** `quality` 5 is quick enough for a page somebody waits for; 11 is for files made once. */
export async function encode(body: Uint8Array, encoding: Encoding, quality = 5): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === "identity") return new Uint8Array(body);
  if (encoding === "gzip") return new Uint8Array(await zip(body));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  return new Uint8Array(await brotli(body, { params }));
}

/** Says, to us and to proxies that know it, that nothing shall gather up an answer before it goes on. */
export const writtenWhileSent = ["X-Accel-Buffering", "no"] as const;

function packedWhileSent(encoding: "br" | "gzip") {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT };
  const packing = encoding === "br" ? createBrotliCompress({ params }) : createGzip();
  return Duplex.toWeb(packing) as ReadableWritablePair<Uint8Array, Uint8Array>; // Node's types and the browser's name the same classes
}

/** What was encoded, as it was before. */
export async function unpacked(body: Uint8Array<ArrayBuffer>, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === "identity") return body;
  return new Uint8Array(await (encoding === "br" ? unbrotli(body) : unzip(body)));
}

/**
 * Compressing a secret beside what a stranger wrote lets the stranger guess it by the size. So what is not public is
 * compressed only for a request that no foreign site has caused (`isOwnRequest`): see docs/decisions/0023. What is saved
 * as a file leaves as it is made, however long that takes.
 */
export async function compressed(response: Response, encoding: Encoding, isOwnRequest: boolean) {
  const isPublic = response.headers.get("Cache-Control")?.startsWith("public") ?? false;
  const isText = /^(?:text\/|application\/(?:[a-z]+\+)?(?:json|xml))/.test(response.headers.get("Content-Type") ?? "");
  if (!(isPublic || isOwnRequest) || !isText || encoding === "identity" || response.body === null) return response;
  if (response.headers.has("Content-Disposition")) return response;
  const { status } = response;
  const headers = new Headers(response.headers);
  headers.set("Content-Encoding", encoding);
  headers.append("Vary", "Accept-Encoding");
  headers.delete("Content-Length");
  if (headers.get(writtenWhileSent[0]) === writtenWhileSent[1])
    return new Response(response.body.pipeThrough(packedWhileSent(encoding)), { status, headers });
  return new Response(await encode(await bodyOf(response), encoding), { status, headers });
}
