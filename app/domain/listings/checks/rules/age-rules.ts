import { ageIsHarmless } from "./age-is-harmless.ts";
import { ageCs } from "./by-language/age-cs.ts";
import { ageDe } from "./by-language/age-de.ts";
import { agePl } from "./by-language/age-pl.ts";
import type { RulesOf } from "./rule.ts";

export const ageRules: RulesOf = {
  subject: "age",
  de: ageDe,
  pl: agePl,
  cs: ageCs,
  harmless: ageIsHarmless,
};
