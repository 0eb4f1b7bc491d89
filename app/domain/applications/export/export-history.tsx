import type { ExportFormat, Lang } from "#db/codes.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";

type Made = { id: string; at: string; format: ExportFormat; applications: number; person: string };

/** Who took what and when: whoever has to find the copies one day reads it here. */
export function ExportHistory({ lang, made }: { lang: Lang; made: Made[] }) {
  const t = useTexts();
  if (made.length === 0) return null;
  return (
    <section>
      <h2>{t("export:history.title")}</h2>
      <CardTable
        label={t("export:history.title")}
        columns={[
          t("export:history.at"),
          t("export:history.person"),
          t("export:history.what"),
          t("export:history.applications"),
        ]}
      >
        {made.map(({ id, at, person, format, applications }) => (
          <tr key={id}>
            <th scope="row">{formatInstant(lang, at)}</th>
            <td>{person}</td>
            <td>{t(`export:format.${format}`)}</td>
            <td>{applications}</td>
          </tr>
        ))}
      </CardTable>
    </section>
  );
}
