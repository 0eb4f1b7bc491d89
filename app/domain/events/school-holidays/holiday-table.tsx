import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { holidayDaysText } from "./holiday-days-text.ts";
import type { SchoolHoliday } from "./school-holiday.ts";

type Props = { lang: Lang; label: string; holidays: (SchoolHoliday & { areaName: string })[] };

/** What is entered; each entry leads to its page. */
export function HolidayTable({ lang, label, holidays }: Props) {
  const t = useTexts();
  const columns = [
    t("schoolHoliday:field.kind"),
    t("schoolHoliday:field.area"),
    t("schoolHoliday:column.days"),
    t("schoolHoliday:field.source"),
  ];
  return (
    <CardTable className="office-table even-columns" label={label} columns={columns}>
      {holidays.map((holiday) => (
        <tr key={holiday.id}>
          <th scope="row">
            <a href={paths.officeSchoolHoliday(lang, holiday.id)}>{t(`schoolHoliday:kind.${holiday.kind}`)}</a>
          </th>
          <td>{holiday.areaName}</td>
          <td>{holidayDaysText({ t, lang }, holiday)}</td>
          <td>{t("schoolHoliday:sourceOf", { source: holiday.source, day: formatDay(lang, holiday.sourceDay) })}</td>
        </tr>
      ))}
    </CardTable>
  );
}
