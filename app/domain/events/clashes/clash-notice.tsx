import { formatDay, formatList, formatWholeDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice } from "#app/ui/parts.tsx";
import { holidayDaysText } from "../school-holidays/holiday-days-text.ts";
import { NotEnteredNotes } from "../school-holidays/not-entered-notes.tsx";
import type { Clashes } from "./find-clashes.server.ts";

type Props = Clashes & {
  lang: Lang;
  hrefOf: (lang: Lang, id: string) => string;
  /** Inside the form of an event: what a button is called that moves it to a free weekend. */
  moves?: string;
  /** Where whoever reads it can enter school holidays; null: the reader cannot. */
  enterAt: string | null;
};

/** What else is on when an event is planned, and when nothing is. */
export function ClashNotice({ lang, hrefOf, moves, enterAt, ...found }: Props) {
  const { clashes, holidays, schoolHolidays, notEntered, weekends } = found;
  const t = useTexts();
  if (clashes.length + holidays.length + schoolHolidays.length === 0) {
    return <NotEnteredNotes {...{ lang, notEntered, enterAt }} />;
  }
  return (
    <Notice title={t("event:clash.title")}>
      <ul>
        {clashes.map(({ day, event }, index) => (
          <li key={index}>
            {formatWholeDay(lang, day)}:{" "}
            {event ? (
              <>
                {t(`event:kind.${event.kind}`)},{" "}
                <a href={hrefOf(lang, event.id)} lang={event.lang}>
                  {event.title}
                </a>
              </>
            ) : (
              t("event:clash.planned")
            )}
          </li>
        ))}
        {holidays.map(({ day, countries }) => (
          <li key={day}>
            {formatWholeDay(lang, day)}:{" "}
            {t("event:clash.holiday", {
              countries: formatList(
                lang,
                countries.map((country) => t(`listing:country.${country}`)),
              ),
            })}
          </li>
        ))}
        {schoolHolidays.map(({ kind, from, until, areas }) => (
          <li key={`${kind} ${from} ${until}`}>
            {holidayDaysText({ t, lang }, { from, until })}:{" "}
            {t("schoolHoliday:clash", { kind: t(`schoolHoliday:kind.${kind}`), areas: formatList(lang, areas) })}
          </li>
        ))}
      </ul>
      <NotEnteredNotes {...{ lang, notEntered, enterAt }} />
      {moves && weekends.length > 0 ? (
        <>
          <p>{t("event:check.weekends")}</p>
          <p className="button-row">
            {weekends.map((saturday) => (
              <button key={saturday} className="button" name={moves} value={saturday} formAction="#date-check">
                {formatDay(lang, saturday)}
              </button>
            ))}
          </p>
        </>
      ) : null}
      {!moves && weekends.length > 0 ? (
        <p>
          {t("event:clash.weekends", {
            days: formatList(
              lang,
              weekends.map((saturday) => formatDay(lang, saturday)),
            ),
          })}
        </p>
      ) : null}
    </Notice>
  );
}
