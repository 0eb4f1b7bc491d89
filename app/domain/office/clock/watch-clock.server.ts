import type { Job } from "#app/platform/jobs/clock.server.ts";
import type { ClockGuard } from "./clock-guard.server.ts";

/** Often enough that the time since the last look is short, however a board ends. */
export const watchClock = ({ look }: ClockGuard): Job => ({
  name: "compare the clock with the time that has passed",
  pattern: "5 * * * * *",
  erases: false,
  run: look,
});
