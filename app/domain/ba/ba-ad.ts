import type { Country, Feature } from "#db/codes.ts";
import type { Day, Instant } from "#db/schema.ts";
import type { ListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import type { BaCodes } from "./ba-codes.ts";

export type BaPlace = {
  country: Country;
  postalCode: string | null;
  /** What follows the country in ISO 3166-2. */
  subdivision: string | null;
  municipality: string;
  street: string | null;
};

/** An ad, and all else that the table of fields asks. */
export type BaAd = Pick<
  ListingView,
  | "id"
  | "kind"
  | "field"
  | "contract"
  | "contractMonths"
  | "certificate"
  | "licences"
  | "posts"
  | "startsOn"
  | "deadline"
> & {
  occupationId: string;
  title: string;
  /** In plain words: facts, phrases and the company's own text. */
  text: string;
  weeklyHours: ListingView["weeklyHours"];
  features: readonly Feature[];
  publishedOn: Day | null;
  updatedAt: Instant;
  places: readonly BaPlace[];
  company: { id: string; name: string; website: string | null; seat: BaPlace };
  /** Where it is read and answered: what makes it a linked ad. */
  address: string;
  supplier: { id: string; name: string };
  codes: BaCodes;
};
