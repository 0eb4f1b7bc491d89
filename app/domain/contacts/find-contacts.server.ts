import { fields as allFields, type Lang, spokenLanguages } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { rememberByRevision } from "#db/remember.server.ts";
import type { Row } from "#db/schema.ts";
import type { Store } from "#db/store-edition.server.ts";
import { chosenContacts, type ContactQuestion } from "./chosen-contacts.ts";
import type { ContactHours, StoredContact } from "./contact-person.ts";
import { type ShownContact, shownContact } from "./shown-contact.server.ts";

/** Everybody whom the office has named, by name. */
export async function findContacts(db: Db): Promise<StoredContact[]> {
  const rows = await db.selectFrom("contact_person").selectAll().orderBy("name").orderBy("id").execute();
  if (rows.length === 0) return [];
  const [texts, languages, fields, districts] = await Promise.all([
    db.selectFrom("contact_person_text").selectAll().orderBy("lang").execute(),
    db.selectFrom("contact_person_language").selectAll().execute(),
    db.selectFrom("contact_person_field").selectAll().execute(),
    db.selectFrom("contact_person_district").selectAll().orderBy("district_id").execute(),
  ]);
  return rows.map((row): StoredContact => {
    const own = <Of extends { contact_id: string }>(all: readonly Of[]) =>
      all.filter(({ contact_id }) => contact_id === row.id);
    return {
      ...{ id: row.id, name: row.name, email: row.email, phone: row.phone, updatedAt: row.updated_at },
      roles: own(texts).map(({ lang, role }) => ({ lang, role })),
      languages: inOrder(
        spokenLanguages,
        own(languages).map(({ lang }) => lang),
      ),
      fields: inOrder(
        allFields,
        own(fields).map(({ field }) => field),
      ),
      districts: own(districts).map(({ district_id }) => district_id),
      hours: hoursOf(row),
    };
  });
}

export async function findContact(db: Db, contactId: string) {
  return (await findContacts(db)).find(({ id }) => id === contactId);
}

/** Whom to name on a page for everybody: nothing is asked of the store before something has changed. */
export async function findShownContacts(store: Store, asked: ContactQuestion): Promise<ShownContact[]> {
  const known = await findInLang(store, asked.lang);
  return chosenContacts(known, asked).map(({ shown }) => shown);
}

const findInLang = rememberByRevision(async ({ db }, lang: Lang) =>
  (await findContacts(db)).map((person) => ({ ...person, shown: shownContact(person, lang) })),
);

function hoursOf({ weekdays, reachable_from, reachable_until }: Row<"contact_person">): ContactHours | null {
  if (weekdays === null || reachable_from === null || reachable_until === null) return null;
  return { weekdays: [...weekdays].map(Number), from: reachable_from, until: reachable_until };
}

/** As forms and lists everywhere have them. */
function inOrder<Code>(all: readonly Code[], chosen: readonly Code[]): Code[] {
  return all.filter((code) => chosen.includes(code));
}
