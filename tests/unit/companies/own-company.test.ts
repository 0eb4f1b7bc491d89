import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { langs } from "#db/codes.ts";
import { ownCompany } from "#tests/support/companies/own-company.ts";

/** Read by who asks to become a member, by members alone, or about companies. */
const forCompanies = /^(?:admission:|leaving:own\.|leaving:mail\.|floors:found\.told$)/;

test.each(langs)("a text in %s that partners read as well speaks of no company of theirs", (lang) => {
  const folder = `locales/${lang}`;
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => textsIn(JSON.parse(readFileSync(`${folder}/${file}`, "utf8")), `${file.slice(0, -5)}:`));
  expect(texts.some(({ key, text }) => forCompanies.test(key) && ownCompany[lang].test(text))).toBe(true);
  expect(texts.filter(({ key, text }) => !forCompanies.test(key) && ownCompany[lang].test(text))).toEqual([]);
});

type Text = { key: string; text: string };

function textsIn(part: unknown, key: string): Text[] {
  if (typeof part === "string") return [{ key, text: part }];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([name, inner]) =>
    textsIn(inner, `${key}${key.endsWith(":") ? "" : "."}${name}`),
  );
}
