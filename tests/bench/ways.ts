import { knownWays } from "#tests/support/ways.ts";

/** Prints how far our estimates of ways are off, worst first: node tests/bench/ways.ts */
const percent = (share: number) => `${share > 0 ? "+" : ""}${Math.round(share * 100)} %`;
const sorted = knownWays.toSorted((a, b) => Math.abs(b.minutesOff) - Math.abs(a.minutesOff));

console.table(
  sorted.map(({ from, to, km, minutes, why, ours, kmOff, minutesOff }) => ({
    way: `${from} – ${to}`,
    km,
    "our km": ours.km,
    off: percent(kmOff / km),
    min: minutes,
    "our min": ours.minutes,
    "off by": minutesOff,
    via: ours.via?.id ?? "",
    why,
  })),
);

const groups = Map.groupBy(knownWays, ({ why }) => why);
console.table(
  [...groups, ["all", knownWays] as const].map(([why, ways]) => ({
    why,
    ways: ways.length,
    "median km": percent(median(ways.map(({ km, kmOff }) => Math.abs(kmOff / km)))),
    "worst km": percent(Math.max(...ways.map(({ km, kmOff }) => Math.abs(kmOff / km)))),
    "median min": median(ways.map(({ minutesOff }) => Math.abs(minutesOff))),
    "worst min": Math.max(...ways.map(({ minutesOff }) => Math.abs(minutesOff))),
  })),
);

function median(values: number[]) {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}
