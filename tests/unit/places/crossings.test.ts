import { expect, test } from "vitest";
import { distanceKm } from "#db/distance.ts";
import { defaultRegionDir } from "#db/region/default-region-dir.ts";
import { readPlaces } from "#db/region/region-files.server.ts";
import { crossings } from "#tests/support/ways.ts";

const places = readPlaces(defaultRegionDir).map(({ lat, lon, ...place }) => ({
  ...place,
  latitude: lat,
  longitude: lon,
}));

test("each crossing joins countries that have a place near it", () => {
  const astray = crossings.flatMap((crossing) =>
    crossing.countries
      .filter((country) => !places.some((place) => place.country === country && distanceKm(place, crossing) < 20))
      .map((country) => `${crossing.id} and ${country}`),
  );
  expect(astray).toEqual([]);
});

test("each has a name of its own in each language", () => {
  for (const lang of ["de", "pl", "cs"] as const) {
    expect(new Set(crossings.map(({ name }) => name[lang])).size).toBe(crossings.length);
  }
});
