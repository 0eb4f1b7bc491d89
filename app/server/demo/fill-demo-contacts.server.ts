import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { fields, langs, spokenLanguages } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { regionFile } from "#db/region/region-files.server.ts";
import { saveContact } from "#app/domain/contacts/form/save-contact.server.ts";
import { findDemoOfficer } from "./demo-people.server.ts";

const Contacts = z.array(
  z.object({
    name: z.string(),
    email: z.string(),
    phone: z.string().nullable().default(null),
    roles: z.partialRecord(z.enum(langs), z.string()),
    languages: z.array(z.enum(spokenLanguages)),
    fields: z.array(z.enum(fields)).default([]),
    districts: z.array(z.string()).default([]),
    hours: z
      .object({ weekdays: z.array(z.number().int().min(1).max(7)), from: z.string(), until: z.string() })
      .nullable()
      .default(null),
  }),
);

/** Whom one can ask in the demo: nobody who exists. */
export async function fillDemoContacts({ db, regionDir, now }: { db: Db; regionDir: string; now: Date }) {
  const file = regionFile(regionDir, "demo/contacts/contacts.json");
  if (!existsSync(file)) return;
  const accountId = await findDemoOfficer(db);
  for (const { roles, ...contact } of Contacts.parse(JSON.parse(readFileSync(file, "utf8")))) {
    const said = langs.flatMap((lang) => {
      const role = roles[lang];
      return role ? [{ lang, role }] : [];
    });
    await saveContact(db, { contactId: null, person: { ...contact, roles: said }, accountId, seen: null, now });
  }
}
