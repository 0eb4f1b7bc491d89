import { writeDownDemand } from "./domain/demand/counting/write-down-demand.server.ts";
import { writeSearches } from "./domain/demand/counting/write-searches.server.ts";
import { writeVisits } from "./domain/listings/numbers/visits.server.ts";
import type { Job } from "./platform/jobs/clock.server.ts";

/** The part of the schedule that counts, and keeps nothing of whom. */
export const scheduleOfCounting: readonly Job[] = [
  {
    name: "write down who looked at listings",
    erases: false,
    pattern: "40 * * * * *",
    inEach: true,
    run: ({ db, visits }) => writeVisits(db, visits),
  },
  {
    name: "write down what was searched for",
    erases: false,
    pattern: "45 * * * * *",
    inEach: true,
    run: ({ db, searches }) => writeSearches(db, searches),
  },
  {
    /** A month that a wrong day has ended would stay so. Every process has written down by then what was searched for. */
    name: "end the months of the region's figures",
    erases: true,
    pattern: "8 * * * *",
    run: ({ db, now }) => writeDownDemand(db, { now: now() }),
  },
];
