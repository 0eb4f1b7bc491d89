import { formatInstantDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import type { Mention } from "./find-mentions.server.ts";
import type { PersonEntry } from "./person-entry.ts";

export type FoundEntry = Pick<PersonEntry, "kind" | "id" | "at" | "about">;

/** That something is there, since when, and what about: what stands in it is for the person. */
export function FoundList({ lang, address, found }: { lang: Lang; address: string; found: readonly FoundEntry[] }) {
  const t = useTexts();
  const columns = ["kind", "about", "at"] as const;
  return (
    <CardTable
      className="office-table"
      label={t("protection:person.found", { address })}
      columns={columns.map((column) => t(`protection:person.column.${column}`))}
    >
      {found.map(({ kind, id, at, about }) => (
        <tr key={`${kind} ${id}`} data-kind={kind}>
          <th scope="row">{t(`protection:person.kind.${kind}`)}</th>
          <td>{about}</td>
          <td className="no-wrap">{formatInstantDay(lang, at)}</td>
        </tr>
      ))}
    </CardTable>
  );
}

/** What others wrote, which nobody but they may change. */
export function MentionList({ mentions }: { mentions: readonly Mention[] }) {
  const t = useTexts();
  if (mentions.length === 0) return null;
  return (
    <section className="narrow" aria-labelledby="mentions">
      <h2 id="mentions">{t("protection:person.mentions")}</h2>
      <p>{t("protection:person.mentionsText")}</p>
      <ul>
        {mentions.map(({ place, count }) => (
          <li key={place}>{t(`protection:person.mention.${place}`, { count })}</li>
        ))}
      </ul>
    </section>
  );
}
