import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fold } from "#db/fold.ts";
import { defaultRegionDir } from "#db/region/default-region-dir.ts";
import { readRegion } from "#db/region/read-region.server.ts";
import { readDistricts, readPlaces } from "#db/region/region-files.server.ts";

/** Its folder; what the program takes where nobody says anything; whom the demo of that folder signs in, and who there has which post. */
const ownPlaces =
  /^db\/(regions\/|region\/default-region-dir\.ts$|seed\/demo-sign-ins\.ts$|seed\/demo\/occupation-profiles\.csv$)/;
/** Languages are called after it, wherever they are spoken. */
const languages = /(?:górno|dolno)-?(?: i dolno)?łużyck\p{L}*|(?:horno|dolno)lužick\p{L}*/giu;

const region = readRegion(defaultRegionDir);
const core = new Set(readDistricts(defaultRegionDir).flatMap(({ id, role }) => (role === "context" ? [] : id)));
const towns = readPlaces(defaultRegionDir).filter(
  ({ id, district }) => region.mapTowns.has(id) && core.has(district ?? ""),
);

/** "lausitz", "luzyc", "luzic": with every ending; towns and rivers in full, in each language. */
const names = [
  ...["lausitz", "lausic", "luzyc", "luzic", "lusatia"],
  ...["neisse", "nysa", "nisou"],
  ...towns.flatMap(({ name, name_de, name_pl, name_cs }) => [name, name_de, name_pl, name_cs].flatMap((n) => n ?? [])),
].map(fold);

test("the towns of the region are known by each of their names", () => {
  expect(names).toEqual(expect.arrayContaining(["gorlitz", "zhorelec", "zgorzelec", "liberec", "budysin", "zary"]));
});

test("nothing of our region stands outside of its folder", () => {
  const files = globSync(["app/**/*.{ts,tsx,js,css}", "locales/**/*.{json,md}", "db/**/*.{ts,csv,json}"]);
  const wanted = new RegExp(`(?<![a-z])(?:${names.join("|")})`);
  const named = files
    .filter((file) => !ownPlaces.test(file))
    .flatMap((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .flatMap((line, index) => {
          const found = wanted.exec(fold(line.replace(languages, "")));
          return found ? [`${file}:${index + 1}: ${found[0]}`] : [];
        }),
    );
  expect(named).toEqual([]);
});
