import type { AskedCalendar } from "./found-calendar.ts";
import { readCalendar } from "./read-calendar.ts";

/** The process that reads the calendars of strangers: it knows no secret, may write nothing, and can be ended at any moment. */
process.on("message", (asked: AskedCalendar) => process.send?.(readCalendar(asked)));
process.on("disconnect", () => process.exit());
process.send?.("ready");
