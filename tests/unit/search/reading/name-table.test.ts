import { deserialize, serialize } from "node:v8";
import { expect, test } from "vitest";
import type { Meaning } from "#app/domain/search/reading/meaning.ts";
import { NameTable } from "#app/domain/search/reading/name-table.ts";

const occupations = (...ids: string[]): Meaning => ({ what: "occupation", ids });

const table = new NameTable();
table.add("exact", "maler", occupations("painter"));
table.add("exact", "lackierer", occupations("painter"));
table.add("exact", "maler", occupations("artist"));
table.add("stem german", "maler", occupations("painter"));
table.settle();

test("tells what a text means in one form, and of another form nothing", () => {
  expect(table.get("exact", "maler")).toEqual(occupations("painter", "artist"));
  expect(table.get("stem german", "maler")).toEqual(occupations("painter"));
  expect(table.get("root slavic", "maler")).toBeNull();
  expect(table.get("exact", "malerin")).toBeNull();
  expect(table.textsOf("exact")).toEqual(["maler", "lackierer"]);
  expect(table.textsOf("root german")).toEqual([]);
});

test("keeps a meaning of several names once", () => {
  expect(table.get("exact", "lackierer")).toBe(table.get("stem german", "maler"));
});

test("is the same when it was kept, and can go on", () => {
  const kept = NameTable.fromKept(deserialize(serialize(table.toKeep())) as ReturnType<NameTable["toKeep"]>);
  kept.add("exact", "streicher", occupations("painter"));
  expect(["maler", "lackierer", "streicher"].map((text) => kept.get("exact", text))).toEqual([
    occupations("painter", "artist"),
    occupations("painter"),
    occupations("painter"),
  ]);
});
