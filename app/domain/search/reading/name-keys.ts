import { stemKey, stemmerNames } from "#app/platform/language/stems.ts";

/** Under these the search finds a folded name, in all its forms: two names that share one are the same to whoever searches. */
export function nameKeys(folded: string): string[] {
  return stemmerNames.map((stemmer) => `${stemmer} ${stemKey(folded, stemmer)}`);
}
