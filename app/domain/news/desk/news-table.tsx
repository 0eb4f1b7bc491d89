import { paths } from "#app/paths.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { Chip } from "#app/ui/parts.tsx";
import type { NewsView } from "../news-view.ts";

export function NewsTable({ label, notes, lang }: { label: string; notes: NewsView[]; lang: Lang }) {
  const t = useTexts();
  const columns = ["title", "languages", "at", "status"] as const;
  return (
    <CardTable
      className="office-table"
      label={label}
      columns={columns.map((column) => t(`news:desk.columns.${column}`))}
    >
      {notes.map((note) => (
        <tr key={note.id}>
          <th scope="row">
            <a href={paths.officeNote(lang, note.id)} lang={note.told.lang}>
              {note.told.title}
            </a>
          </th>
          <td>{note.texts.map((text) => t(`listing:language.${text.lang}`)).join(", ")}</td>
          <td className="no-wrap">{note.publishedAt ? formatInstant(lang, note.publishedAt) : "–"}</td>
          <td>
            <NewsState note={note} />
          </td>
        </tr>
      ))}
    </CardTable>
  );
}

/** Where a note stands, and who may read it, in words. */
export function NewsState({ note }: { note: NewsView }) {
  const t = useTexts();
  return (
    <>
      <Chip {...(note.status === "published" ? { tone: "good" as const } : {})}>{t(`news:status.${note.status}`)}</Chip>{" "}
      <Chip tone="level">{t(note.membersOnly ? "news:membersOnly" : "news:forEverybody")}</Chip>
    </>
  );
}
