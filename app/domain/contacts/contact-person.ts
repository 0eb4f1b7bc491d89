import type { Field, Lang, SpokenLanguage } from "#db/codes.ts";
import type { Instant } from "#db/schema.ts";
import type { TimeOfDay } from "#app/platform/typed/read-time.ts";

/** Somebody of the association whom everybody may ask, and for what. */
export type ContactPerson = {
  name: string;
  email: string;
  /** As it is dialled. */
  phone: string | null;
  roles: { lang: Lang; role: string }[];
  languages: SpokenLanguage[];
  /** None: for all of them; as for the districts. */
  fields: Field[];
  districts: string[];
  /** When the telephone is answered; null where nobody said. */
  hours: ContactHours | null;
};

/** 1 is a Monday, 7 a Sunday. */
export type ContactHours = { weekdays: number[]; from: TimeOfDay; until: TimeOfDay };

export type StoredContact = ContactPerson & { id: string; updatedAt: Instant };
