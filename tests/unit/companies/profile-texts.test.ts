import { expect, test } from "vitest";
import { areSame, keptOf, needsReading, profileTextsOf } from "#app/domain/companies/profile/profile-texts.ts";

const texts = (about: Partial<Record<string, string>>, welcome: Partial<Record<string, string>> = {}) =>
  profileTextsOf((lang, part) => (part === "about" ? about : welcome)[lang] ?? "");

test("new and other words wait, in any language and in either part", () => {
  const published = texts({ de: "Wir bauen Treppen." });
  expect(needsReading(published, texts({ de: "Wir bauen Tore." }))).toBe(true);
  expect(needsReading(published, texts({ de: "Wir bauen Treppen.", cs: "Stavíme schody." }))).toBe(true);
  expect(needsReading(published, texts({ de: "Wir bauen Treppen." }, { pl: "Pomagamy." }))).toBe(true);
});

test("what stays or is taken away does not wait", () => {
  const published = texts({ de: "Wir bauen Treppen.", pl: "Budujemy schody." }, { de: "Ein Deutschkurs." });
  expect(needsReading(published, published)).toBe(false);
  expect(needsReading(published, texts({ de: "Wir bauen Treppen." }))).toBe(false);
});

test("until it is read, what it replaces stays, and what was taken away is gone", () => {
  const published = texts({ de: "Wir bauen Treppen.", pl: "Budujemy schody." });
  const wanted = texts({ de: "Wir bauen Tore.", cs: "Stavíme brány." });
  expect(areSame(keptOf(published, wanted), texts({ de: "Wir bauen Treppen." }))).toBe(true);
});
