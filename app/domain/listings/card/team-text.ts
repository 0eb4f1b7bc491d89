import type { Country, SpokenLanguage } from "#db/codes.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";

const ownLanguage = { DE: "de", PL: "pl", CZ: "cs" } as const satisfies Record<Country, SpokenLanguage>;

/**
 * What is spoken in the team. In Germany a team that speaks German says nothing, the level beside it does; elsewhere the
 * country's own language is news to most readers, and then there is nothing that others would come on top of.
 */
export function teamText(
  t: Texts,
  { country, teamLanguages }: { country: Country; teamLanguages: readonly SpokenLanguage[] },
) {
  const own = ownLanguage[country];
  const said = teamLanguages.filter((spoken) => own !== "de" || spoken !== "de");
  if (said.length === 0) return null;
  const languages = said.map((spoken) => t(`listing:language.${spoken}`)).join(", ");
  return t(said.includes(own) ? "listing:card.team" : "listing:card.teamToo", { languages });
}
