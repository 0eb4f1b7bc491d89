import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { MiddlewareHandler } from "hono";
import { bestEncoding, encode, type Encoding } from "#app/platform/http/compression.server.ts";
import { hasTag } from "#app/platform/http/has-tag.ts";
import type { SiteEnv } from "./guards.server.ts";

type StaticFile = { headers: Record<string, string>; etag: string; bodies: Map<Encoding, Uint8Array<ArrayBuffer>> };
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
/** The last twentieth of a large file would cost seconds at every start. */
const qualityOf = (body: Uint8Array) => (body.byteLength > 300_000 ? 9 : 11);
const compressed = /\.(?:css|m?js|json|svg|txt|webmanifest)$/;

/** Reads the built files once, small as they are, each in the forms in which it will be asked for. */
export async function readStaticFiles(folder: string): Promise<StaticFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith("."));
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }): Promise<[string, StaticFile]> => {
        const file = path.join(parentPath, name);
        const address = `/${path.relative(folder, file).split(path.sep).join("/")}`;
        return [address, await readStaticFile(file, address)];
      }),
    ),
  );
}

async function readStaticFile(file: string, address: string): Promise<StaticFile> {
  const body = new Uint8Array(await readFile(file));
  const forms: Encoding[] = compressed.test(address) ? ["identity", "br", "gzip"] : ["identity"];
  const etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  return {
    etag,
    headers: {
      "content-type": types[address] ?? types[path.extname(address)] ?? "application/octet-stream",
      /** The name of a built file holds the hash of its content. */
      "cache-control": address.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "public, max-age=3600",
      etag,
      vary: "Accept-Encoding",
    },
    bodies: new Map(
      await Promise.all(forms.map(async (form) => [form, await encode(body, form, qualityOf(body))] as const)),
    ),
  };
}

export function serveStaticFiles(files: StaticFiles): MiddlewareHandler<SiteEnv> {
  return async (c, next) => {
    const file = files.get(c.req.path);
    if (!file || c.req.method === "POST") return next();
    if (hasTag(c.req.header("If-None-Match"), file.etag)) {
      return new Response(null, { status: 304, headers: file.headers });
    }
    const encoding = bestEncoding(c.req.header("Accept-Encoding"));
    const body = file.bodies.get(encoding);
    if (!body || encoding === "identity") return new Response(file.bodies.get("identity"), { headers: file.headers });
    return new Response(body, { headers: { ...file.headers, "content-encoding": encoding } });
  };
}
