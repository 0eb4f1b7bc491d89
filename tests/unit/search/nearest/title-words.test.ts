import { expect, test } from "vitest";
import { titleWords } from "#app/domain/search/nearest/title-words.ts";

test.each([
  ["Koch/Köchin", "koch"],
  ["Tierwirt/Tierwirtin Fachrichtung Geflügelhaltung", "tierwirt fachrichtung geflugelhaltung"],
  ["Geprüfter Techniker/Geprüfte Technikerin für Bäder", "geprufter techniker fur bader"],
  ["referent veřejné správy/referentka veřejné správy", "referent verejne spravy"],
  ["Bankangestellt(er)e", "bankangestellte"],
  ["Soziolog(e)in", "soziologe"],
  ["Kaufmann/-frau", "kaufmann"],
  ["Bau/Holz", "bau holz"],
  ["", ""],
])("%s", (text, words) => {
  expect(titleWords(text).words.join(" ")).toBe(words);
});

test("what stands in brackets stands apart, unless there is nothing else", () => {
  expect(titleWords("Technologe (Holz)")).toEqual({ words: ["technologe"], aside: ["holz"] });
  expect(titleWords("(Holz)")).toEqual({ words: ["holz"], aside: [] });
});
