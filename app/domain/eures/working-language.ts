import type { SpokenLanguage } from "#db/codes.ts";
import type { ListingView } from "#app/domain/listings/page/find-listing-view.server.ts";

/** EURES knows languages of two letters. */
const codes: Partial<Record<SpokenLanguage, string>> = { de: "DE", pl: "PL", cs: "CS", uk: "UK", en: "EN" };

/** What the team speaks, the first of it; else German where it is asked for. Empty where the ad says neither. */
export function workingLanguage({ languages, german }: Pick<ListingView, "languages" | "german">): string {
  const team = languages.filter(({ purpose }) => purpose === "team").flatMap(({ lang }) => codes[lang] ?? []);
  const asked = german.level === null || german.level === "none" ? "" : "DE";
  return team.includes(asked) ? asked : (team[0] ?? asked);
}
