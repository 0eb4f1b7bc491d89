import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import type { Config } from "#app/platform/config.server.ts";
import { readHouseTexts } from "../house-text.server.ts";
import type { WordedPage } from "../legal-text.ts";
import { editionBefore, editionOn, findEditions } from "./find-editions.server.ts";
import { showTexts } from "./show-texts.ts";
import { stateOf } from "./state-of.ts";

type Asked = {
  page: WordedPage;
  /** "house" for the text that holds while the office has written none: compared with what holds now. */
  id: string;
  today: Day;
};

/** One text of a page as it was, with what differs from the one before it; null where there is none of that id. */
export async function findLegalVersion({ db, config }: { db: Db; config: Config }, { page, id, today }: Asked) {
  const editions = await findEditions(db, page);
  const house = await readHouseTexts(config, page);
  const holds = editionOn(editions, today);
  if (id === "house") {
    const shown = showTexts(config, house, holds?.texts ?? house);
    return { edition: null, state: "house" as const, against: holds?.validFrom ?? null, shown };
  }
  const found = editions.find((one) => one.id === id);
  if (!found) return null;
  const before = editionBefore(editions, found);
  const { texts, house: _, ...edition } = found;
  return {
    edition,
    state: stateOf(found, { today, holding: holds?.id ?? null }),
    against: before?.validFrom ?? null,
    shown: showTexts(config, texts, before?.texts ?? house),
  };
}
