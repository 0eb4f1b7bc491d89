import type { Rate } from "#app/domain/listings/money/rate.ts";
import type { Criteria } from "../criteria.ts";
import type { FoundScores } from "../index/found-scores.ts";
import type { EachWayWithoutCar } from "../without-car/ways-without-car.ts";
import type { FacetsWanted } from "./facets.ts";

/** How far each place is, by its id. */
export type Distances = Pick<ReadonlyMap<string, number>, "get">;

export type SelectionQuestion = {
  criteria: Criteria;
  /** What the text found, or null: every listing. */
  scores: FoundScores | null;
  /** How far from where the reader is, in the unit of the search, by place id; null where no place was given. */
  distances: Distances | null;
  /** How many applied, by listing id; needed only to sort by it. */
  applications: ReadonlyMap<string, number> | null;
  today: string;
  /** By which a wage in other money is compared; null: by none. */
  rate?: Rate | null;
  /** Left out: nobody has said from where, or there is no timetable; then nobody is asked for a way without a car. */
  withoutCar?: EachWayWithoutCar | null;
  facets: FacetsWanted;
};
