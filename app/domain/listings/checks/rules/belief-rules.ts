import { beliefCs } from "./by-language/belief-cs.ts";
import { beliefDe } from "./by-language/belief-de.ts";
import { beliefPl } from "./by-language/belief-pl.ts";
import { noMatter } from "./no-matter.ts";
import { notToBeSaid } from "./not-to-be-said.ts";
import type { RulesOf } from "./rule.ts";

/** Religion, conviction, party and trade union. */
export const beliefRules: RulesOf = {
  subject: "belief",
  de: beliefDe,
  pl: beliefPl,
  cs: beliefCs,
  harmless: {
    de: [...noMatter.de, ...notToBeSaid.de, "jeder religion", "egal", "spielt keine rolle"],
    pl: [...noMatter.pl, ...notToBeSaid.pl, "nie ma znaczenia", "nie pytamy", "nie ..2 trzeba|musi*|wymaga*|oczekuj*"],
    cs: [...noMatter.cs, ...notToBeSaid.cs, "nehraje", "nezáleží", "neptáme", "nemusí*|nemusíš|nevyžaduj*"],
  },
};
