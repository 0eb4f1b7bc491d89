import type { Day } from "#db/schema.ts";
import type { Notice } from "#app/domain/listings/paper/notice.ts";
import { formatHours, formatList, formatWholeDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { type Texts, textsOf } from "#app/platform/i18n/texts.ts";
import { comingTimes } from "../event-times.ts";
import type { EventView } from "../event-view.ts";
import { closingText, nextTime, organiserText, timeText } from "../event-words.ts";

type Asked = {
  lang: Lang;
  today: Day;
  /** What the operator is called. */
  office: string;
  /** Of its public page; short enough to be typed. */
  address: string;
  exhibitors: readonly { name: string }[];
};

/** What a sheet of paper says of an event, in one language: when and where in large, the rest behind the code. */
export function eventNotice(event: EventView, { lang, today, office, address, exhibitors }: Asked): Notice {
  const t = textsOf(lang);
  const shownAddress = address.replace(/^https?:\/\//, "");
  const meant = event.audiences.map((audience) => t(`event:audience.${audience}`));
  const languages = formatList(
    lang,
    event.languages.map((one) => t(`listing:language.${one}`)),
  );
  const coming = comingTimes(event.times, today);
  const about = event.text?.lang === lang ? event.text.text.split(/\n\s*\n/) : [];
  return {
    lang,
    kind: t(`event:kind.${event.kind}`),
    title: event.title.text,
    titleLang: event.title.lang,
    company: organiserText(lang, event, office),
    places: placeText(t, event),
    pay: whenText(t, event, { lang, today }),
    facts: [
      { label: t("event:page.when"), value: coming.length > 1 ? timesText(lang, coming) : null },
      { label: t("event:page.forWhom"), value: meant.join(", ") || t("event:page.everybody") },
      { label: t("event:page.languages"), value: languages },
      { label: t("event:page.fields"), value: event.fields.map((field) => t(`listing:field.${field}`)).join(", ") },
      { label: t("event:page.link"), value: event.link },
    ].filter(({ value }) => value),
    short: [meant.join(", ") || t("event:page.everybody"), languages],
    lists: [
      { title: t("paper:event.about"), items: about },
      { title: t("event:exhibiting.exhibitors"), items: exhibitors.map(({ name }) => name) },
    ].filter(({ items }) => items.length > 0),
    scan: t("paper:event.scan"),
    scanAlt: t("paper:scanAlt", { address: shownAddress }),
    deadline: registrationText(t, event, lang),
    ...{ noAccount: "", answer: "", contact: "" },
    ...{ address, shownAddress },
  };
}

/** The name that stands on the signs, with the reader's own beside it where that is another one. */
function placeText(t: Texts, { place, address, online }: EventView) {
  const name = place && (place.name === place.localName ? place.name : `${place.name} (${place.localName})`);
  return [[address, name].filter(Boolean).join(", "), online ? t("event:online") : ""].filter(Boolean).join(" · ");
}

function whenText(t: Texts, event: EventView, { lang, today }: Pick<Asked, "lang" | "today">): Notice["pay"] {
  const next = nextTime(event, today);
  if (!next) return null;
  const more = comingTimes(event.times, today).length - 1;
  const hours = next.starts ? formatHours(lang, next.starts, next.ends) : "";
  const others = more > 0 ? t("event:list.more", { count: more }) : "";
  return { amount: formatWholeDay(lang, next.day), unit: [hours, others].filter(Boolean).join(", ") };
}

const timesShown = 6;

function timesText(lang: Lang, times: EventView["times"]) {
  const shown = times.slice(0, timesShown).map((time) => timeText(lang, time));
  return [...shown, ...(times.length > timesShown ? ["…"] : [])].join("\n");
}

function registrationText(t: Texts, { registration }: EventView, lang: Lang) {
  if (!registration) return t("paper:event.noRegistration");
  const { closesAt } = registration;
  return closesAt ? t("paper:event.registerUntil", { until: closingText(lang, closesAt) }) : t("paper:event.register");
}
