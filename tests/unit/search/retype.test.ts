import { expect, test } from "vitest";
import { understand } from "#app/domain/search/reading/understand.ts";
import { Vocabulary } from "#app/domain/search/reading/vocabulary.ts";
import { literally, retype } from "#app/domain/search/results/retype.ts";
import { asTyped } from "#app/domain/search/words.ts";

const vocabulary = new Vocabulary({
  occupations: new Map([["schweisser", ["schweisser"]]]),
  places: new Map([["weisswasser", "de-weisswasser"]]),
});
const read = (text: string) => understand(text, vocabulary, { placeGiven: false, isWordOfAd: () => false });

test("a part that is left out leaves the others as they were typed", () => {
  const text = "Schweißer Weißwasser Brücke";
  expect(retype(text, read(text), (typed, folded) => (folded === "weisswasser" ? null : typed))).toBe(
    "Schweißer Brücke",
  );
});

test("a part taken at its word stands in quotes, and stays there", () => {
  const text = "Schweißer Weißwasser";
  const quoted = literally(text, "schweisser", read(text));
  expect(quoted).toBe('"Schweißer" Weißwasser');
  expect(read(quoted)).toMatchObject({ occupations: [], place: { id: "de-weisswasser" }, words: ["schweisser"] });
  expect(retype(quoted, read(quoted), (typed) => typed)).toBe('Weißwasser "Schweißer"');
});

test("what is folded is found again as it was typed", () => {
  expect(asTyped("Jobs: Fachkraft für Lagerlogistik!", "fachkraft fur lagerlogistik")).toBe(
    "Fachkraft für Lagerlogistik",
  );
  expect(asTyped("nothing of it", "sagewerk")).toBe("sagewerk");
});
