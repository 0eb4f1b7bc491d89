import type { Logger } from "pino";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { OfficeSender } from "#app/domain/accounts/mail-office.server.ts";
import { atMost } from "#app/platform/jobs/at-most.ts";
import { doubtAfter } from "#app/platform/jobs/clock-doubt.ts";
import { findClockDoubt, findClockSeen, saveClock } from "#app/platform/jobs/clock-state.server.ts";
import { mailClockDoubt } from "./mail-clock-doubt.server.ts";

type Guarded = {
  db: Db;
  config: OfficeSender;
  log: Logger;
  now: () => Date;
  /** Milliseconds that pass evenly, whatever the clock on the wall is set to. */
  passing?: () => number;
};

export type ClockGuard = {
  /** Compares the clock with what it should show. */
  look: () => Promise<void>;
  /** Looks, and says whether what the day of the calendar takes away may be taken away. */
  mayErase: () => Promise<boolean>;
};

/**
 * Believes no clock that has jumped: a wrong year would erase every application. While the board runs, the time that has
 * passed says what the clock should show; at its start, what it showed last.
 */
export function clockGuard({ db, config, log, now, passing = () => performance.now() }: Guarded): ClockGuard {
  let last: { found: number; at: number } | null = null;
  const oneByOne = atMost(1);

  async function look() {
    const [found, at] = [now().getTime(), passing()];
    const passed = last ? at - last.at : 0;
    await inTransaction(db, async (db) => {
      const before = await findClockDoubt(db);
      const seen = await findClockSeen(db);
      /** Another process, or the command that trusts the clock, has looked since. */
      const byOthers = seen !== null && seen !== last?.found;
      const doubt = doubtAfter(before, {
        found,
        expected: byOthers ? seen : last && last.found + passed,
        passed: byOthers ? Math.max(0, Math.min(passed, found - seen)) : passed,
      });
      await saveClock(db, { doubt, seen: found });
      if (doubt && !before) {
        log.error({ doubt }, "the clock has jumped: nothing is erased or closed");
        await mailClockDoubt(db, { doubt, config, now: new Date(found) });
      } else if (before && !doubt) log.warn("the clock is believed again: what is due is erased and closed");
    });
    last = { found, at };
  }

  return {
    look: () => oneByOne(look),
    async mayErase() {
      await oneByOne(look);
      return (await findClockDoubt(db)) === null;
    },
  };
}
