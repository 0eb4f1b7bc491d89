import { z } from "zod";
import { inTransaction } from "#db/in-transaction.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { findClockDoubt, saveClock } from "#app/platform/jobs/clock-state.server.ts";
import { openStore } from "../board/open-store.server.ts";
import { reporting } from "../command-line/reporting.ts";
import { assertKey } from "../keys/assert-key.server.ts";

export const trustClockCommand = reporting({
  words: "office trust-clock",
  does: "believe the clock of this machine again after it has jumped: erasing goes on",
  more: "Beside a running board, which goes on by itself, or before it is started again after a long time.",
  report: z.object({
    time: z.string().describe("which is believed"),
    wasInDoubt: z.boolean().describe("whether the clock had been in doubt"),
  }),
  async run() {
    const config = readConfig(process.env, "production");
    const db = await openStore(config);
    await assertKey(db, config.secretKey);
    const found = new Date();
    const doubt = await inTransaction(db, async (db) => {
      const before = await findClockDoubt(db);
      await saveClock(db, { doubt: null, seen: found.getTime() });
      return before;
    });
    await db.destroy();
    const time = found.toISOString();
    const text = doubt
      ? `It is ${time}: believed. What is due by that time is erased and closed from now on.`
      : `It is ${time}: believed. The clock was not in doubt; a board that starts now compares it with this time.`;
    return { report: { time, wasInDoubt: doubt !== null }, text };
  },
});
