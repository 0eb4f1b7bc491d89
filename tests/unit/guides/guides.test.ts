import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseGuide } from "#app/domain/guides/parse-guide.ts";
import { guideFacts } from "#app/domain/guides/read-guides.server.ts";
import { fillLegalText, placeholdersIn } from "#app/domain/legal/legal-text.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { type Lang, langs, sourceLang } from "#app/platform/i18n/locales.ts";

const folder = new URL("../../../locales/guides/", import.meta.url);
const config = readConfig({}, "test");
const ids = [...new Set(readdirSync(folder).map((name) => name.slice(0, name.indexOf("."))))];
const unverified = { de: "Ungeprüft", pl: "Niesprawdzone", cs: "Neověřeno" } as const satisfies Record<Lang, string>;

const read = (id: string, lang: Lang) =>
  parseGuide(`${id}.${lang}.md`, readFileSync(new URL(`${id}.${lang}.md`, folder), "utf8"));
const linesOf = (id: string, lang: Lang) =>
  read(id, lang)
    .text.split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
const marksIn = (line: string) => [...line.matchAll(/\[(\d)\]/g)].map(([, mark]) => Number(mark));

test("there are six, each in every language", () => {
  expect(readdirSync(folder).sort()).toEqual(ids.flatMap((id) => langs.map((lang) => `${id}.${lang}.md`)).sort());
  expect(ids).toHaveLength(6);
});

describe.each(ids)("%s", (id) => {
  test.each(langs)("says in %s of each fact where it is from, or that nobody has verified it", (lang) => {
    const said = linesOf(id, lang).map((line) => line.replace(/\]\([^)]*\)/g, "]"));
    const facts = said.filter((line) => /\d|[§%€]|\b(EU|UE)\b/.test(line.replace(/\[\d\]/g, "")));
    const bare = facts.filter((line) => !/\[\d\]$/.test(line) && !line.includes(`**${unverified[lang]}:**`));
    expect(bare).toEqual([]);
  });

  test.each(langs)("names in %s all its sources and no others", (lang) => {
    const marks = linesOf(id, lang).flatMap(marksIn);
    const { sources } = read(id, lang);
    expect([...new Set(marks)].sort()).toEqual(sources.map((_, index) => index + 1));
  });

  test.each(langs)("is in %s of the same shape, sources, days and facts as in the source language", (lang) => {
    const shape = (said: Lang) => {
      const { text, sources, reviewed, due } = read(id, said);
      const lines = text.split("\n").map((line) => ({
        kind: /^(#*|-)/.exec(line)?.[0],
        marks: marksIn(line),
        facts: placeholdersIn(line).sort(),
      }));
      return { sources: sources.length, reviewed, due, lines };
    };
    expect(shape(lang)).toEqual(shape(sourceLang));
  });

  test.each(langs)("asks in %s only for what it is given, and leaves no gap open", (lang) => {
    const facts = guideFacts(config, lang);
    const { text } = read(id, lang);
    expect(placeholdersIn(text).filter((name) => !Object.hasOwn(facts, name))).toEqual([]);
    expect(JSON.stringify(fillLegalText(text, facts))).not.toMatch(/{{|}}/);
  });
});

describe("the head of a guide", () => {
  const head = "author: A\nreviewed: 2026-11-21\ndue: 2027-05-31\nsources:\n- Gesetz\n";
  const guide = (changed: string) => () => parseGuide("x.de.md", `---\n${changed}---\n# Titel\n`);

  test("is read with all that it must say", () => {
    expect(guide(head)()).toEqual({
      ...{ author: "A", reviewed: "2026-11-21", due: "2027-05-31", sources: ["Gesetz"], text: "# Titel" },
    });
  });

  test.each([
    ["author: A\n", "author"],
    ["reviewed: 2026-11-21\n", "reviewed"],
    ["- Gesetz\n", "sources"],
  ])("may not lack %s", (line, name) => {
    expect(guide(head.replace(line, ""))).toThrow(`x.de.md: ${name}`);
  });

  test("is due after it was reviewed", () => {
    expect(guide(head.replace("2027-05-31", "2026-11-21"))).toThrow("due");
    expect(() => parseGuide("x.de.md", "# Titel\n")).toThrow("author, reviewed, due, sources");
  });
});
