import type { Lang } from "#db/codes.ts";
import { formatSpan } from "#app/platform/i18n/format.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { endOf } from "./appointment.ts";
import type { Proposal } from "./read-proposal.ts";

/** The times as they stand below a letter, in the reader's language, with what to do about them. */
export function timesInLetter(t: Texts, lang: Lang, proposal: Proposal) {
  const { times, minutes, timeZone, place, videoUrl, contact } = proposal;
  const spans = times.map((startsAt) =>
    formatSpan(lang, timeZone, startsAt, endOf({ startsAt, minutes }).toISOString()),
  );
  const lines = [
    place && t("appointment:letter.place", { place }),
    videoUrl && t("appointment:letter.video", { link: videoUrl }),
    contact && t("appointment:letter.contact", { contact }),
  ];
  return [
    [t("appointment:letter.choose", { count: times.length }), ...spans.map((span) => `– ${span}`)].join("\n"),
    lines.filter(Boolean).join("\n"),
    t("appointment:letter.how"),
  ].join("\n\n");
}
