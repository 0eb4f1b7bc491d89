import type { Db } from "#db/connect.server.ts";
import { findRate, rateScale } from "#app/domain/listings/money/find-rates.server.ts";
import type { Rate } from "#app/domain/listings/money/rate.ts";
import { writeRateText } from "#app/domain/listings/money/read-rate-file.ts";

export type RatesPreview = Awaited<ReturnType<typeof previewRates>>;

const shown = 10;

/** What a file would bring, before it is taken. The text goes along with the button: the file is not sent again. */
export async function previewRates(db: Db, rates: readonly Rate[]) {
  const days = rates.map(({ day }) => day);
  const stored = await db.selectFrom("exchange_rate").select(["day", "pln", "czk"]).where("day", "in", days).execute();
  const before = await findRate(db);
  const other = stored.filter(({ day, pln, czk }) => {
    const rate = rates.find((one) => one.day === day);
    return rate && (pln !== Math.round(rate.PLN * rateScale) || czk !== Math.round(rate.CZK * rateScale));
  });
  const [newest] = rates;
  return {
    count: rates.length,
    newest: newest ?? null,
    latest: before && !before.isExample && newest && before.day > newest.day ? before : (newest ?? null),
    replaced: other.length,
    shown: rates.slice(0, shown),
    text: writeRateText(rates),
  };
}
