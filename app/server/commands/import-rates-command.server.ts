import { readFile } from "node:fs/promises";
import { readEcbRates } from "#app/domain/listings/money/read-ecb-rates.ts";
import { saveRates } from "#app/domain/listings/money/save-rates.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { openBoard } from "../board/open-board.server.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";

export const importRatesCommand: Command = {
  words: "office import-rates",
  argument: "FILE",
  does: ["take in exchange rates from a file of the European Central Bank (eurofxref, CSV or XML)"],
  run: ({ argument }) => runImportRates(argument),
};

async function runImportRates(file: string) {
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
