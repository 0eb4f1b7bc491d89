import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { defaultRegionDir } from "#db/region/default-region-dir.ts";
import { guidesDue } from "#app/domain/guides/guides-due.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { langs } from "#app/platform/i18n/locales.ts";
import { loader as guide } from "#app/routes/public/guides/guide.tsx";
import { loader as guides } from "#app/routes/public/guides/guides.tsx";
import { temporaryFolder, testContext, testOrigin } from "#tests/support/context.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { get } from "#tests/support/requests.ts";

const db = await freshDatabase();
const config = readConfig({ APP_ORIGIN: testOrigin }, "test");
const context = testContext(db, { config });
const read = (id: string, lang = "de", given = context) =>
  guide({ request: get(`/${lang}/guides/${id}`), params: { lang, guide: id }, context: given });
const all = (lang = "de", given = context) =>
  guides({ request: get(`/${lang}/guides`), params: { lang }, context: given }).guides;

describe("guides", () => {
  test.each(langs)("are listed in %s, each with its first sentence", (lang) => {
    const listed = all(lang);
    expect(listed.map(({ id }) => id)).toEqual([
      ...["finding-work", "coming-home", "training", "parents", "recognition", "first-weeks"],
    ]);
    expect(listed.every((one) => one.lang === lang && one.lead.length > 20)).toBe(true);
  });

  test("name the region, its advice and its operator, with author, day and sources", () => {
    const found = read("finding-work", "pl").guide;
    expect(JSON.stringify(found.text)).toContain("EURES-TriRegio");
    expect(JSON.stringify(read("coming-home").guide.text)).toContain("in der Lausitz");
    expect(found).toMatchObject({ reviewed: "2026-11-21", author: "Redakcja portalu" });
    expect(found.sources).toHaveLength(7);
  });

  test("say nothing of a border where there is none", () => {
    const elsewhere = readConfig({ APP_ORIGIN: testOrigin, REGION_DIR: "db/regions/suedwestfalen" }, "test");
    const given = testContext(db, { config: elsewhere });
    expect(all("de", given).map(({ id }) => id)).not.toContain("finding-work");
    expect(() => read("finding-work", "de", given)).toThrow(expect.objectContaining({ status: 404 }) as Error);
    const words = JSON.stringify(all("de", given).map(({ id }) => read(id, "de", given).guide.text));
    expect(words).not.toContain("/de/border");
    expect(words).not.toMatch(/{{|}}/);
  });

  test("of another name are not found", () => {
    expect(() => read("nothing")).toThrow(expect.objectContaining({ status: 404 }) as Error);
  });

  test("a region adds its own, or takes the place of ours", () => {
    const dir = path.join(temporaryFolder(), "region");
    cpSync(defaultRegionDir, dir, { recursive: true });
    mkdirSync(path.join(dir, "guides"));
    const head = "---\nauthor: Verein\nreviewed: 2027-01-02\ndue: 2027-03-01\nsources:\n- Satzung\n---\n";
    writeFileSync(path.join(dir, "guides", "housing.de.md"), `${head}# Wohnen\n\nBei {{operator}} fragen. [1]\n`);
    writeFileSync(path.join(dir, "guides", "parents.de.md"), `${head}# Eltern hier\n\nAnders. [1]\n`);
    const own = readConfig({ APP_ORIGIN: testOrigin, REGION_DIR: dir }, "test");
    const listed = all("pl", testContext(db, { config: own }));
    expect(listed.map(({ id }) => id)).toContain("housing");
    expect(listed.find(({ id }) => id === "parents")).toMatchObject({ title: "Eltern hier", lang: "de" });
    expect(listed).toHaveLength(7);
  });
});

test.each([
  ["2027-04-30", "fresh"],
  ["2027-05-01", "soon"],
  ["2027-05-30", "soon"],
  ["2027-05-31", "due"],
] as const)("the office sees on %s that a review is %s", (today, state) => {
  const [first] = guidesDue(config, { lang: "de", today });
  expect(first).toMatchObject({ id: "finding-work", state, due: "2027-05-31" });
});
