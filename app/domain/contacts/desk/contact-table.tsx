import { paths } from "#app/paths.ts";
import { formatList } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import type { StoredContact } from "../contact-person.ts";

type Props = { contacts: StoredContact[]; districtNames: Record<string, string>; lang: Lang };

/** Who is named, and for what. */
export function ContactTable({ contacts, districtNames, lang }: Props) {
  const t = useTexts();
  const columns = ["name", "fields", "districts", "languages"] as const;
  const listOr = (items: string[], none: string) => (items.length === 0 ? none : formatList(lang, items));
  return (
    <CardTable
      className="office-table"
      label={t("contacts:title")}
      columns={columns.map((column) => t(`contacts:desk.columns.${column}`))}
    >
      {contacts.map(({ id, name, email, fields, districts, languages }) => (
        <tr key={id}>
          <th scope="row">
            <a href={paths.officeContact(lang, id)}>{name}</a>
            <br />
            <span className="quiet">{email}</span>
          </th>
          <td>
            {listOr(
              fields.map((field) => t(`listing:field.${field}`)),
              t("contacts:desk.allFields"),
            )}
          </td>
          <td>
            {listOr(
              districts.map((district) => districtNames[district] ?? district),
              t("contacts:desk.allDistricts"),
            )}
          </td>
          <td>
            {formatList(
              lang,
              languages.map((spoken) => t(`listing:language.${spoken}`)),
            )}
          </td>
        </tr>
      ))}
    </CardTable>
  );
}
