import type { SchoolCertificate } from "#db/bring-codes.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { schoolFacts } from "./school-facts.ts";

type Elsewhere = Extract<SchoolCertificate, `xx_${string}`>;

/** As it is called where it was given; those of other countries have no name but ours. */
export function schoolName(t: Texts, certificate: SchoolCertificate) {
  return schoolFacts(certificate).name ?? t(`bring:schoolElsewhere.${certificate as Elsewhere}`);
}
