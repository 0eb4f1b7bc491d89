import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { floorOf, isFace, nounOf, roomOf } from "#tests/support/house.ts";
import { type Import, importsOf, readSource } from "#tests/support/source.ts";

/** Beyond this a folder is no list any more that is read at a glance. */
const roomFor = 30;

const source = readSource();
const imports = source.flatMap(importsOf);
const internal = imports.filter((one) => !one.package);
const graph = Map.groupBy(internal, ({ from }) => from);
const runtime = Map.groupBy(
  internal.filter(({ typeOnly }) => !typeOnly),
  ({ from }) => from,
);
const faces = new Set(source.filter(({ text }) => isFace(text)).map(({ file }) => file));

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

  test("never run in a circle, those of types included", () => {
    expect([...graph.keys()].filter((file) => reaches(graph, file, (to) => to === file))).toEqual([]);
  });

  test("of db stay in db", () => {
    expect(internal.filter(({ from, to }) => from.startsWith("db/") && !to.startsWith("db/")).map(inWords)).toEqual([]);
  });
});

describe("rooms", () => {
  const visits = internal.filter(
    ({ from, to }) => from.startsWith("app/domain/") && nounOf(from) !== nounOf(to) && roomOf(to) !== null,
  );

  test("show other nouns their faces only", () => {
    expect(visits.filter(({ to }) => !faces.has(to)).map(inWords)).toEqual([]);
  });

  test("have no face that nobody looks at", () => {
    expect([...faces].filter((face) => !visits.some(({ to }) => to === face))).toEqual([]);
  });

  test("of one noun never run in a circle", () => {
    const between = internal.flatMap(({ from, to }) => {
      const [here, there] = [roomOf(from), roomOf(to)];
      return here && there && here !== there && nounOf(from) === nounOf(to) ? [{ from: here, to: there }] : [];
    });
    const doors = Map.groupBy(between, ({ from }) => from);
    expect([...doors.keys()].filter((room) => reaches(doors, room, (to) => to === room))).toEqual([]);
  });

  test("are made before a folder holds thirty files", () => {
    const files = globSync(["app/**/*.{ts,tsx}", "db/**/*.ts"]);
    const crowded = [...Map.groupBy(files, path.dirname)].filter(([, inside]) => inside.length > roomFor);
    expect(crowded.map(([folder, inside]) => `${folder}: ${inside.length}`)).toEqual([]);
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
        (heavy.has(to) || reaches(runtime, to, (f) => heavy.has(f))),
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

type Graph = ReadonlyMap<string, readonly { to: string }[]>;

function reaches(graph: Graph, start: string, isTarget: (to: string) => boolean, seen = new Set<string>()): boolean {
  return (graph.get(start) ?? []).some(({ to }) => {
    if (isTarget(to)) return true;
    if (seen.has(to)) return false;
    return reaches(graph, to, isTarget, seen.add(to));
  });
}

function inWords({ from, to }: Import) {
  return `${from} imports ${to}`;
}
