// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { dayOf, daysAfter } from "#app/platform/days.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { dueNotice, firstAskedOn, isAsked } from "./due-notice.ts";
import { findLives, type Upkept } from "./find-lives.server.ts";
import { findUpkeepSpans } from "./find-upkeep-spans.server.ts";
import { type ChosenSpans, fromToday } from "./save-upkeep-spans.server.ts";

export type UpkeepPreview = Awaited<ReturnType<typeof previewUpkeep>>;

const shown = 20;
const asking = ["still_open", "still_open_again", "end"] as const;

/** What these spans would ask and end tomorrow, and how much within as many days as lie between two questions. */
export async function previewUpkeep(db: Db, { chosen, lang, now }: { chosen: ChosenSpans; lang: Lang; now: Date }) {
  const spans = fromToday(await findUpkeepSpans(db), chosen, now);
  const tomorrow = daysAfter(dayOf(now), 1);
  const lives = await findLives(db);
  const due = lives.flatMap((listing) => {
    const step = dueNotice(listing.life, { spans, today: tomorrow });
    const kind = asking.find((one) => one === (step === "end" ? step : step?.notice));
    return kind ? [{ listing, kind }] : [];
  });
  const until = daysAfter(dayOf(now), chosen.askAfter);
  return {
    day: tomorrow,
    days: chosen.askAfter,
    total: due.length,
    rows: due.slice(0, shown).map(({ listing, kind }) => ({
      ...{ id: listing.id, kind, company: listing.company },
      title: titleIn(textsFor(lang), lang, listing),
    })),
    soon: lives.filter((listing) => isAskedBy(listing, { spans, until })).length,
  };
}

function isAskedBy({ life }: Upkept, { spans, until }: { spans: Parameters<typeof firstAskedOn>[1]; until: string }) {
  return !life.paused && !isAsked(life) && firstAskedOn(life, spans) <= until;
}
