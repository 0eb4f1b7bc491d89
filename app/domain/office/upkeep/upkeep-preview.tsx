import type { UpkeepPreview as Preview } from "#app/domain/applications/upkeep/preview-upkeep.server.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";

export function UpkeepPreview({ lang, preview }: { lang: Lang; preview: Preview }) {
  const t = useTexts();
  const { day, days, total, rows, soon } = preview;
  const title = t("life:upkeep.preview", { day: formatDay(lang, day) });
  return (
    <section className="panel upkeep-preview">
      <h2>{title}</h2>
      <p>
        {total === 0 ? t("life:upkeep.nothing") : t("life:upkeep.total", { count: total })}{" "}
        {t("life:upkeep.soon", { count: soon, days })}
      </p>
      {rows.length > 0 ? (
        <CardTable
          className="office-table"
          label={title}
          columns={[t("office:waiting.listing"), t("office:waiting.company"), t("life:upkeep.what")]}
        >
          {rows.map(({ id, title, company, kind }) => (
            <tr key={id}>
              <th scope="row">
                <a href={paths.officeListing(lang, id)}>{title}</a>
              </th>
              <td>{company}</td>
              <td>{t(`life:upkeep.kind.${kind}`)}</td>
            </tr>
          ))}
        </CardTable>
      ) : null}
      {total > rows.length ? <p className="quiet">{t("life:upkeep.more", { count: total - rows.length })}</p> : null}
    </section>
  );
}
