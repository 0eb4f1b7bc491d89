import type { Field, Lang } from "#db/codes.ts";
import type { StoredContact } from "./contact-person.ts";

/** What a page is about. No field: of all fields; no districts: of the whole region. */
export type ContactQuestion = { field: Field | null; districts: readonly string[]; lang: Lang };

type Choosable = Pick<StoredContact, "id" | "name" | "languages" | "fields" | "districts">;

const mostShown = 2;

/**
 * Whom a reader may ask about something: those who are named for its field and its district, else for its field, else for
 * its district, else for everything. Of several who are equally near at most two, first those who speak the reader's
 * language, then by name. Somebody who is named for another field or district is never shown.
 */
export function chosenContacts<Person extends Choosable>(persons: readonly Person[], asked: ContactQuestion): Person[] {
  const near = persons.flatMap((person) => {
    const nearness = nearnessOf(person, asked);
    return nearness === null ? [] : [{ person, nearness }];
  });
  const nearest = Math.max(...near.map(({ nearness }) => nearness));
  const speaks = ({ languages }: Person) => Number(languages.includes(asked.lang));
  return near
    .filter(({ nearness }) => nearness === nearest)
    .map(({ person }) => person)
    .sort((a, b) => speaks(b) - speaks(a) || compare(a.name, b.name) || compare(a.id, b.id))
    .slice(0, mostShown);
}

/** A field says more about a question than a district does. Null: not this person's. */
function nearnessOf({ fields, districts }: Choosable, asked: ContactQuestion): number | null {
  const inField = asked.field !== null && fields.includes(asked.field);
  const inDistrict = asked.districts.some((district) => districts.includes(district));
  if (fields.length > 0 && !inField) return null;
  if (districts.length > 0 && !inDistrict) return null;
  return (inField ? 2 : 0) + (inDistrict ? 1 : 0);
}

/** The same for every reader: by German rules, as the office reads its list. */
const collator = new Intl.Collator("de");
const compare = (a: string, b: string) => collator.compare(a, b);
