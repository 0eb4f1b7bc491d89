import { expect, test } from "vitest";
import type { Country, SpokenLanguage } from "#db/codes.ts";
import { teamText } from "#app/domain/listings/card/team-text.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";

test.each<[Country, SpokenLanguage[], "pl" | "de", string | null]>([
  ["PL", ["pl"], "pl", "w zespole: polski"],
  ["PL", ["de"], "pl", "w zespole także: niemiecki"],
  ["CZ", ["cs", "de"], "de", "im Team: Tschechisch, Deutsch"],
  ["DE", ["de", "pl"], "de", "im Team auch: Polnisch"],
  ["DE", ["de"], "de", null],
  ["PL", [], "pl", null],
])("in %s a team that speaks %j reads in %s: %s", (country, teamLanguages, lang, text) => {
  expect(teamText(textsFor(lang), { country, teamLanguages })).toBe(text);
});
