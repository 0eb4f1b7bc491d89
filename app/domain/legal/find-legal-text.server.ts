import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import { findValidEntry } from "#app/domain/dated/find-valid-entry.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { langs } from "#app/platform/i18n/locales.ts";
import { LegalContent, type LegalTexts } from "./editions/legal-content.ts";
import { factsFor } from "./facts-for.ts";
import { readHouseText } from "./house-text.server.ts";
import { fillLegalText, type LegalText, type WordedPage } from "./legal-text.ts";

/** A text as it is read; `since`: the day from which the office's own words hold, null for those of the house. */
export type ReadLegalText = { text: LegalText; lang: Lang; since: Day | null };

/** What holds on a day: the office's own text, or that of the house while it has written none. */
export async function findLegalText(
  { db, config }: { db: Db; config: Config },
  { page, lang, day }: { page: WordedPage; lang: Lang; day: Day },
): Promise<ReadLegalText> {
  const entry = await findValidEntry(db, { topic: "legal_text", subject: page, day });
  if (!entry) return { ...fill(config, lang, await readHouseText(config, { page, lang })), since: null };
  const { texts } = LegalContent.parse(JSON.parse(entry.content));
  const said = languageOf(texts, lang);
  return { ...fill(config, said, texts[said] ?? ""), since: entry.valid_from };
}

/** A text with the operator's facts, as everybody reads it. */
function fill(config: Config, lang: Lang, source: string) {
  return { text: fillLegalText(source, factsFor(config, lang)), lang };
}

/** The reader's language where the office wrote in it, else the first in which it did. */
function languageOf(texts: LegalTexts, lang: Lang): Lang {
  return [lang, ...langs].find((one) => texts[one] !== undefined) ?? lang;
}
