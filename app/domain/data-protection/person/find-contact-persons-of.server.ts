import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { contactHoursText } from "#app/domain/contacts/contact-hours-text.ts";
import { findContacts } from "#app/domain/contacts/find-contacts.server.ts";
import { findDistrictNames } from "#app/domain/places/find-district-names.server.ts";
import { chosenText } from "#app/platform/i18n/chosen-text.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";
import { isSameAddress } from "#app/platform/mail/same-address.server.ts";
import { code, list, type PersonEntry, text } from "./person-entry.ts";

type Asked = { address: string; lang: Lang };

/** Where the association names this person as whom everybody can ask. */
export async function findContactPersonsOf(db: Db, { address, lang }: Asked): Promise<PersonEntry[]> {
  const t = textsOf(lang);
  const contacts = (await findContacts(db)).filter(({ email }) => isSameAddress(email, address));
  const districtNames = await findDistrictNames(db, lang);
  return contacts.map(({ id, name, email, phone, roles, languages, fields, districts, hours, updatedAt }) => ({
    kind: "contactPerson",
    id,
    at: updatedAt,
    about: chosenText(roles, lang)?.role ?? name,
    documents: [],
    fields: [
      ...text("name", name),
      ...text("phone", phone),
      ...text("email", email),
      ...list(
        "tasks",
        roles.map((one) => [...text("task", one.role), ...code("lang", one.lang, t(`listing:language.${one.lang}`))]),
      ),
      ...list(
        "spoken",
        languages.map((one) => code("lang", one, t(`listing:language.${one}`))),
      ),
      ...text("hours", hours && contactHoursText(lang, hours)),
      ...list(
        "districts",
        districts.map((one) => code("district", one, districtNames.get(one) ?? one)),
      ),
      ...list(
        "fields",
        fields.map((one) => code("field", one, t(`listing:field.${one}`))),
      ),
    ],
  }));
}
