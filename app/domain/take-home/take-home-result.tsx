import type { Currency, Lang } from "#db/codes.ts";
import type { Rate } from "#app/domain/listings/money/rate.ts";
import { rateWords } from "#app/domain/listings/money/rate-words.ts";
import { formatDay, formatMoney } from "#app/platform/i18n/format.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Facts } from "#app/ui/parts.tsx";
import type { TakeHome } from "./rules/take-home.ts";

type Props = {
  lang: Lang;
  currency: Currency;
  found: TakeHome;
  year: { year: number; source: string };
  elsewhere: { currency: Currency; net: number }[];
  rate: Rate | null;
};

/** What goes from a month's pay and what stays, in each money; by which year's numbers, and from where these are. */
export function TakeHomeResult({ lang, currency, found, year, elsewhere, rate }: Props) {
  const t = useTexts();
  const money = (amount: number, of = currency) => formatMoney(lang, of, Math.round(amount * 100));
  const whole = (amount: number, of = currency) => formatMoney(lang, of, Math.round(amount) * 100);
  const lines = found.parts
    .filter(({ amount }) => amount !== 0)
    .map(({ name, amount }) => ({
      label: t(`takeHome:part.${name}`),
      value: amount < 0 ? `+ ${money(-amount)}` : `− ${money(amount)}`,
    }));
  return (
    <section className="panel" id="result">
      <h2>{t("takeHome:result", { amount: whole(found.net) })}</h2>
      {elsewhere.length === 0 || !rate ? null : (
        <p>
          {elsewhere.map(({ currency: of, net }) => t("takeHome:near", { amount: whole(net, of) })).join(" · ")}{" "}
          <span className="quiet">
            {t(rate.isExample ? "takeHome:rateExample" : "takeHome:rate", {
              day: formatDay(lang, rate.day),
              ...rateWords(lang, rate),
            })}
          </span>
        </p>
      )}
      <Facts items={[{ label: t("takeHome:gross"), value: money(found.gross) }, ...lines]} />
      <p className="quiet">{t("takeHome:by", { year: year.year, source: year.source })}</p>
    </section>
  );
}
