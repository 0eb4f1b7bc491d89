// A face of this room: other nouns may import it.

import { type Lang, langs } from "#db/codes.ts";

/** What a company says of itself in one language: what it does, and what somebody new gets. Empty where it says nothing. */
export type ProfileText = { about: string; welcome: string };
export type ProfileTexts = Record<Lang, ProfileText>;

const parts = ["about", "welcome"] as const;

/** Words that nobody has read yet wait for the office. Taking words away never has to wait. */
export function needsReading(published: ProfileTexts, wanted: ProfileTexts) {
  return eachText(published, wanted).some(([before, after]) => after !== "" && after !== before);
}

/** What may be seen at once of what is wanted: that which was published already and shall stay so, or be replaced. */
export function keptOf(published: ProfileTexts, wanted: ProfileTexts): ProfileTexts {
  return profileTextsOf((lang, part) => (wanted[lang][part] === "" ? "" : published[lang][part]));
}

export function areSame(some: ProfileTexts, others: ProfileTexts) {
  return eachText(some, others).every(([one, other]) => one === other);
}

export function profileTextsOf(say: (lang: Lang, part: keyof ProfileText) => string): ProfileTexts {
  const of = (lang: Lang) => ({ about: say(lang, "about"), welcome: say(lang, "welcome") });
  return { de: of("de"), pl: of("pl"), cs: of("cs") };
}

function eachText(some: ProfileTexts, others: ProfileTexts) {
  return langs.flatMap((lang) => parts.map((part) => [some[lang][part], others[lang][part]] as const));
}
