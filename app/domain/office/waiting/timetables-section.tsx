import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import type { findTimetables } from "./find-timetables.server.ts";

type Props = { lang: Lang; timetables: Awaited<ReturnType<typeof findTimetables>> };

/** Until when the board knows the buses and trains. Without a timetable there is nothing to look after. */
export function TimetablesSection({ lang, timetables }: Props) {
  const t = useTexts();
  if (timetables.length === 0) return null;
  const isDue = timetables.some(({ state }) => state === "ended" || state === "endsSoon");
  return (
    <section className="office-section">
      <h2>{t("office:timetables.title")}</h2>
      {isDue ? <p>{t("office:timetables.due")}</p> : null}
      <CardTable
        className="office-table"
        label={t("office:timetables.title")}
        columns={[t("office:timetables.name"), t("office:timetables.until"), t("office:timetables.state")]}
      >
        {timetables.map(({ name, publisher, firstDay, lastDay, state }) => (
          <tr key={name}>
            <th scope="row">{publisher === "" ? name : `${publisher} (${name})`}</th>
            <td>{t("office:timetables.days", { from: formatDay(lang, firstDay), until: formatDay(lang, lastDay) })}</td>
            <td>{t(`office:timetables.states.${state}`)}</td>
          </tr>
        ))}
      </CardTable>
    </section>
  );
}
