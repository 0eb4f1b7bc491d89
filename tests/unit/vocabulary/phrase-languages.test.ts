import { expect, test } from "vitest";
import { newPhraseForm, phraseWordsForm } from "#app/domain/office/phrases/phrase-form.ts";

const before = { de: "Sie löten", pl: "Lutowanie", cs: "Pájení" };

test("a board of one language asks for one, and leaves alone what the others say", () => {
  expect(phraseWordsForm(["de"], before).parse({ de: "Sie schweißen", seen: "" })).toEqual({
    ...{ de: "Sie schweißen", pl: "Lutowanie", cs: "Pájení", seen: "" },
  });
});

test("nobody writes in a language that the board does not offer", () => {
  const typed = { de: "Sie schweißen", pl: "Spawanie", cs: "Svařování", seen: "" };
  expect(phraseWordsForm(["de", "pl"], before).parse(typed)).toMatchObject({ pl: "Spawanie", cs: "Pájení" });
});

test("a new phrase says in other languages what it says in the first of the board", () => {
  const typed = { section: "task", fields: [], de: "Sie schweißen" };
  expect(newPhraseForm(["de"]).parse(typed)).toMatchObject({
    de: "Sie schweißen",
    pl: "Sie schweißen",
    cs: "Sie schweißen",
  });
});

test("a board of three languages asks for each", () => {
  const { error } = newPhraseForm(["de", "pl", "cs"]).safeParse({ section: "task", fields: [], de: "Sie schweißen" });
  expect(error?.issues.map(({ path }) => path.join("."))).toEqual(["pl", "cs"]);
});
