import type { Db } from "#db/connect.server.ts";
import type { ContactPerson } from "#app/domain/contacts/contact-person.ts";
import { saveContact } from "#app/domain/contacts/form/save-contact.server.ts";
import { insertAccount, longAgo } from "../factories.ts";

/** For everything and everywhere, unless the test says otherwise. */
export async function insertContact(db: Db, given: Partial<ContactPerson> = {}) {
  const person: ContactPerson = {
    ...{ name: "Frieda Lotse", email: "frieda.lotse@verband.example", phone: "+493023125301" },
    ...{ roles: [{ lang: "de", role: "Ansprechperson" }], languages: ["de"], fields: [], districts: [], hours: null },
    ...given,
  };
  const account = await db.selectFrom("account").select("id").executeTakeFirst();
  const { id: accountId } = account ?? (await insertAccount(db));
  const saved = await saveContact(db, { contactId: null, person, accountId, seen: null, now: new Date(longAgo) });
  if (!saved.ok) throw new Error(saved.reason);
  return { id: saved.contactId };
}
