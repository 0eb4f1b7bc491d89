import { cpSync, globSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { checkRegion } from "#db/region/check-region.server.ts";
import { defaultRegionDir } from "#db/region/default-region-dir.ts";
import { runCommand } from "#app/server/command-line/run-command.ts";
import { checkRegionCommand } from "#app/server/commands/check-region-command.server.ts";
import { temporaryFolder } from "#tests/support/context.ts";

test.each(globSync("db/regions/*/region.json").map((file) => path.dirname(file)))("%s is in order", (dir) => {
  expect(checkRegion(dir).faults).toEqual([]);
});

test("towns of which nobody knows where they lie are named, and keep no board from starting", () => {
  expect(checkRegion(defaultRegionDir).missing).toEqual([]);
  expect(checkRegion("db/regions/suedwestfalen").missing.map((line) => line.split(" ")[1])).toEqual([
    "Ense",
    "Lippetal",
  ]);
});

function faultsWith(file: string, change: (text: string) => string) {
  const dir = temporaryFolder();
  cpSync(defaultRegionDir, dir, { recursive: true });
  const changed = path.join(dir, file);
  writeFileSync(changed, change(readFileSync(changed, "utf8")));
  return checkRegion(dir).faults;
}

describe("what does not fit together is said", () => {
  test.each<[string, (text: string) => string, string]>([
    [
      "places.csv",
      (text) => text.replace(",jablonec-nad-nisou,", ",nowhere,"),
      "nowhere, which is not in districts.csv",
    ],
    ["places.csv", (text) => text.replaceAll(",spree-neisse,", ",,"), "spree-neisse has no place in places.csv"],
    [
      "postal-codes.csv",
      (text) => `${text}DE,02899,de-atlantis\n`,
      "02899 is of de-atlantis, which is not in places.csv",
    ],
    ["postal-codes.csv", (text) => `${text}PL,02899,de-goerlitz\n`, "02899 is of PL, but de-goerlitz is not"],
    ["map-towns.csv", (text) => text.replace("cz-decin", "de-muenchen"), "de-muenchen lies beyond the map"],
    ["map-towns.csv", (text) => text.replaceAll("true", "false"), "no town is a landmark"],
    ["map-towns.csv", (text) => text.replace("cz-decin", "cz-atlantis"), "cz-atlantis is not in places.csv"],
    ["districts.csv", (text) => text.replaceAll(",core,", ",context,"), "no district has the role core"],
    ["districts.csv", (text) => text.replace(",12052", ",14625"), "cottbus and bautzen have the same geonames_code"],
    [
      "region.json",
      (text) => text.replace('["DE", "PL", "CZ"]', '["DE", "PL"]'),
      "in CZ, which region.json does not name",
    ],
    [
      "region.json",
      (text) => text.replace('"behindTowns": "sachsen', '"behindTowns": "Łużyce'),
      "words.behindTowns: Łużyce is not folded",
    ],
    ["rivers.csv", (text) => `${text}Pulsnitz,13.9,51.3\n`, "a river has only one point"],
    [
      "crossings.csv",
      (text) => text.replace("DE|PL,Pomellen", "DE|XX,Pomellen"),
      "crossings.csv, line 2: column countries",
    ],
    ["exonyms.csv", (text) => text.replace("country,", "land,"), "exonyms.csv, line 1: column country is missing"],
  ])("%s", (file, change, fault) => {
    expect(faultsWith(file, change).join("\n")).toContain(fault);
  });

  test("of every file at once", () => {
    const dir = temporaryFolder();
    const { faults, found } = checkRegion(dir);
    expect(found).toBeNull();
    expect(faults.map((fault) => fault.split(" ")[0])).toEqual([
      "region.json",
      "districts.csv",
      "places.csv",
      "postal-codes.csv",
    ]);
  });

  test("by the command, to whoever typed it", async () => {
    const said: string[] = [];
    const outcome = await runCommand([checkRegionCommand], ["office", "check-region", temporaryFolder(), "--json"], {
      serving: {} as never,
      out: (text) => said.push(text),
      err: () => undefined,
    });
    expect(outcome.exit).toBe(1);
    expect(JSON.parse(said.join(""))).toMatchObject({ exit: 1, report: { faults: expect.any(Array), places: null } });
  });
});
