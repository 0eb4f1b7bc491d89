import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { isSent } from "#app/platform/http/addresses/program-door.ts";
import { bestEncoding, encode, type Encoding } from "#app/platform/http/compression.server.ts";
import { hasTag } from "#app/platform/http/has-tag.ts";
import type { Check } from "./guards.server.ts";

type StaticFile = {
  headers: Record<string, string>;
  etag: string;
  body: Uint8Array<ArrayBuffer>;
  /** What was asked for. */
  compressed: Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>;
  compressible: boolean;
};
export type StaticFiles = Map<string, StaticFile>;

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".png": "image/png",
  ".ico": "image/x-icon",
  "/speculation-rules.json": "application/speculationrules+json",
};
/** What pages of other sites load, too. */
const forOthers: Record<string, Record<string, string>> = {
  "/embed.js": { "cross-origin-resource-policy": "cross-origin", "access-control-allow-origin": "*" },
};
/** The last twentieth of a large file would cost seconds. */
const qualityOf = (body: Uint8Array) => (body.byteLength > 300_000 ? 9 : 11);
const compressible = /\.(?:css|m?js|json|svg|txt|webmanifest)$/;

/** Reads the built files once, small as they are. Most are never asked for, so each is compressed when it first is. */
export async function readStaticFiles(folder: string): Promise<StaticFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith("."));
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }): Promise<[string, StaticFile]> => {
        const file = path.join(parentPath, name);
        const address = `/${path.relative(folder, file).split(path.sep).join("/")}`;
        return [address, staticFile(new Uint8Array(await readFile(file)), address)];
      }),
    ),
  );
}

/** A file to be served at this address, with headers of its own beside those that every file has. */
export function staticFile(
  body: Uint8Array<ArrayBuffer>,
  address: string,
  own: Record<string, string> = {},
): StaticFile {
  const etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  return {
    etag,
    headers: {
      "content-type": types[address] ?? types[path.extname(address)] ?? "application/octet-stream",
      /** The name of a built file holds the hash of its content. */
      "cache-control": address.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "public, max-age=3600",
      etag,
      vary: "Accept-Encoding",
      ...forOthers[address],
      ...own,
    },
    body,
    compressed: new Map(),
    compressible: compressible.test(address),
  };
}

export function servedFile(files: StaticFiles): Check {
  return (c) => {
    const file = files.get(c.req.path);
    if (!file || isSent(c.req.method)) return null;
    if (hasTag(c.req.header("If-None-Match"), file.etag)) {
      return new Response(null, { status: 304, headers: file.headers });
    }
    const encoding = bestEncoding(c.req.header("Accept-Encoding"));
    if (file.compressible && encoding !== "identity") return compressedAnswer(file, encoding);
    return new Response(file.body, { headers: file.headers });
  };
}

async function compressedAnswer(file: StaticFile, encoding: Encoding) {
  const headers = { ...file.headers, "content-encoding": encoding };
  return new Response(await compressedBody(file, encoding), { headers });
}

function compressedBody({ body, compressed }: StaticFile, encoding: Encoding) {
  const known = compressed.get(encoding) ?? encode(body, encoding, qualityOf(body));
  compressed.set(encoding, known);
  return known;
}
