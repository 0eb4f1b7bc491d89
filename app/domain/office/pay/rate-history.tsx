import type { findRates } from "#app/domain/listings/money/find-rates.server.ts";
import { rateWords } from "#app/domain/listings/money/rate-words.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";

type Props = { lang: Lang; rates: Awaited<ReturnType<typeof findRates>> };

export function RateHistory({ lang, rates }: Props) {
  const t = useTexts();
  if (rates.length === 0) return <p>{t("pay:rates.none")}</p>;
  const columns = (["day", "pln", "czk", "source"] as const).map((name) => t(`pay:rates.column.${name}`));
  return (
    <CardTable className="office-table" label={t("pay:rates.history")} columns={columns}>
      {rates.map((rate) => {
        const { pln, czk } = rateWords(lang, rate);
        return (
          <tr key={rate.day}>
            <th scope="row">{formatDay(lang, rate.day)}</th>
            <td>{pln}</td>
            <td>{czk}</td>
            <td>
              {t(`pay:rates.source.${rate.source}`)}
              {rate.by ? ` (${rate.by})` : ""}
            </td>
          </tr>
        );
      })}
    </CardTable>
  );
}
