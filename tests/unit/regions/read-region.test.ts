import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { defaultRegionDir } from "#db/region/default-region-dir.ts";
import { readRegion } from "#db/region/read-region.server.ts";
import { mapOfRegion } from "#app/domain/places/map-of-region.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { temporaryFolder } from "#tests/support/context.ts";

/** What the message says once a file of the region was changed. */
function faultsOf(file: string, change: (text: string) => string) {
  const dir = temporaryFolder();
  cpSync(defaultRegionDir, dir, { recursive: true });
  writeFileSync(path.join(dir, file), change(readFileSync(path.join(dir, file), "utf8")));
  return () => readConfig({ REGION_DIR: dir }, "demo");
}

test("the board is of the region whose folder it is given", () => {
  const { board } = readConfig({}, "demo");
  expect(board.region).toMatchObject({ id: "lausitz", names: { de: { name: "Lausitz", in: "in der Lausitz" } } });
  expect(board.langs).toEqual(["de", "pl", "cs"]);
});

test("a river is drawn by its points, in the order of the file", () => {
  const { rivers } = readRegion(defaultRegionDir);
  expect(rivers.map((points) => points.length)).toEqual([21, 12, 8, 9, 12, 8]);
  expect(rivers[0]?.[0]).toEqual([15.19, 50.72]);
  expect(mapOfRegion(readRegion(defaultRegionDir)).size).toEqual({ width: 923, height: 750 });
});

describe("what is wrong is said with file and line", () => {
  test("a name that is missing", () => {
    const read = faultsOf("region.json", (text) => text.replace(/\n *"pl": \{.*/, ""));
    expect(read).toThrow("REGION_DIR: region.json, line 5: names.pl: is missing");
  });

  test("a name without its grammar", () => {
    const read = faultsOf("region.json", (text) => text.replace(', "in": "v Lužici"', ""));
    expect(read).toThrow(/REGION_DIR: region\.json, line 8: names\.cs\.in: /);
  });

  test("a language that the board does not speak", () => {
    expect(faultsOf("region.json", (text) => text.replace('["de", "pl"', '["de", "fr"'))).toThrow(
      /REGION_DIR: region\.json, line 3: langs\.1: /,
    );
  });

  test("a map that lies the wrong way round", () => {
    expect(faultsOf("region.json", (text) => text.replace('"west": 13.4', '"west": 17'))).toThrow(
      "region.json, line 42: map: west must lie west of east",
    );
  });

  test("what is no JSON", () => {
    expect(faultsOf("region.json", (text) => text.replace("{", ""))).toThrow(/REGION_DIR: region\.json: /);
  });

  test("a point of a river that is no number", () => {
    expect(faultsOf("rivers.csv", (text) => text.replace("15.12", "Aue"))).toThrow(
      "REGION_DIR: rivers.csv, line 3: column lon",
    );
  });

  test("a folder without the file", () => {
    expect(() => readConfig({ REGION_DIR: temporaryFolder() }, "demo")).toThrow(
      "REGION_DIR: region.json is missing in",
    );
  });
});

test("where there is no river there needs to be no file of them", () => {
  const dir = temporaryFolder();
  cpSync(defaultRegionDir, dir, { recursive: true });
  rmSync(path.join(dir, "rivers.csv"));
  expect(mapOfRegion(readRegion(dir)).lines.water).toBe("");
});
