import { readShippedEntries } from "#db/seed/shipped-entries.server.ts";
import { payFloors } from "#app/domain/listings/pay-floors/pay-floors.ts";

/** The minimums that the board brings along. */
export const shippedFloors = payFloors(
  readShippedEntries().map((entry) => ({ ...entry, valid_until: null, withdrawn_at: null })),
);
