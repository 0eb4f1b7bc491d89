// A face of this room: other nouns may import it.

import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";
import { type Fact, factTexts, listingFacts, phraseLists, trainingFacts } from "../page/fact-texts.ts";
import type { ListingView } from "../page/find-listing-view.server.ts";

/** What a sheet of paper says of a listing, in one language. */
export type Notice = ReturnType<typeof noticeOf>;

/** `address` is the short one, which somebody may type. */
export function noticeOf(view: ListingView, { lang, address }: { lang: Lang; address: string }) {
  const t = textsOf(lang);
  return {
    lang,
    kind: t(`listing:kind.${view.kind}`),
    title: view.title,
    titleLang: lang,
    company: view.company.name,
    places: view.places.map(({ name }) => name).join(" · "),
    pay: view.pay,
    facts: paperFacts(view, lang),
    short: shortFacts(view, lang),
    lists: phraseLists(t, view)
      .filter(({ phrases }) => phrases.length > 0)
      .map(({ title, phrases }) => ({ title, items: phrases.map(({ text }) => text) })),
    scan: t("paper:scan"),
    scanAlt: t("paper:scanAlt", { address: withoutScheme(address) }),
    noAccount: t("paper:noAccount"),
    contact: [view.contact.name, view.contact.phone ? view.contact.phone.shown : null].filter(Boolean).join(" · "),
    deadline: t("listing:card.deadline", { day: formatDay(lang, view.deadline) }),
    answer: t("listing:card.answer", { count: view.answerDays }),
    address,
    shownAddress: withoutScheme(address),
  };
}

/** What decides on the way past a wall, the most important first. */
function paperFacts(view: ListingView, lang: Lang): Fact[] {
  const t = textsOf(lang);
  const text = factTexts(t, lang, view);
  const all = listingFacts(t, lang, view);
  const named = (label: string) => all.filter((fact) => fact.label === label);
  return [
    ...named(t("listing:page.start")),
    ...named(t("listing:page.hours")),
    ...named(t("listing:page.shifts")),
    ...named(t("listing:page.shiftTimes")),
    ...named(t("listing:page.german")),
    { label: t("listing:page.team"), value: text.team },
    ...trainingFacts(t, lang, view),
    ...named(t("listing:page.certificate")),
    ...named(t("listing:page.contract")),
    ...named(t("listing:page.posts")),
    ...named(t("listing:page.experience")),
    ...named(t("listing:page.licences")),
    ...named(t("listing:page.features")),
  ].filter(({ value }) => value);
}

/** The same where there is no room for labels. */
function shortFacts(view: ListingView, lang: Lang) {
  const t = textsOf(lang);
  const { hours, shifts, contract } = factTexts(t, lang, view);
  const day = view.startsOn && formatDay(lang, view.startsOn);
  const start = day ? t("listing:card.start", { day }) : t("listing:card.atOnce");
  const german = view.german.level && t(`listing:german.${view.german.level}`);
  const [length] = trainingFacts(t, lang, view).filter(({ label }) => label === t("listing:page.duration"));
  return [start, hours, shifts, german, length?.value ?? contract].filter(
    (text) => typeof text === "string" && text !== "",
  ) as string[];
}

function withoutScheme(address: string) {
  return address.replace(/^https?:\/\//, "");
}
