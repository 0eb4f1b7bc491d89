import { paths } from "#app/paths.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { Chip } from "#app/ui/parts.tsx";
import type { findWatchedCalendars } from "./find-watched-calendars.server.ts";

type Props = { lang: Lang; calendars: Awaited<ReturnType<typeof findWatchedCalendars>> };

export function CalendarTable({ lang, calendars }: Props) {
  const t = useTexts();
  const columns = ["name", "read", "drafts", "differing"] as const;
  return (
    <CardTable
      className="office-table"
      label={t("watchedCalendar:title")}
      columns={columns.map((column) => t(`watchedCalendar:column.${column}`))}
    >
      {calendars.map(({ id, name, address, kind, failure, readAt, faultCount, drafts, differing }) => (
        <tr key={id}>
          <th scope="row">
            <a href={paths.officeCalendar(lang, id)}>{name}</a>
            <span className="quiet event-under">
              {[t(`event:kind.${kind}`), address ?? t("watchedCalendar:byFile")].join(" · ")}
            </span>
          </th>
          <td>
            {readAt ? formatInstant(lang, readAt) : t("watchedCalendar:never")}
            {failure ? (
              <>
                {" "}
                <Chip>{t("watchedCalendar:failed")}</Chip>
              </>
            ) : null}
            {faultCount > 0 ? (
              <span className="quiet event-under">{t("watchedCalendar:faults", { count: faultCount })}</span>
            ) : null}
          </td>
          <td>{drafts}</td>
          <td>{differing}</td>
        </tr>
      ))}
    </CardTable>
  );
}
