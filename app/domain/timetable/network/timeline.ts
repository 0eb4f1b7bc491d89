import type { Day } from "#db/schema.ts";
import { daysAfter } from "#app/platform/days.ts";
import { usualDays } from "../transit.ts";
import type { Connections } from "./connections.ts";
import { connectionsOf, daysAround } from "./connections-of.ts";
import type { Network } from "./network.ts";
import { runningOn } from "./running-on.ts";
import type { UsualDates } from "./usual-dates.ts";

/** The buses and trains of a day, in one direction of time. All homes of a network share them. */
export type Timeline = (day: Day, direction: { turned: boolean }) => Connections;

type Given = {
  network: Network;
  dates: UsualDates;
  /** What other days needed: where the same runs, it is the same. */
  known?: { get: (key: string) => Connections | undefined; set: (key: string, connections: Connections) => unknown };
  breathe: () => Promise<void>;
};

/** Of every day and direction that a home may be asked for: a shift that ends at night is asked for the way home on the next day. */
export async function timelineOf({
  network,
  dates,
  known = new Map<string, Connections>(),
  breathe,
}: Given): Promise<Timeline> {
  const ready = new Map<string, Connections>();
  const days = usualDays.map((day) => dates[day]);
  const asked = [
    ...days.map((day) => ({ day, turned: true })),
    ...[...days, ...days.map((day) => daysAfter(day, 1))].map((day) => ({ day, turned: false })),
  ];
  for (const { day, turned } of asked) {
    const key = `${runningAround(network, day)} ${turned}`;
    const connections = known.get(key) ?? (await connectionsOf(network, day, { turned, breathe }));
    known.set(key, connections);
    ready.set(`${day} ${turned}`, connections);
  }
  return (day, { turned }) => {
    const connections = ready.get(`${day} ${turned}`);
    if (!connections) throw new Error(`Nobody is asked for ways on ${day}`);
    return connections;
  };
}

const runningAround = ({ feeds }: Network, day: Day) =>
  daysAround(day)
    .flatMap((on) => feeds.map(({ feed }) => runningOn(feed, on).join("")))
    .join("|");
