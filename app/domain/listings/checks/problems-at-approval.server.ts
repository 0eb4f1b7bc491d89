// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { sourceLang } from "#app/platform/i18n/locales.ts";
import type { ListingContent } from "../listing-content.ts";
import { findCheckContext } from "./find-check-context.server.ts";
import { listingProblems } from "./listing-problems.ts";
import type { Problems } from "./problem.ts";

/**
 * What keeps the office from letting a listing out: floors of pay may have risen since it was handed in. That its first
 * day of work or the day chosen for it came while it waited is not the company's fault, and no reason.
 */
export async function problemsAtApproval(
  db: Db,
  content: ListingContent,
  now: Date,
  lang: Lang = sourceLang,
): Promise<Problems> {
  const { startsOn, publishOn, ...problems } = listingProblems(
    content,
    await findCheckContext(db, content, { lang, now }),
  );
  return problems;
}
