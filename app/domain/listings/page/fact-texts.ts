import type { PhraseSection } from "#db/codes.ts";
import { placeText } from "#app/domain/places/place-text.ts";
import { formatDay, formatList, formatMoney, formatNumber } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { kindAsks } from "../checks/kind-asks.ts";
import { contractText } from "../contract-text.ts";
import { payLine } from "../pay.ts";
import { shiftTimeText } from "../shift-times.ts";
import type { ListingView } from "./find-listing-view.server.ts";
import { afterTraining, dayAndSchool } from "./training-answers.ts";

/** Without a value it is not shown. */
export type Fact = { label: string; value: string | null };

/** The facts that decide whether to read on. */
export function listingFacts(t: Texts, lang: Lang, view: ListingView): Fact[] {
  const text = factTexts(t, lang, view);
  return [
    { label: t("listing:page.occupation"), value: view.occupation.name },
    { label: t("listing:page.place", { count: view.places.length }), value: text.places },
    { label: t("listing:page.agreement"), value: view.agreement },
    { label: t("listing:page.hours"), value: text.hours },
    { label: t("listing:page.shifts"), value: text.shifts },
    { label: t("listing:page.shiftTimes"), value: text.shiftTimes },
    {
      label: t("listing:page.start"),
      value: view.startsOn ? formatDay(lang, view.startsOn) : t("listing:card.atOnce"),
    },
    { label: t("listing:page.contract"), value: text.contract },
    { label: t("listing:page.posts"), value: view.posts > 1 ? formatNumber(lang, view.posts) : null },
    { label: t("listing:page.german"), value: view.german.level ? t(`listing:germanLong.${view.german.level}`) : null },
    {
      label: t("listing:page.germanExam"),
      value: view.german.exam ? t(`listing:germanLong.${view.german.exam}`) : null,
    },
    {
      label: t("listing:page.course"),
      value: view.german.course ? t(`listing:course.${view.german.course}`) : null,
    },
    { label: t("listing:page.team"), value: text.team },
    { label: t("listing:page.otherLanguages"), value: text.otherLanguages },
    {
      label: t("listing:page.certificate"),
      value: view.certificate ? t(`listing:certificate.${view.certificate}`) : null,
    },
    { label: t("listing:page.experience"), value: text.experience },
    { label: t("listing:page.licences"), value: text.licences },
    { label: t("listing:page.features"), value: text.features },
    { label: t("listing:page.deadline"), value: formatDay(lang, view.deadline) },
    { label: t("listing:page.published"), value: view.publishedOn ? formatDay(lang, view.publishedOn) : null },
  ];
}

/** What pupils and their parents ask: pay in each year, how long, which school. */
export function trainingFacts(t: Texts, lang: Lang, view: ListingView): Fact[] {
  const { training, trainingYears, currency } = view;
  if (!training) return [];
  return [
    ...trainingYears.map(({ year, pay }) => ({
      label: t("listing:page.year", { year }),
      value: currency ? `${formatMoney(lang, currency, pay)} ${t("listing:payUnit.month")}` : null,
    })),
    {
      label: t("listing:page.duration"),
      value: training.months ? t("listing:page.durationMonths", { count: training.months }) : null,
    },
    { label: t("listing:page.form"), value: training.form ? t(`listing:trainingForm.${training.form}`) : null },
    { label: t("training:label.posts"), value: formatNumber(lang, view.posts) },
    ...dayAndSchool(t, view),
    { label: t("listing:page.school"), value: training.school },
    ...afterTraining(t, lang, view),
  ];
}

/** The ad in one line, for who has no room for more. */
export function listingInOneLine(t: Texts, lang: Lang, view: ListingView) {
  const pay = view.pay ? payLine(view.pay) : null;
  const start = view.startsOn
    ? t("listing:card.start", { day: formatDay(lang, view.startsOn) })
    : t("listing:card.atOnce");
  const german = view.german.level ? t(`listing:german.${view.german.level}`) : null;
  const { hours } = factTexts(t, lang, view);
  return [t(`listing:kind.${view.kind}`), pay, hours, german, start].filter(Boolean).join(" · ");
}

/** The chosen phrases under their headings; without phrases there is no heading. */
export function phraseLists(t: Texts, { phrases }: ListingView) {
  const of = (section: PhraseSection) => phrases.filter((phrase) => phrase.section === section);
  const requirements = of("requirement");
  const lists = [
    { title: t("listing:page.tasks"), phrases: of("task") },
    { title: t("listing:page.must"), phrases: requirements.filter((phrase) => phrase.necessity === "must") },
    { title: t("listing:page.nice"), phrases: requirements.filter((phrase) => phrase.necessity === "nice") },
    { title: t("listing:page.benefits"), phrases: of("benefit") },
  ];
  return lists.filter((list) => list.phrases.length > 0);
}

type FactTexts = ReturnType<typeof sayFacts>;
const known: Record<Lang, WeakMap<ListingView, FactTexts>> = {
  de: new WeakMap(),
  pl: new WeakMap(),
  cs: new WeakMap(),
};

/** A page asks for them in many places. */
export function factTexts(t: Texts, lang: Lang, view: ListingView): FactTexts {
  const texts = known[lang].get(view) ?? sayFacts(t, lang, view);
  known[lang].set(view, texts);
  return texts;
}

function sayFacts(t: Texts, lang: Lang, view: ListingView) {
  const { weeklyHours, experienceYears } = view;
  const others = view.languages.filter(({ purpose }) => purpose !== "team");
  const team = view.languages
    .filter(({ purpose }) => purpose === "team")
    .map((row) => t(`listing:language.${row.lang}`));
  return {
    places: view.places.map((place) => [place.postalCode, placeText(place)].filter(Boolean).join(" ")).join(" · "),
    shifts: formatList(
      lang,
      view.shifts.map((shift) => t(`listing:shift.${shift}`)),
    ),
    shiftTimes: view.shiftTimes.map((time) => shiftTimeText(t, lang, time)).join(", "),
    features: formatList(
      lang,
      view.features.map((feature) => t(`listing:feature.${feature}`)),
    ),
    team: team.length > 0 ? formatList(lang, team) : null,
    contract:
      view.contract &&
      contractText(t, {
        contract: view.contract,
        months: view.contractMonths,
        countries: kindAsks[view.kind].contract === "choice" ? view.places.map(({ country }) => country) : [],
      }),
    experience:
      view.experience === "required" && experienceYears
        ? t("listing:experienceYears", { count: experienceYears })
        : view.experience
          ? t(`listing:experience.${view.experience}`)
          : null,
    hours: !weeklyHours
      ? null
      : weeklyHours.min === weeklyHours.max
        ? t("listing:page.hoursValue", { count: weeklyHours.max, hours: formatNumber(lang, weeklyHours.min) })
        : t("listing:page.hoursRange", {
            count: weeklyHours.max,
            min: formatNumber(lang, weeklyHours.min),
            max: formatNumber(lang, weeklyHours.max),
          }),
    otherLanguages: others
      .map(({ lang: spoken, level, purpose }) =>
        [
          t(`listing:language.${spoken}`),
          level && level !== "none" ? level : null,
          `(${t(`listing:purpose.${purpose}`)})`,
        ]
          .filter(Boolean)
          .join(" "),
      )
      .join(", "),
    licences: view.licences
      .map(({ licence, necessity }) =>
        necessity === "nice"
          ? t("listing:page.licenceNice", { licence: t(`listing:licence.${licence}`) })
          : t(`listing:licence.${licence}`),
      )
      .join(", "),
  };
}
