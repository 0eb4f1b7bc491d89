import fc from "fast-check";
import { expect, test } from "vitest";
import type { Country } from "#db/codes.ts";
import type { Crossing } from "#app/domain/places/way.ts";
import { noAlighting, noBoarding } from "#app/domain/timetable/feed/feed.ts";
import { clockText } from "#app/domain/timetable/network/clock-text.ts";
import { Home } from "#app/domain/timetable/network/home.ts";
import { networkOf } from "#app/domain/timetable/network/network.ts";
import { minutesFor } from "#app/domain/timetable/network/on-foot.ts";
import { timelineOf } from "#app/domain/timetable/network/timeline.ts";
import type { Spot } from "#app/domain/timetable/transit.ts";
import { slowLimits, SlowWays } from "#tests/support/timetable/slow-ways.ts";
import { smallFeed, type SmallTrip } from "#tests/support/timetable/small-feed.ts";

const day = "2027-03-02";
const firstDay = "2027-03-01";
const dates = { tuesday: day, sunday: day };
const bridge: Crossing = {
  ...{ id: "bridge", countries: ["DE", "PL"], road: "path", name: { de: "", pl: "", cs: "" } },
  ...{ latitude: 51.01, longitude: 15 },
};

/** A hundredth of a degree of latitude is a good kilometre: stops in a strip of two countries, the river at 15 degrees. */
const spot = fc
  .record({ north: fc.integer({ min: 0, max: 60 }), east: fc.integer({ min: -12, max: 12 }) })
  .map(({ north, east }): Spot => {
    const country: Country = east > 0 ? "PL" : "DE";
    return { latitude: 51 + north / 1000, longitude: 15 + east / 1000, country };
  });

const trip = (stops: number) =>
  fc
    .record({
      calls: fc.array(
        fc.record({
          stop: fc.nat(stops - 1),
          drive: fc.integer({ min: 0, max: 30 }),
          stands: fc.integer({ min: 0, max: 3 }),
          use: fc.constantFrom(0, 0, 0, 0, noBoarding, noAlighting),
        }),
        { minLength: 2, maxLength: 6 },
      ),
      begins: fc.integer({ min: 0, max: 1800 }),
      service: fc.nat(1),
    })
    .map(({ calls, begins, service }): SmallTrip => {
      let clock = begins;
      return {
        ...{ line: 0, service },
        calls: calls.map(({ stop, drive, stands, use }, at) => {
          const arrives = (clock += at === 0 ? 0 : drive);
          return { stop, arrives, departs: (clock += stands), use };
        }),
      };
    });

const world = fc.array(spot, { minLength: 2, maxLength: 9 }).chain((spots) =>
  fc.record({
    stops: fc.constant(spots.map((one, at) => ({ ...one, name: String(at) }))),
    trips: fc.array(trip(spots.length), { minLength: 1, maxLength: 14 }),
    changes: fc.array(fc.tuple(fc.nat(spots.length - 1), fc.nat(spots.length - 1), fc.integer({ min: 0, max: 12 })), {
      maxLength: 2,
    }),
    home: spot,
    work: spot,
    begins: fc.integer({ min: 0, max: 1439 }),
    ends: fc.integer({ min: 0, max: 1439 }),
  }),
);

const breathe = () => Promise.resolve();

test("finds what a slow search finds that tries every minute", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(world, async ({ stops, trips, changes, home, work, begins, ends }) => {
      const services = [[0, 1, 2], [1]];
      const distinct = [...new Map(changes.map((one) => [`${one[0]} ${one[1]}`, one])).values()];
      const feed = smallFeed({ ...{ stops, trips, services, firstDay, lastDay: "2027-03-20" }, changes: distinct });
      const network = await networkOf([feed], [bridge], breathe);
      const timeline = await timelineOf({ network, dates, breathe });
      const engine = new Home({ network, dates, timeline, spot: home, by: "foot" });
      const answer = engine.to(work, { begins: clockText(begins), ends: clockText(ends), day: "tuesday" });
      const asked = { feed, bridges: network.bridges, home, work };
      const way = network.bridges.way(home, work);
      const direct = way && way.km <= slowLimits.allTheWay ? minutesFor(way.km, "foot") : null;

      const there = new SlowWays({ ...asked, day });
      expect(answer.there && [answer.there.departs, answer.there.arrives]).toEqual(
        slowThere(there, { begins, direct })?.map(clockText) ?? null,
      );
      const back = new SlowWays({ ...asked, day: answer.days.home });
      expect(answer.home && [answer.home.departs, answer.home.arrives]).toEqual(
        slowHome(back, { ends, direct })?.map(clockText) ?? null,
      );
      expect(answer.lastHome).toBe(inWords(slowLast(back, ends)));
      expect(answer.firstThere).toBe(inWords(slowFirst(there)));
    }),
    { numRuns: 60 },
  );
});

const inWords = (minute: number | null) => (minute === null ? null : clockText(minute));
type At = { direct: number | null };

function slowThere(ways: SlowWays, { begins, direct }: At & { begins: number }) {
  const must = begins - slowLimits.gate;
  for (let minute = must; minute >= must - slowLimits.wholeWay - slowLimits.early; minute--) {
    if (direct !== null && minute === must - direct) return [minute, earlier(ways.there(minute), must, minute)];
    const arrives = ways.there(minute);
    if (arrives <= must && arrives - minute <= slowLimits.wholeWay)
      return arrives >= begins - slowLimits.early ? [minute, arrives] : null;
  }
  return null;
}

/** Who leaves at the minute at which one could walk as well takes what is there first. */
const earlier = (arrives: number, must: number, minute: number) =>
  arrives <= must && arrives - minute <= slowLimits.wholeWay ? arrives : must;

function slowHome(ways: SlowWays, { ends, direct }: At & { ends: number }) {
  const from = ends + slowLimits.gate;
  let best: [number, number] | null = direct === null ? null : [from, from + direct];
  for (let minute = from; minute <= 1440 + 180; minute++) {
    const arrives = ways.home(minute);
    if (arrives - minute > slowLimits.wholeWay) continue;
    if (!best || arrives <= best[1]) best = [minute, arrives];
  }
  return best && best[0] <= from + slowLimits.wait ? best : null;
}

function slowLast(ways: SlowWays, ends: number) {
  const until = ends < 180 ? 180 : 1440 + 180;
  for (let minute = until - 1; minute >= Math.max(until - 1440, slowLimits.evening - slowLimits.wholeWay); minute--)
    if (ways.home(minute) - minute <= slowLimits.wholeWay && ways.home(minute) < ways.home(minute + 1)) return minute;
  return null;
}

function slowFirst(ways: SlowWays) {
  let first: number | null = null;
  for (let minute = 180 - slowLimits.wholeWay; minute <= 1440; minute++) {
    const arrives = ways.there(minute);
    if (arrives < 180 || arrives > 1440 || arrives - minute > slowLimits.wholeWay) continue;
    if (first === null || arrives < first) first = arrives;
  }
  return first;
}
