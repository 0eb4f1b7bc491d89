import { readFile } from "node:fs/promises";
import { z } from "zod";
import { readEcbRates } from "#app/domain/listings/money/read-ecb-rates.ts";
import { saveRates } from "#app/domain/listings/money/save-rates.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { openBoard } from "../board/open-board.server.ts";
import { reporting } from "../command-line/reporting.ts";
import { UsageError } from "../usage-error.ts";

export const importRatesCommand = reporting({
  words: "office import-rates",
  argument: { name: "FILE", is: "eurofxref as CSV or XML, as the bank publishes it" },
  does: "take in exchange rates from a file of the European Central Bank",
  report: z.object({
    days: z.int().describe("of how many days rates were taken in"),
    last: z.string().describe("the last of them"),
  }),
  run: ({ argument }) => runImportRates(argument),
});

async function runImportRates(file: string) {
  const text = await readFile(file, "utf8").catch(() => "");
  const rates = readEcbRates(text);
  if (rates.length === 0) throw new UsageError(`${file} holds no reference rates of the European Central Bank.`);
  const { db } = await openBoard(readConfig(process.env, "production"));
  try {
    await saveRates(db, { rates, source: "ecb", accountId: null, now: new Date() });
    const last =
      rates
        .map(({ day }) => day)
        .sort()
        .at(-1) ?? "";
    return {
      report: { days: rates.length, last },
      text: `${rates.length} days taken in, the last ${last}. Pay is converted by the latest rate known.`,
    };
  } finally {
    await db.destroy();
  }
}
