import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { readCsv } from "#db/csv.ts";

const folder = mkdtempSync(join(tmpdir(), "csv-"));
afterAll(() => rmSync(folder, { recursive: true }));

const TownRow = z.object({
  id: z.string().min(1),
  country: z.enum(["DE", "PL", "CZ"]),
  population: z.string().regex(/^\d+$/, "is not a whole number").transform(Number),
});

describe("a good file", () => {
  test("gives typed rows in order", () => {
    expect(readTowns("id,country,population\nforst,DE,17700\ngubin,PL,16200\n")).toEqual([
      { id: "forst", country: "DE", population: 17700 },
      { id: "gubin", country: "PL", population: 16200 },
    ]);
  });

  test("may have its columns in another order, a byte order mark, CRLF and no line end at its end", () => {
    expect(readTowns("\uFEFFpopulation,id,country\r\n17700,forst,DE")).toEqual([
      { id: "forst", country: "DE", population: 17700 },
    ]);
  });

  test("may have a header only", () => {
    expect(readTowns("id,country,population\n")).toEqual([]);
  });
});

describe("the header", () => {
  test.each([
    ["misses a column", "id,country\nforst,DE\n", "towns.csv, line 1: column population is missing"],
    ["has an unknown column", "id,country,population,mayor\n", "towns.csv, line 1: column mayor is unknown"],
    ["repeats a column", "id,country,population,id\n", "towns.csv, line 1: column id is there twice"],
    ["is not there", "", "towns.csv, line 1: the file is empty"],
  ])("%s", (_, text, message) => {
    expect(() => readTowns(text)).toThrow(message);
  });
});

describe("a bad row", () => {
  const header = "id,country,population\n";

  test.each([
    ["empty required cell", "forst,DE,1\n,PL,2\n", /line 3: column id: .*\(""\)$/],
    ["bad number", "forst,DE,many\n", /line 2: column population: is not a whole number \("many"\)$/],
    ["wrong code", "forst,AT,1\n", /line 2: column country: .*\("AT"\)$/],
    ["two faults", ",AT,1\n", /line 2: column id: .*; column country: /],
    ["missing cell", "forst,DE\n", /line 2: 2 cells for 3 columns$/],
    ["after cells of several lines", '"for\nst\n",DE,1\n"gu\r\nbin",XX,1\n', /line 5: column country: /],
    ["after empty lines", "\n\nforst,AT,1\n", /line 4: column country: /],
    ["in the last line without a line end", "forst,DE,1\ngubin,XX,1", /line 3: column country: /],
    ["open quote", 'forst,DE,1\n"gubin,PL,1\n', /^towns\.csv: Quote Not Closed.* line /],
  ])("%s", (_, rows, message) => {
    expect(() => readTowns(header + rows)).toThrow(message);
  });
});

describe("unique columns", () => {
  const text = "id,country,population\nforst,DE,1\nguben,DE,2\nforst,PL,3\n";

  test("one column", () => {
    expect(() => readTowns(text, ["id"])).toThrow('towns.csv, line 4: column id: ["forst"] is already in line 2');
  });

  test("several columns together", () => {
    expect(readTowns(text, ["country", "id"])).toHaveLength(3);
  });
});

function readTowns(text: string, unique: ("id" | "country")[] = []) {
  const file = join(folder, "towns.csv");
  writeFileSync(file, text);
  return readCsv(file, TownRow, unique.length > 0 ? { unique } : {});
}
