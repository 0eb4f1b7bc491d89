import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { Chip } from "#app/ui/parts.tsx";
import type { guidesDue } from "./guides-due.server.ts";

/** For the office: which guides are to be compared with their sources. */
export function GuidesTable({ lang, guides }: { lang: Lang; guides: ReturnType<typeof guidesDue> }) {
  const t = useTexts();
  const columns = (["title", "reviewed", "due"] as const).map((name) => t(`guide:office.column.${name}`));
  return (
    <CardTable className="office-table even-columns" label={t("guide:title")} columns={columns}>
      {guides.map(({ id, title, author, reviewed, due, state }) => (
        <tr key={id}>
          <th scope="row">
            <a href={paths.guide(lang, id)}>{title}</a>
          </th>
          <td>
            {formatDay(lang, reviewed)}, {author}
          </td>
          <td>
            {formatDay(lang, due)}{" "}
            {state === "fresh" ? null : (
              <Chip tone={state === "due" ? "chosen" : "level"}>{t(`guide:office.${state}`)}</Chip>
            )}
          </td>
        </tr>
      ))}
    </CardTable>
  );
}
