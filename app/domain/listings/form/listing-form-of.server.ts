import type { Country } from "#db/codes.ts";
import { readPhone } from "#app/platform/typed/phone.server.ts";
import { readAs } from "#app/platform/typed/reading.ts";
import { ListingForm } from "./listing-form.ts";

/** The form of a company in this country: its telephone numbers need no code in front. */
export const listingFormOf = (home: Country) =>
  ListingForm.extend({ contactPhone: readAs((typed) => readPhone(typed, home)).optional() });
