import { readFileSync } from "node:fs";

/**
 * Loaded into the board before anything else by the proof of the clock: the wall clock is off by what stands in a file, in milliseconds, from the next
 * SIGCONT on. Timers go on as time really passes, as on a machine whose clock is set.
 */
const file = process.env["CLOCK_IS_OFF_BY"] ?? "";
const RealDate = Date;
let off = read();
process.on("SIGCONT", () => (off = read()));

globalThis.Date = class extends RealDate {
  constructor(...given: [] | [string | number | Date]) {
    if (given.length === 0) super(RealDate.now() + off);
    else super(...given);
  }

  static override now() {
    return RealDate.now() + off;
  }
} as DateConstructor;

function read() {
  return Number(readFileSync(file, "utf8"));
}
