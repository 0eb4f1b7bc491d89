import { rateWords } from "#app/domain/listings/money/rate-words.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import type { RatesPreview as Preview } from "./preview-rates.server.ts";

/** The days of a file, and what would be converted by which, with the button that takes them. */
export function RatesPreview({ lang, preview }: { lang: Lang; preview: Preview }) {
  const t = useTexts();
  const { count, newest, latest, replaced, shown, text } = preview;
  const columns = (["day", "pln", "czk"] as const).map((name) => t(`pay:rates.column.${name}`));
  return (
    <form method="post" className="panel office-section">
      <div role="status">
        <p>{t("pay:import.found", { count, day: newest ? formatDay(lang, newest.day) : "" })}</p>
        {latest ? (
          <p>{t("pay:import.latest", { day: formatDay(lang, latest.day), ...rateWords(lang, latest) })}</p>
        ) : null}
        {replaced === 0 ? null : <p>{t("pay:import.replaced", { count: replaced })}</p>}
      </div>
      <p>{t("pay:import.shown")}</p>
      <CardTable className="office-table" label={t("pay:import.shown")} columns={columns}>
        {shown.map((rate) => {
          const { pln, czk } = rateWords(lang, rate);
          return (
            <tr key={rate.day}>
              <th scope="row">{formatDay(lang, rate.day)}</th>
              <td>{pln}</td>
              <td>{czk}</td>
            </tr>
          );
        })}
      </CardTable>
      <textarea name="rates" hidden readOnly value={text} />
      <button className="button-primary">{t("pay:import.take")}</button>
    </form>
  );
}
