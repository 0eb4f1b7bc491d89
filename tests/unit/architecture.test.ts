import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { importsOf, readSource, type Import } from "#tests/support/source.ts";

/** The floors of the house, top first. A line may use the lines below it; rooms of one line keep to themselves. */
const floors = [
  ["app/server", "app/launch", "app/dev", "app/demo", "app/office-cli", "app/schedule", "app/entry", "db/seed/"],
  ["app/routes", "app/root", "app/hydrate"],
  ["app/domain/office/"],
  ["app/domain/api/", "app/domain/applications/", "app/domain/alerts/", "app/domain/reports/", "app/domain/legal/"],
  ["app/domain/search/"],
  ["app/domain/listings/"],
  ["app/domain/accounts/"],
  ["app/domain/companies/"],
  ["app/domain/places/", "app/domain/occupations/"],
  ["app/platform/", "app/ui/", "app/enhance/", "app/paths"],
  ["db/"],
];

const source = readSource();
const imports = source.flatMap(importsOf);
const internal = imports.filter((one) => !one.package);
const runtime = Map.groupBy(
  internal.filter(({ typeOnly }) => !typeOnly),
  ({ from }) => from,
);

describe("imports", () => {
  test("point downwards", () => {
    expect(internal.filter(({ from, to }) => floorOf(to) < floorOf(from)).map(inWords)).toEqual([]);
  });

  test("stay out of the neighbours' rooms", () => {
    const across = internal.filter(
      ({ from, to }) => from.startsWith("app/domain/") && floorOf(from) === floorOf(to) && nounOf(from) !== nounOf(to),
    );
    expect(across.map(inWords)).toEqual([]);
  });

  test("of routes take nothing from other routes but their own folder's", () => {
    const borrowed = internal.filter(
      ({ from, to }) => to.startsWith("app/routes/") && path.dirname(from) !== path.dirname(to),
    );
    expect(borrowed.map(inWords)).toEqual([]);
  });

  test("never run in a circle", () => {
    expect([...runtime.keys()].filter((file) => reaches(file, (to) => to === file))).toEqual([]);
  });
});

describe("what the browser may get", () => {
  const forEveryone = source.map(({ file }) => file).filter((file) => file.startsWith("app/") && !isServer(file));

  test("no server module, but through a route, whose server half is cut away", () => {
    const leaks = internal.filter(
      ({ from, to, typeOnly }) => !typeOnly && to.includes(".server.") && forEveryone.includes(from) && !isRoute(from),
    );
    expect(leaks.map(inWords)).toEqual([]);
  });

  test("no part of the store that brings the database with it", () => {
    const heavy = new Set(
      imports.filter(({ from, package: external }) => external && from.startsWith("db/")).map((i) => i.from),
    );
    const leaks = internal.filter(
      ({ from, to, typeOnly }) =>
        !typeOnly &&
        forEveryone.includes(from) &&
        to.startsWith("db/") &&
        (heavy.has(to) || reaches(to, (f) => heavy.has(f))),
    );
    expect(leaks.map(inWords)).toEqual([]);
  });
});

test("routes hold no SQL", () => {
  const sql = /\b(selectFrom|insertInto|updateTable|deleteFrom)\(|from "kysely"/;
  expect(source.filter(({ file, text }) => isRoute(file) && sql.test(text)).map(({ file }) => file)).toEqual([]);
});

test("no drawer for everything", () => {
  const drawers = /(^|\/)((utils?|helpers?|lib|services?|common|misc|types)(\/|\.)|index\.)/;
  const found = source.map(({ file }) => file).filter((file) => drawers.test(file));
  expect(found).toEqual(["db/migrations/index.ts"]);
});

test("no file is longer than 300 lines", () => {
  const long = globSync(["app/**/*.{ts,tsx,css}", "db/**/*.ts", "tests/**/*.{ts,tsx}"]).filter(
    (file) => readFileSync(file, "utf8").split("\n").length > 301,
  );
  expect(long).toEqual([]);
});

function isServer(file: string) {
  return file.includes(".server.") || floorOf(file) === 0;
}

function isRoute(file: string) {
  return file.startsWith("app/routes/") || file === "app/root.tsx";
}

function nounOf(file: string) {
  return file.split("/").slice(0, 3).join("/");
}

function floorOf(file: string) {
  const floor = floors.findIndex((names) => names.some((name) => file.startsWith(name)));
  if (floor === -1) throw new Error(`${file} has no place in the architecture`);
  return floor;
}

function reaches(start: string, isTarget: (file: string) => boolean, seen = new Set<string>()): boolean {
  return (runtime.get(start) ?? []).some(({ to }) => {
    if (isTarget(to)) return true;
    if (seen.has(to)) return false;
    return reaches(to, isTarget, seen.add(to));
  });
}

function inWords({ from, to }: Import) {
  return `${from} imports ${to}`;
}
