import type { TFunction } from "i18next";
import { useContext } from "react";
import { I18nContext } from "react-i18next";
import { i18nFor } from "./i18n-for.ts";
import { isLang, type Lang, langs, sourceLang } from "./locales.ts";
import { quickTexts, type Say } from "./quick-texts.ts";

type Namespaces = [
  "common",
  "account",
  "admission",
  "alert",
  "api",
  "answering",
  "application",
  "audit",
  "border",
  "bring",
  "bringIn",
  "checks",
  "appointment",
  "change",
  "company",
  "contacts",
  "correct",
  "demand",
  "desk",
  "door",
  "embed",
  "employer",
  "europass",
  "event",
  "example",
  "export",
  "factor",
  "find",
  "floors",
  "german",
  "guide",
  "handedOn",
  "handingOn",
  "home",
  "keeping",
  "leaving",
  "legal",
  "letters",
  "life",
  "listing",
  "log",
  "mail",
  "myData",
  "news",
  "numbers",
  "office",
  "officers",
  "own",
  "paper",
  "parent",
  "profile",
  "program",
  "protection",
  "phrase",
  "pay",
  "question",
  "registration",
  "ruling",
  "saved",
  "schoolHoliday",
  "search",
  "sheet",
  "takeHome",
  "team",
  "thread",
  "wording",
  "writing",
  "training",
  "transit",
  "pupil",
  "taster",
  "callback",
  "certificate",
  "watchedCalendar",
];

/** Says a text by its key, "namespace:path"; without a namespace it is one of common.json. */
export type Texts = TFunction<Namespaces>;

const textsByLang = new Map(
  langs.map((lang) => [lang, quickTexts(i18nFor(lang).t as unknown as Say, lang) as unknown as Texts]), // i18next's type carries a brand that no function of ours can have
);

export function textsOf(lang: Lang): Texts {
  const texts = textsByLang.get(lang);
  if (!texts) throw new Error(`No texts for ${lang}`);
  return texts;
}

/** The texts of the page's language, for components. */
export function useTexts(): Texts {
  return textsOf(useLang());
}

/** Set while components are asked outside of React, which has no context there. */
let spoken: Lang | null = null;

/** Components that `make` calls by themselves speak this language. */
export function speaking<Made>(lang: Lang, make: () => Made): Made {
  const before = spoken;
  spoken = lang;
  try {
    return make();
  } finally {
    spoken = before;
  }
}

export function useLang(): Lang {
  if (spoken !== null) return spoken;
  const lang = useContext(I18nContext)?.i18n.language;
  return isLang(lang) ? lang : sourceLang;
}
