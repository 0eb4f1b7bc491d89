import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Lang, langs, sourceLang } from "#app/platform/i18n/locales.ts";
import { readSource, type SourceFile, textsOf } from "#tests/support/source.ts";

const code = readSource();
const pluralForm = /_(zero|one|two|few|many|other)$/;
const source = readCatalogs(sourceLang);
const keys = new Set([...source.keys()].map((key) => key.replace(pluralForm, "")));
const groups = new Set([...keys].flatMap((key) => [...key.matchAll(/\./g)].map(({ index }) => key.slice(0, index))));
const namespaces = new Set([...keys].map((key) => key.slice(0, key.indexOf(":"))));

describe.each(langs)("%s", (lang) => {
  const messages = readCatalogs(lang);

  test("has exactly the source's keys, in its own plural forms", () => {
    expect([...messages.keys()].sort()).toEqual(expectedKeys(lang));
  });

  test("has no empty text", () => {
    expect([...messages].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("uses the source's placeholders", () => {
    const wrong = [...messages].filter(([key, text]) => placeholders(text) !== placeholders(sourceText(key)));
    expect(wrong).toEqual([]);
  });
});

test.each(langs)("what a text in %s names of another exists", (lang) => {
  const named = [...readCatalogs(lang).values()].flatMap((text) => [...text.matchAll(/\$t\(([^)]+)\)/g)]);
  expect(named.map(([, key = ""]) => key).filter((key) => !source.has(key))).toEqual([]);
});

test("every key that the code writes out exists", () => {
  const written = code.flatMap((file) =>
    textsOf(file).flatMap(([text, ...rest]) =>
      rest.length === 0 && text ? { file: file.file, key: fullKey(text) } : [],
    ),
  );
  const missing = written.filter(({ key }) => key !== null && !keys.has(key) && !isGroup(key));
  expect(missing.map(({ file, key }) => `${file}: ${key}`)).toEqual([]);
});

test("no key is left that no code says", () => {
  const said = code.flatMap((file) => [...textsOf(file), ...scopedTextsOf(file)]);
  const whole = new Set(said.flatMap(([text, ...rest]) => (rest.length === 0 && text ? [text] : [])));
  const templates = said.filter((parts) => parts.length > 1 && /^[a-zA-Z]+[:.]/.test(parts[0] ?? ""));
  const patterns = templates.map((parts) => ({ head: parts[0] ?? "", pattern: patternOf(parts) }));
  const fits = (name: string) => patterns.some(({ head, pattern }) => name.startsWith(head) && pattern.test(name));
  const unused = [...keys].filter((key) => {
    const names = [key, key.slice(0, key.lastIndexOf(".")), key.replace(/^common:/, "")];
    return !names.some((name) => whole.has(name) || fits(name));
  });
  expect(unused).toEqual([]);
});

/** What a file with useTranslation("legal") calls "report.text" is "legal:report.text". */
function scopedTextsOf(file: SourceFile) {
  const [, namespace] = /useTranslation\("(\w+)"\)/.exec(file.text) ?? [];
  return namespace ? textsOf(file).map(([first, ...rest]) => [`${namespace}:${first ?? ""}`, ...rest]) : [];
}

/** `listing:kind.${kind}` says every key of that form. */
function patternOf(parts: (string | null)[]) {
  const source = parts.map((part) => (part === null ? "[\\w./-]+" : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")));
  return new RegExp(`^${source.join("")}$`);
}

/** "search:bar.what" names its catalogue; a bare "errors.required" is of the common one. Anything else is no key. */
function fullKey(text: string) {
  const [, namespace] = /^([a-z][A-Za-z]*):[\w.]+$/.exec(text) ?? [];
  if (namespace) return namespaces.has(namespace) ? text : null;
  return /^errors\.[\w.]+$/.test(text) ? `common:${text}` : null;
}

function isGroup(key: string) {
  return groups.has(key.replace(/\.$/, ""));
}

function expectedKeys(lang: Lang) {
  const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  const all = [...source.keys()].flatMap((key) =>
    pluralForm.test(key) ? forms.map((form) => key.replace(pluralForm, `_${form}`)) : key,
  );
  return [...new Set(all)].sort();
}

function sourceText(key: string) {
  return source.get(key) ?? source.get(key.replace(pluralForm, "_other")) ?? "";
}

/** "eine Stelle" may leave out the count, so it is not compared. */
function placeholders(text: string) {
  const names = [...text.matchAll(/{{\s*([\w.]+)/g)].map(([, name]) => name);
  return [...new Set(names.filter((name) => name !== "count"))].sort().join();
}

function readCatalogs(lang: Lang) {
  const folder = new URL(`../../locales/${lang}/`, import.meta.url);
  return new Map(
    readdirSync(folder).flatMap((file) =>
      flatten(JSON.parse(readFileSync(new URL(file, folder), "utf8")), `${file.replace(".json", "")}:`),
    ),
  );
}

function flatten(value: unknown, path: string): [key: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) throw new Error(`${path} must be a text or a group`);
  return Object.entries(value).flatMap(([key, child]) =>
    flatten(child, path.endsWith(":") ? path + key : `${path}.${key}`),
  );
}
