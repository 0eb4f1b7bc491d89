import { writeFileSync } from "node:fs";
import path from "node:path";
import { clockText } from "#app/domain/timetable/network/clock-text.ts";

type Town = { latitude: number; longitude: number };
type Size = { stops: number; stopTimes: number };

/** Always the same: a bench that rolls dice compares nothing. */
function seeded(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const perTown = 40;
const stopsOfLine = 25;
const tripsOfLine = 20;

/**
 * A GTFS feed of the size of the region: towns with forty stops each, lines through a town and on to its neighbours, from early in the
 * morning until after midnight, more of them on working days than on weekends. Returns nothing but the files in the folder.
 */
export function writeLargeFeed(folder: string, towns: readonly Town[], { stops, stopTimes }: Size) {
  const random = seeded(27);
  const used = towns.slice(0, stops / perTown);
  const write = (file: string, header: string, rows: readonly string[]) =>
    writeFileSync(path.join(folder, file), `${header}\n${rows.join("\n")}\n`);
  const jitter = () => (random(400) - 200) / 10_000;
  write("agency.txt", "agency_name,agency_timezone", ["Large,Europe/Berlin"]);
  write(
    "stops.txt",
    "stop_id,stop_name,stop_lat,stop_lon",
    used.flatMap(({ latitude, longitude }, town) =>
      Array.from({ length: perTown }, (_, stop) => {
        const [north, east] = stop === 0 ? [0, 0] : [jitter(), jitter() * 1.5];
        return `${town * perTown + stop},Stop ${town}.${stop},${(latitude + north).toFixed(5)},${(longitude + east).toFixed(5)}`;
      }),
    ),
  );
  write("calendar.txt", "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date", [
    "work,1,1,1,1,1,0,0,20270101,20271231",
    "daily,1,1,1,1,1,1,1,20270101,20271231",
    "weekend,0,0,0,0,0,1,1,20270101,20271231",
  ]);
  const [routes, trips, times]: [string[], string[], string[]] = [[], [], []];
  const served = used.map(() => 0);
  for (let line = 0; times.length < stopTimes; line++) {
    routes.push(`${line},${line},3`);
    const way = wayOf(used, { served, random });
    for (let trip = 0; trip < tripsOfLine && times.length < stopTimes; trip++) {
      const id = `${line}-${trip}`;
      trips.push(`${line},${["work", "work", "work", "daily", "weekend"][trip % 5] ?? ""},${id}`);
      const there = trip % 2 === 0 ? way : way.toReversed();
      let clock = 270 + Math.floor((trip / tripsOfLine) * 1_170) + random(30);
      for (const [place, { stop, drive }] of there.entries()) {
        clock += place === 0 ? 0 : drive;
        const time = `${String(Math.floor(clock / 60)).padStart(2, "0")}:${clockText(clock).slice(3)}:00`;
        times.push(`${id},${time},${time},${stop},${place}`);
      }
    }
  }
  write("routes.txt", "route_id,route_short_name,route_type", routes);
  write("trips.txt", "route_id,service_id,trip_id", trips);
  write("stop_times.txt", "trip_id,arrival_time,departure_time,stop_id,stop_sequence", times);
}

type Served = { served: number[]; random: (below: number) => number };

/** Through the town that is served least, and on to the nearest that were not seen yet: no stop is left out, as an import would drop it. */
function wayOf(towns: readonly Town[], { served, random }: Served) {
  const begin = served.indexOf(Math.min(...served));
  const seen = new Set([begin]);
  const way: { stop: number; drive: number }[] = [];
  let town = begin;
  while (way.length < stopsOfLine) {
    for (let stop = 0; stop < 5; stop++) {
      const isMiddle = stop === 2;
      const before = served[town] ?? 0;
      way.push({ stop: town * perTown + (isMiddle ? 0 : 1 + (before % (perTown - 1))), drive: stop === 0 ? 8 : 2 });
      if (!isMiddle) served[town] = before + 1;
    }
    const here = towns[town];
    const near = towns
      .map((other, at) => ({
        at,
        far: here ? Math.hypot(other.latitude - here.latitude, other.longitude - here.longitude) : 0,
      }))
      .filter(({ at }) => !seen.has(at))
      .sort((a, b) => a.far - b.far);
    town = near[random(3)]?.at ?? begin;
    seen.add(town);
  }
  return way;
}
