import type { Lang } from "#db/codes.ts";
import { FileError } from "#db/csv.ts";
import { readLook } from "./look/read-look.server.ts";
import { readAdvice } from "./read-advice.server.ts";
import { readJsonFile } from "./read-json-file.server.ts";
import { readMapTowns, readRivers, regionFile } from "./region-files.server.ts";
import { Outlines, RegionJson } from "./region-json.ts";

export type Region = ReturnType<typeof readAnew>;

const known = new Map<string, Region>();

/** What is small in the folder of a region, and needed from the start. Throws a FileError that says what is wrong where. */
export function readRegion(dir: string): Region {
  const region = known.get(dir) ?? readAnew(dir);
  known.set(dir, region);
  return region;
}

function readAnew(dir: string) {
  const json = readJsonFile(regionFile(dir, "region.json"), RegionJson);
  const [first] = json.langs;
  if (first === undefined) throw new FileError("region.json: langs is empty");
  /** The first of its languages stands in for those that the region does not speak. */
  const inEach = <Text>(texts: Partial<Record<Lang, Text>>) => {
    const text = texts[first];
    if (text === undefined) throw new FileError(`region.json: ${first} is missing`);
    return { de: texts.de ?? text, pl: texts.pl ?? text, cs: texts.cs ?? text };
  };
  const rivers = Map.groupBy(readRivers(dir), ({ river }) => river);
  return {
    ...json,
    dir,
    look: readLook(dir),
    names: inEach(json.names),
    texts: inEach(json.texts),
    areas: json.areas.map((area) => ({ ...area, names: inEach(area.names) })),
    advice: readAdvice(dir),
    borders: readJsonFile(regionFile(dir, "outlines.json"), Outlines).borders,
    rivers: [...rivers.values()].map((points) => points.map(({ lon, lat }) => [lon, lat] as const)),
    mapTowns: new Map(readMapTowns(dir).map(({ place, ...shown }) => [place, shown] as const)),
  };
}
