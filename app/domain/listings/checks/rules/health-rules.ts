import { healthCs } from "./by-language/health-cs.ts";
import { healthDe } from "./by-language/health-de.ts";
import { healthPl } from "./by-language/health-pl.ts";
import { noMatter } from "./no-matter.ts";
import { notToBeSaid } from "./not-to-be-said.ts";
import type { RulesOf } from "./rule.ts";

/** Disability and illness. What a job really asks for (lifting, heights, a health certificate) may be said. */
export const healthRules: RulesOf = {
  subject: "health",
  de: healthDe,
  pl: healthPl,
  cs: healthCs,
  harmless: {
    de: [
      "gesunde* umfeld|arbeitsumfeld",
      "im krankheitsfall",
      "bei krankheit|erkrankung ..3 melden|rufen|zahlen|genügt|reicht|geben",
      ...noMatter.de,
      ...notToBeSaid.de,
      "bei gleicher eignung",
      "ausdrücklich erwünscht|willkommen",
    ],
    pl: [
      "zdrow* środowisk*",
      "zapraszamy|mile|chętnie|zachęcamy|czekamy ..6 niepełnosprawn*|orzeczeni*",
      "razie|przypadku|czasie choroby",
      ...noMatter.pl,
      ...notToBeSaid.pl,
      "zachęcamy ..4 niepełnosprawn*",
    ],
    cs: [
      "vítáme|zveme|rádi|přivítáme|uvítáme|zaměstnáváme i ..6 postižen*|handicap*|ztp|ozp|invalid*",
      "zdrav* prostředí|strav*",
      "v případě nemoci|onemocnění",
      ...noMatter.cs,
      ...notToBeSaid.cs,
    ],
  },
};
