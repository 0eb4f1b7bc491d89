import type { Offer } from "./reading/offer.ts";

/** Only what offerHash was made of stands in the store, so it is read as it was written. */
export const storedOffer = (json: string) => JSON.parse(json) as Offer;
