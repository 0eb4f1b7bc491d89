import { FileError } from "#db/csv.ts";
import { StoreRefused } from "#db/store-refused.ts";
import { UsageError } from "../usage-error.ts";

/** What the store or a file of the board says of why it cannot be used is told to who started the program. */
export async function asUsageError<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof StoreRefused || error instanceof FileError ? new UsageError(error.message) : error;
  }
}
