import type { CalendarFault } from "./found-calendar.ts";

/** An event cannot be taken; the others can. */
export class CalendarError extends Error {
  readonly fault: CalendarFault;

  constructor(fault: CalendarFault) {
    super(`Line ${fault.line}: ${fault.reason}`);
    this.name = "CalendarError";
    this.fault = fault;
  }
}
