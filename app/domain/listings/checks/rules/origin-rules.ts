import { originCs } from "./by-language/origin-cs.ts";
import { originDe } from "./by-language/origin-de.ts";
import { originPl } from "./by-language/origin-pl.ts";
import { noMatter } from "./no-matter.ts";
import type { RulesOf } from "./rule.ts";

export const originRules: RulesOf = {
  subject: "origin",
  de: originDe,
  pl: originPl,
  cs: originCs,
  harmless: {
    de: [
      ...noMatter.de,
      "jeder|aller|jeglicher|alle|welche* herkunft|nationalität*|nationen|hautfarbe*",
      "herkunft ..3 egal|rolle",
      "nationalität ..3 egal|rolle|unwichtig|unerheblich",
      "staatsangehörigkeit ..3 egal|rolle|unwichtig|unerheblich",
      "egal|ob ..5 oder",
    ],
    pl: [
      ...noMatter.pl,
      "nie ma znaczenia",
      "nie mają znaczenia",
      "wszystkich narodowości",
      "każdej narodowości",
      "czy ..4 czy",
    ],
    cs: [...noMatter.cs, "nehraj* roli", "nerozhoduje", "jedno", "ať ..5 nebo|či", "všech národností", "nezáleží"],
  },
};
