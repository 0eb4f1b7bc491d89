import type { Lang } from "#db/codes.ts";

/** Said by whoever asks applicants to leave something out. */
export const notToBeSaid: Record<Lang, readonly string[]> = {
  de: [
    "weglassen|wegzulassen|verzichten sie",
    "lassen|lass|lasst ..12 weg",
    "weder ..10 an|angeben|nennen|schreiben|mitschicken|erwähnen|beifügen",
    "geben|nennen|schreiben|erwähnen|schicken sie ..3 weder",
    "bitte|bitten ..2 kein|keine|keinen|nicht ..8 angeben|nennen|schreiben|an|mitschicken|erwähnen|anzugeben|mitzuschicken|beifügen",
    "müssen|brauchen|musst|brauchst ..8 nicht ..1 anzugeben|angeben|nennen|schreiben|erwähnen|mitschicken",
  ],
  pl: [
    "pomiń|pomińcie|pominąć|pomijać",
    "nie ..2 podawa*|podawaj*|wpisyw*|wpisuj*|dołącza*|załącza*|zamieszcza*|umieszcza*|przesyła*|pisać",
    "nie ..2 trzeba|musisz|musi|muszą ..2 podawać|wpisywać|dołączać|pisać",
    "prosimy|proszę o niepodawanie|niezałączanie|niewpisywanie|niedołączanie",
  ],
  cs: [
    "vynech*|vypusť*",
    "neuvád*|nevyplňuj*|nepřiklád*|nezmiňuj*|nevpisuj*|nepřipojuj*",
    "nemusíte|nemusíš|netřeba ..2 uvádět|psát|přikládat|vyplňovat|posílat",
    "prosíme|prosím ..2 nepište ..6 životopis*|přihlášk*",
  ],
};
