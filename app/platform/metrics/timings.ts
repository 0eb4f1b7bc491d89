import { channel } from "node:diagnostics_channel";

/** What takes time inside a page. Whoever measures says it here, and knows nothing of who listens; mostly nobody does. */
const timings = { search: channel("board:search"), render: channel("board:render") };

export type Timed = keyof typeof timings;
export const timed = Object.keys(timings) as Timed[];

/** `since`: as performance.now() was when it began. */
export function tellTime(what: Timed, since: number) {
  if (timings[what].hasSubscribers) timings[what].publish((performance.now() - since) / 1000);
}

/** Calls `listen` with seconds until the returned function is called. */
export function onTime(what: Timed, listen: (seconds: number) => void) {
  const heard = (seconds: unknown) => listen(Number(seconds));
  timings[what].subscribe(heard);
  return () => void timings[what].unsubscribe(heard);
}
