import { LRUCache } from "lru-cache";
import { isShared } from "../caching.ts";
import { compressed } from "../compression.server.ts";
import { type Asking, type Edition, KeptPage } from "./kept-page.server.ts";
import { bodyOf } from "./page-body.ts";
import { noteOf } from "./page-note.ts";

/** Seven hundred pages as browsers take them: what is asked for most between two changes. */
const largest = 8 * 1024 * 1024;

/** Of this share are those that were asked for once: whoever reads all pages one after the other puts out no other. */
const shareOfNew = 1 / 8;

/**
 * Finished public pages, by address. A page belongs to the edition that was read before it was made, so one that is
 * older than the store is never shown. Two of them are kept apart: pages asked for once, which are soon put out again, and those
 * that were asked for once more.
 */
export function pageCache(maxSize = largest) {
  const inRoomFor = (bytes: number) =>
    new LRUCache<string, KeptPage>({ maxSize: bytes, sizeCalculation: (page) => page.size });
  const [fresh, wanted] = [inRoomFor(maxSize * shareOfNew), inRoomFor(maxSize * (1 - shareOfNew))];
  const inWork = new Map<string, Promise<KeptPage | Response>>();

  function find(address: string, edition: Edition) {
    const known = wanted.get(address);
    if (known?.isOf(edition)) return known;
    const page = fresh.get(address);
    if (!page?.isOf(edition)) return null;
    fresh.delete(address);
    wanted.set(address, page);
    return page;
  }

  /** One that has been put out meanwhile stays out. Set once more alone, it would keep its former weight. */
  const weighAgain = (address: string) => (page: KeptPage) => {
    for (const pages of [fresh, wanted]) {
      if (pages.peek(address) !== page) continue;
      pages.delete(address);
      pages.set(address, page);
    }
  };

  return {
    /** Answers from the cache, or with what `make` gives, which is kept if its route says that it may be shared. */
    async answer(address: string, edition: Edition, asking: Asking, make: () => Promise<Response>): Promise<Response> {
      const kept = find(address, edition);
      if (kept) return kept.answer(asking);

      const work = `${edition.revision} ${edition.day} ${address}`;
      const begun = inWork.get(work);
      if (begun) {
        const made = await begun;
        return made instanceof KeptPage
          ? made.answer(asking)
          : compressed(await make(), asking.encoding, asking.isOwnRequest);
      }
      const making = finish(edition, make, weighAgain(address)).finally(() => inWork.delete(work));
      inWork.set(work, making);
      const made = await making;
      if (!(made instanceof KeptPage)) return compressed(made, asking.encoding, asking.isOwnRequest);
      fresh.set(address, made);
      return made.answer(asking);
    },
  };
}

async function finish(edition: Edition, make: () => Promise<Response>, onResized: (page: KeptPage) => void) {
  const response = await make();
  const shared = isShared(response.headers.get("Cache-Control"));
  if (response.status !== 200 || !shared || response.headers.has("Set-Cookie")) return response;
  const headers = Object.fromEntries(response.headers);
  const body = await bodyOf(response);
  return new KeptPage({ edition, headers, body, note: noteOf(response) }, onResized).packed();
}
