import { readFile } from "node:fs/promises";
import { readEcbRates } from "#app/domain/listings/money/read-ecb-rates.ts";
import { saveRates } from "#app/domain/listings/money/save-rates.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { openBoard } from "./open-board.server.ts";
import { UsageError } from "./usage.ts";

/** Takes in the reference rates of the European Central Bank from a file that somebody fetched. */
export async function runImportRates(file: string) {
  const text = await readFile(file, "utf8").catch(() => "");
  const rates = readEcbRates(text);
  if (rates.length === 0) throw new UsageError(`${file} holds no reference rates of the European Central Bank.`);
  const { db } = await openBoard(readConfig(process.env, "production"));
  try {
    await saveRates(db, { rates, source: "ecb", accountId: null, now: new Date() });
    const days = rates.map(({ day }) => day).sort();
    console.log(`${rates.length} days taken in, the last ${days.at(-1)}. Pay is converted by the latest rate known.`);
  } finally {
    await db.destroy();
  }
}
