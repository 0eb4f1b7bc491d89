import { StoreRefused } from "#db/store-refused.ts";
import { UsageError } from "../usage-error.ts";

/** What the store says of why it cannot be used is told to who started the program. */
export async function asUsageError<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof StoreRefused ? new UsageError(error.message) : error;
  }
}
