import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { forToolsOnly, readByHand, withDuties } from "#tests/support/licences/allowed-licences.ts";
import { licenceFaults, type Locked } from "#tests/support/licences/licence-faults.ts";

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Locked };
const names = Object.keys(packages).map((place) => place.slice(place.lastIndexOf("node_modules/") + 13));

test("everything that is installed may be used, passed on and changed", () => {
  expect(names.length).toBeGreaterThan(500);
  expect(licenceFaults(packages)).toEqual([]);
});

test("no exception outlives its package", () => {
  const named = [withDuties, forToolsOnly].flatMap((list) => Object.values(list).flatMap(({ packages }) => packages));
  const isThere = (pattern: string) =>
    names.some((name) => (pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern));
  expect([...named, ...Object.keys(readByHand)].filter((pattern) => !isThere(pattern))).toEqual([]);
});

test("what the board owes to others by their licence is named in NOTICE", () => {
  const notice = readFileSync("NOTICE", "utf8");
  const families = {
    "LGPL-3.0-or-later": "libvips",
    "LGPL-3.0": "libheif",
    "MPL-2.0": "ical.js",
    "OFL-1.1": "Atkinson",
    "CC-BY-3.0": "date-holidays",
  };
  expect(Object.keys(families)).toEqual(Object.keys(withDuties));
  expect(Object.values(families).filter((name) => !notice.includes(name))).toEqual([]);
});

describe("a package", () => {
  const faults = (license: string | undefined, { name = "some-package", dev = false } = {}) =>
    licenceFaults({
      [`node_modules/${name}`]: { version: "1.0.0", dev, ...(license === undefined ? {} : { license }) },
    });

  test.each([
    ...["GPL-3.0", "AGPL-3.0-only", "SSPL-1.0", "BUSL-1.1", "UNLICENSED", "SEE LICENSE IN LICENSE.md", "CC-BY-NC-4.0"],
    ...["MIT AND GPL-3.0", "(MIT OR GPL-3.0) AND SSPL-1.0", "LGPL-3.0", "MPL-2.0", "(MIT", "MIT ISC", "MIT OR", ""],
  ])("under %s is refused", (license) => {
    expect(faults(license)).toEqual([`some-package 1.0.0: ${license || "no licence"}`]);
  });

  test.each(["MIT", "(MIT OR GPL-3.0)", "GPL-3.0 OR ISC", "(Apache-2.0 AND MIT)", "GPL-3.0 AND SSPL-1.0 OR MIT"])(
    "under %s is taken",
    (license) => {
      expect(faults(license)).toEqual([]);
    },
  );

  test("that says nothing is refused, also as a tool, and also within another one", () => {
    expect(faults(undefined, { dev: true })).toEqual(["some-package 1.0.0 (a tool): no licence"]);
    expect(licenceFaults({ "node_modules/a/node_modules/@b/c": { version: "2.0.0" } })).toEqual([
      "@b/c 2.0.0: no licence",
    ]);
  });

  test("with a duty is taken by its name, and one of a tool only as a tool", () => {
    expect(faults("LGPL-3.0", { name: "libheif-js" })).toEqual([]);
    expect(faults("LGPL-3.0-or-later", { name: "@img/sharp-libvips-linux-x64" })).toEqual([]);
    expect(faults("MPL-2.0", { name: "axe-core", dev: true })).toEqual([]);
    expect(faults("MPL-2.0", { name: "axe-core" })).toHaveLength(1);
  });
});
