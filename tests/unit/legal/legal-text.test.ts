import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { borderPagesIn, crossingOf } from "#app/domain/legal/border-pages.ts";
import { factsFor } from "#app/domain/legal/facts-for.ts";
import { borderPages, fillLegalText, legalPages, placeholdersIn, wordedPages } from "#app/domain/legal/legal-text.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { type Lang, langs, sourceLang } from "#app/platform/i18n/locales.ts";

const folder = new URL("../../../locales/", import.meta.url);
const config = readConfig({}, "test");

test("there is one text for each page and language, and nothing else", () => {
  const expected = legalPages.flatMap((page) => langs.map((lang) => `${page}.${lang}.md`));
  expect(readdirSync(new URL("legal/", folder)).sort()).toEqual(expected.sort());
  const border = borderPages.flatMap((page) => langs.map((lang) => `${page.slice("border-".length)}.${lang}.md`));
  expect(readdirSync(new URL("border/", folder)).sort()).toEqual(border.sort());
});

describe.each(wordedPages)("%s", (page) => {
  test.each(langs)("has in %s the same sections, lists and facts as in the source language", (lang) => {
    expect(shapeOf(readText(page, lang))).toEqual(shapeOf(readText(page, sourceLang)));
  });

  test.each(langs)("asks in %s only for facts that every operator has or may leave out", (lang) => {
    const known = Object.keys(factsFor(config, lang));
    expect(placeholdersIn(readText(page, lang)).filter((name) => !known.includes(name))).toEqual([]);
  });
});

test("a line about something the operator does not have is left out", () => {
  const text = fillLegalText("# Title\n\n- Mail: {{email}}\n- VAT: {{vatId}}\n", { email: "a@b.example", vatId: "" });
  expect(text.blocks).toEqual([{ type: "list", items: [[{ type: "text", text: "Mail: a@b.example" }]] }]);
});

test("a fact cannot bring markup or another fact with it", () => {
  const text = fillLegalText("# Title\n\n{{operator}}", { operator: "<b>A</b> {{email}}", email: "a@b.example" });
  expect(text.blocks).toEqual([{ type: "paragraph", content: [{ type: "text", text: "<b>A</b> {{email}}" }] }]);
});

test("a region has the texts of its own borders, and none where it has no border", () => {
  expect(borderPagesIn(["DE"])).toEqual([]);
  expect(borderPagesIn(["DE", "PL"])).toEqual(["border-de-pl", "border-pl-de"]);
  expect(borderPagesIn(["DE", "PL", "CZ"])).toEqual(borderPages);
  expect(crossingOf("border-cz-de")).toEqual({ work: "CZ", home: "DE" });
});

const unverified = { de: "Ungeprüft", pl: "Niesprawdzone", cs: "Neověřeno" } as const satisfies Record<Lang, string>;
const source = { de: "Quelle", pl: "Źródło", cs: "Zdroj" } as const satisfies Record<Lang, string>;

test.each(borderPages)("what %s says of law names its source or is called unverified", (page) => {
  for (const lang of langs) {
    const [, ...sections] = readText(page, lang)
      .split(/^## .*$/m)
      .slice(0, -1);
    const said = sections.flatMap((section) => section.split(/\n+/).filter(Boolean));
    const bare = said.filter(
      (line) => !line.includes(`**${unverified[lang]}:**`) && !line.includes(`(${source[lang]}: `),
    );
    expect(bare).toEqual([]);
  }
});

test("a text without a title is refused", () => {
  expect(() => fillLegalText("No title", {})).toThrow("title");
});

function readText(page: string, lang: Lang) {
  const file = page.startsWith("border-") ? page.replace("-", "/") : `legal/${page}`;
  return readFileSync(new URL(`${file}.${lang}.md`, folder), "utf8");
}

/** Kind of each block and the facts in it: what must not differ between translations. */
function shapeOf(source: string) {
  const facts = Object.fromEntries(placeholdersIn(source).map((name) => [name, `{{${name}}}`]));
  const blocks = fillLegalText(source, facts).blocks;
  return blocks.map((block) => {
    const shape = block.type === "heading" ? `h${block.level}` : block.type;
    const items = block.type === "list" ? block.items.length : 0;
    return { shape, items, facts: [...new Set(placeholdersIn(JSON.stringify(block)))].sort() };
  });
}
