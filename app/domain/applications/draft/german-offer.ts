import type { GermanCourse, GermanLevel } from "#db/codes.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";

export type GermanOffer = { level: GermanLevel; exam: GermanLevel | null; course: GermanCourse | null };

/** What a listing asks of somebody's German, in a few sentences. */
export function germanOfferText(t: Texts, { level, exam, course }: GermanOffer) {
  return [
    level === "none" ? t("application:german.startWithout") : t("application:german.start", { level }),
    exam && exam !== level && exam !== "none" ? t("application:german.exam", { level: exam }) : null,
    course ? t(`application:german.course.${course}`) : null,
  ]
    .filter(Boolean)
    .join(" ");
}

/** What the choices say under each level. Who speaks no German yet reads whether this very offer does without. */
export function germanHint(t: Texts, offer: GermanOffer, spoken: GermanLevel) {
  return spoken === "none" && offer.level !== "none"
    ? t("application:german.askAnyway")
    : t(`application:germanHint.${spoken}`);
}
