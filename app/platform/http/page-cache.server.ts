import { hash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { isShared } from "./caching.ts";
import { compressed, encode, type Encoding, unpacked } from "./compression.server.ts";
import { hasTag } from "./has-tag.ts";
import { bodyOf } from "./page-body.ts";

/** What the cache knows about the world: as long as both stay, a public page stays the same. */
export type Edition = { revision: number; day: string };

export type Asking = { encoding: Encoding; ifNoneMatch: string | undefined; isOwnRequest: boolean };

/** A sitemap of thousands of addresses would put a hundred pages out, and is a twentieth once compressed. */
const packedFrom = 300_000;

/** Some hundred pages: what is asked for most between two changes. */
const largest = 24 * 1024 * 1024;

/**
 * Finished public pages, by address. A page belongs to the edition that was read before it was made, so one that is
 * older than the store is never shown.
 */
export function pageCache(maxSize = largest) {
  const pages = new LRUCache<string, CachedPage>({ maxSize, sizeCalculation: (page) => page.size });
  const inWork = new Map<string, Promise<CachedPage | Response>>();

  return {
    /** Answers from the cache, or with what `make` gives, which is kept if its route says that it may be shared. */
    async answer(address: string, edition: Edition, asking: Asking, make: () => Promise<Response>): Promise<Response> {
      const kept = pages.get(address);
      if (kept?.isOf(edition)) return kept.answer(asking);

      const work = `${edition.revision} ${edition.day} ${address}`;
      const begun = inWork.get(work);
      if (begun) {
        const made = await begun;
        return made instanceof CachedPage
          ? made.answer(asking)
          : compressed(await make(), asking.encoding, asking.isOwnRequest);
      }
      const making = finish(edition, make).finally(() => inWork.delete(work));
      inWork.set(work, making);
      const made = await making;
      if (!(made instanceof CachedPage)) return compressed(made, asking.encoding, asking.isOwnRequest);
      pages.set(address, made);
      return made.answer(asking);
    },
  };
}

async function finish(edition: Edition, make: () => Promise<Response>) {
  const response = await make();
  const shared = isShared(response.headers.get("Cache-Control"));
  if (response.status !== 200 || !shared || response.headers.has("Set-Cookie")) return response;
  const headers = Object.fromEntries(response.headers);
  const body = await bodyOf(response);
  return new CachedPage(edition, headers, body, body.byteLength > packedFrom ? await encode(body, "br") : null);
}

class CachedPage {
  readonly size: number;
  readonly #edition: Edition;
  readonly #headers: Record<string, string>;
  readonly #etag: string;
  readonly #bodies: Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>;
  readonly #packed: Uint8Array<ArrayBuffer> | null;

  /** `packed`: a large page is kept in this form alone. */
  constructor(
    edition: Edition,
    headers: Record<string, string>,
    body: Uint8Array<ArrayBuffer>,
    packed: Uint8Array<ArrayBuffer> | null,
  ) {
    this.#edition = edition;
    this.#etag = `W/"${hash("sha256", body, "base64url").slice(0, 22)}"`;
    this.#headers = { ...headers, etag: this.#etag, vary: "Accept-Encoding" };
    this.#packed = packed;
    this.#bodies = new Map(packed ? [["br", Promise.resolve(packed)]] : [["identity", Promise.resolve(body)]]);
    /** Both compressed forms together are smaller than half of the page. */
    this.size = (packed ? packed.byteLength : Math.ceil(body.byteLength * 1.5)) + 2000;
  }

  isOf({ revision, day }: Edition) {
    return this.#edition.revision === revision && this.#edition.day === day;
  }

  async answer({ encoding, ifNoneMatch }: Asking) {
    if (hasTag(ifNoneMatch, this.#etag)) {
      const { "content-type": _, ...headers } = this.#headers;
      return new Response(null, { status: 304, headers });
    }
    const headers = encoding === "identity" ? this.#headers : { ...this.#headers, "content-encoding": encoding };
    return new Response(await this.#bodyAs(encoding), { headers });
  }

  async #bodyAs(encoding: Encoding) {
    const known = this.#bodies.get(encoding);
    if (known) return known;
    const made = this.#plain().then((body) => encode(body, encoding));
    if (!this.#packed) this.#bodies.set(encoding, made);
    return made;
  }

  async #plain() {
    return this.#packed ? unpacked(this.#packed) : (this.#bodies.get("identity") ?? new Uint8Array());
  }
}
