// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { isPaused, slugOf } from "../listing.ts";
import { titleColumns, titleIn } from "../title.ts";

/** One listing that was open once, and what became of it. */
export type NotOpen = { id: string; state: "ended" | "paused"; title: string; company: string; path: string };

/** Of these listings those that the public may read about although nobody can apply any more, or just now. */
export async function findNotOpen(db: Db, ids: readonly string[], { lang, now }: { lang: Lang; now: Date }) {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("listing")
    .innerJoin("company", "company.id", "listing.company_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .where("listing.id", "in", ids)
    .where("listing.first_published_at", "is not", null)
    .where("listing.status", "in", ["published", "paused", "closed"])
    .where("company.suspended_at", "is", null)
    .select(["listing.id", "listing.status", "listing.deadline", ...titleColumns, "company.name as company"])
    .execute();
  const today = dayOf(now);
  const t = textsFor(lang);
  return rows.map(({ id, status, deadline, company, ...titled }): NotOpen => {
    const title = titleIn(t, lang, titled);
    const paused = isPaused({ status, deadline, companySuspendedAt: null }, today);
    return {
      ...{ id, title, company, state: paused ? "paused" : "ended" },
      path: paths.listing(lang, { id, slug: slugOf(title) }),
    };
  });
}
