import { execFileSync } from "node:child_process";
import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { checkRegion } from "#db/region/check-region.server.ts";
import { readRegion } from "#db/region/read-region.server.ts";
import { temporaryFolder } from "#tests/support/context.ts";

const page = readFileSync("docs/add-a-region.md", "utf8");
const forOperators = readFileSync("docs/operations.md", "utf8");

test("a region is made as the page says: copied, told anew, drawn, checked", () => {
  const dir = path.join(temporaryFolder(), "beispielland");
  cpSync("db/regions/suedwestfalen", dir, { recursive: true });
  const told = readFileSync(path.join(dir, "region.json"), "utf8")
    .replace('"id": "suedwestfalen"', '"id": "beispielland"')
    .replace('"boardName": "Fünfkreise"', '"boardName": "Beispielbrett"');
  writeFileSync(path.join(dir, "region.json"), told);
  const drawn = [path.join(dir, "outlines.json"), path.join(dir, "look/share.png")] as const;
  const shipped = (file: string) => path.join("db/regions/suedwestfalen", path.relative(dir, file));
  for (const file of drawn) rmSync(file);
  expect(checkRegion(dir).faults.length).toBeGreaterThan(0);

  for (const script of ["build-outlines.ts", "build-share-picture.ts"]) {
    expect(page).toContain(`db/regions/building/${script}`);
    execFileSync(process.execPath, [`db/regions/building/${script}`, dir], { stdio: "pipe" });
  }
  for (const file of drawn) expect(readFileSync(file)).toEqual(readFileSync(shipped(file)));
  expect(checkRegion(dir).faults).toEqual([]);
  expect(readRegion(dir)).toMatchObject({ id: "beispielland", boardName: "Beispielbrett" });
});

test("what the page names is there", () => {
  const named = [...page.matchAll(/`((?:db|docs|tests)\/[\w./-]+)`/g)].map(([, file = ""]) => file);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((file) => !file.includes("NAME") && !existsSync(file))).toEqual([]);
});

test("every file of a region is told of, to operators or here", () => {
  const files = globSync("db/regions/{lausitz,suedwestfalen}/*").map((file) => path.basename(file));
  expect(files.length).toBeGreaterThan(15);
  const isTold = (file: string) => {
    const name = file.replace(/\.(de|pl|cs)\.md$/, ".");
    return [page, forOperators].some((text) => text.includes(`\`${name}`));
  };
  expect([...new Set(files)].filter((file) => !isTold(file))).toEqual([]);
});
