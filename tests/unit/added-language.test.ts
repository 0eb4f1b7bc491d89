import { existsSync, globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { langs } from "#db/codes.ts";

const page = readFileSync("docs/add-a-language.md", "utf8");
const named = [...page.matchAll(/`((?:app|db|locales|tests)\/[\w./-]+)`/g)]
  .map(([, path = ""]) => path)
  .filter((path) => path !== "locales/en");

test("every place that the page names is there", () => {
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test("wherever the languages are spelled out, the page names the place", () => {
  const places = globSync(["app/**/*.{ts,tsx}", "db/**/*.ts"]).filter(
    (file) => !file.startsWith("db/migrations/") && spellsLanguages(readFileSync(file, "utf8")),
  );
  expect(places.length).toBeGreaterThan(100);
  expect(places.filter((file) => !named.some((path) => file === path || file.startsWith(`${path}/`)))).toEqual([]);
});

test("wherever files stand side by side in each language, the page names the folder", () => {
  const folders = globSync(["locales/**/*.{md,json}", "db/data/**/*.{md,json}"])
    .filter((file) => /(?:\.|\/)cs(?:\.|\/)/.test(file))
    .map((file) =>
      file
        .split("/")
        .slice(0, file.includes("/cs/") ? 1 : -1)
        .join("/"),
    );
  expect(new Set(folders).size).toBeGreaterThan(4);
  expect([...new Set(folders)].filter((folder) => !named.some((path) => path.startsWith(folder)))).toEqual([]);
});

test.each([
  ['const of = { de: "", pl: "", cs: "" };', true],
  ['.select(["name_de", "name_pl", "name_cs"])', true],
  ["texts.de ?? texts.pl ?? texts.cs", true],
  ['lang === "cs" ? here : there', false],
  ["for (const lang of langs) code(lang);", false],
])("%s", (code, spells) => {
  expect(spellsLanguages(code)).toBe(spells);
});

/** As keys, as values, as ends of columns: whoever writes one of them so has written the others beside it. */
function spellsLanguages(text: string) {
  return langs.every((lang) => new RegExp(`["'\`/.]${lang}["'\`./]|(?<![\\w.])${lang}:|[_.-]${lang}\\b`).test(text));
}
