import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readPacked, writePacked } from "#app/domain/search/keeping/packed-file.server.ts";
import { temporaryFolder } from "#tests/support/context.ts";

const label = { name: "of today", program: "this one" };
const data = {
  words: new Map([["Zgorzelec", new Uint32Array([1, 2, 3])]]),
  own: new Set(["Żary", "kuchař"]),
  none: null,
};

test("what was written is read, and nothing else is left in the folder", () => {
  const folder = temporaryFolder();
  writePacked(path.join(folder, "kept"), label, data);
  expect(readPacked(path.join(folder, "kept"), label)).toEqual(data);
  expect(readdirSync(folder)).toEqual(["kept"]);
});

test("what is of something else, or not as it was written, counts as not there", () => {
  const file = path.join(temporaryFolder(), "kept");
  expect(readPacked(file, label)).toBeUndefined();
  writePacked(file, label, data);
  expect(readPacked(file, { ...label, name: "of yesterday" })).toBeUndefined();
  const bytes = readFileSync(file);
  const spoiled = [
    bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1),
    bytes.subarray(0, -1),
    Buffer.from("{}\n"),
    "",
  ];
  for (const one of spoiled) {
    writeFileSync(file, one);
    expect(readPacked(file, label)).toBeUndefined();
  }
});
