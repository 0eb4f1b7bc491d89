import { familyCs } from "./by-language/family-cs.ts";
import { familyDe } from "./by-language/family-de.ts";
import { familyPl } from "./by-language/family-pl.ts";
import { noMatter } from "./no-matter.ts";
import { notToBeSaid } from "./not-to-be-said.ts";
import type { RulesOf } from "./rule.ts";

export const familyRules: RulesOf = {
  subject: "family",
  de: familyDe,
  pl: familyPl,
  cs: familyCs,
  harmless: {
    de: [
      "fragen wir nicht",
      "wir fragen ..3 nicht",
      ...noMatter.de,
      ...notToBeSaid.de,
      "vereinbar*",
      "schwanger* ..5 nicht ..2 nacht*|nachts|heben|tragen|schwer",
      "familienstand ..4 nicht|verzicht*|weglassen",
      "familienfreundlich*",
    ],
    pl: ["nie pytamy", ...noMatter.pl, ...notToBeSaid.pl, "łączyć|godzić|pogodzić"],
    cs: ["neptáme|neptá", ...noMatter.cs, ...notToBeSaid.cs, "nezáleží"],
  },
};
