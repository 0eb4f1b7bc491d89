import type { Country } from "#db/codes.ts";
import { perUnit } from "#app/domain/listings/money/convert.ts";
import type { ListingView } from "#app/domain/listings/page/find-listing-view.server.ts";

type Told = Pick<ListingView, "payRange" | "weeklyHours" | "trainingYears" | "kind"> & {
  places: readonly { country: Country }[];
};

/** A month of the least that a listing promises, with which the estimate begins; null where it cannot be said by the month. */
export function payOfListing({ payRange, weeklyHours, trainingYears, places, kind }: Told) {
  const country = places[0]?.country ?? null;
  const training = kind === "apprenticeship";
  const [firstYear] = trainingYears;
  if (firstYear) return { country, training, gross: firstYear.pay / 100 };
  if (!payRange) return { country, training, gross: null };
  const { min, unit } = payRange;
  const month = perUnit({ min, max: min }, { from: unit, to: "month", weeklyHours: weeklyHours?.max ?? null });
  return { country, training, gross: month === null ? null : Math.round(month.min) / 100 };
}
