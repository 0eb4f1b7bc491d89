import { type GermanLevel, germanLevels } from "#db/codes.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { type FormState, typedText } from "#app/platform/http/form.ts";

/** What somebody who comes along does, and the German that this person has. */
export type PartnerWish = { q: string; german: GermanLevel | null };

export function partnerWishIn(criteria: string): PartnerWish {
  const { q, german } = parseCriteria(new URLSearchParams(criteria));
  return { q, german };
}

export function partnerWishTyped(form: FormState): PartnerWish {
  const german = typedText(form, "partnerGerman");
  return { q: typedText(form, "partnerQ") ?? "", german: germanLevels.find((level) => level === german) ?? null };
}
