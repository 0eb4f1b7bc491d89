import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import type { Config } from "#app/platform/config.server.ts";
import { daysAfter } from "#app/platform/days.ts";
import { readHouseTexts } from "../house-text.server.ts";
import type { WordedPage } from "../legal-text.ts";
import { editionOn, findEditions, findLegalDraft } from "./find-editions.server.ts";

type Asked = {
  page: WordedPage;
  /** An edition to begin from, or "house". */
  from: string | null;
  today: Day;
};

/** What stands in the form at first: what was asked for, else the draft, else what holds; from tomorrow on. */
export async function findLegalStart({ db, config }: { db: Db; config: Config }, { page, from, today }: Asked) {
  const draft = await findLegalDraft(db, page);
  const seen = draft?.writtenAt ?? "";
  const validFrom = draft && draft.validFrom >= today ? draft.validFrom : daysAfter(today, 1);
  const editions = await findEditions(db, page);
  const asked = editions.find(({ id }) => id === from);
  const texts = from === "house" ? null : (asked ?? draft ?? editionOn(editions, today));
  return { seen, validFrom, texts: texts?.texts ?? (await readHouseTexts(config, page)) };
}
