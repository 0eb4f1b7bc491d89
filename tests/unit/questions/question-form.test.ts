import { expect, test } from "vitest";
import { readQuestionWords } from "#app/domain/office/questions/question-form.ts";

const texts = { de: "Wie schnell?", pl: "Jak szybko?", cs: "Jak rychle?" };
const choices = ["slow", "fast"].map((code) => ({ code, retired: false, texts: { de: code, pl: code, cs: code } }));
const offered = ["de", "pl", "cs"] as const;
const before = { texts, choices };

test("further choices stand in the same order in every language", () => {
  const typed = { ...texts, moreDe: "a\n b  c \n\n", morePl: "d\ne", moreCs: "f\ng" };
  const read = readQuestionWords(typed, { isChoice: true, offered });
  expect(read).toMatchObject({ ok: true, value: { added: [{ de: "a" }, { de: "b c", pl: "e", cs: "g" }] } });
  const uneven = readQuestionWords({ ...typed, morePl: "d" }, { isChoice: true, offered });
  expect(uneven).toEqual({
    ...{ ok: false, errors: { morePl: { key: "question:office.error.uneven", values: { number: 2 } } } },
  });
});

test("a choice needs two that are offered and say different things", () => {
  const typedChoices = [{ code: "slow", de: "slow", pl: "slow", cs: "slow", gone: "on" as const }];
  const one = readQuestionWords(texts, { isChoice: true, offered, before, typedChoices });
  expect(one.ok ? [] : Object.keys(one.errors)).toEqual(["moreDe"]);
  const same = [{ code: "slow", de: "Fast!", pl: "wolno", cs: "pomalu" }];
  const twice = readQuestionWords(texts, { isChoice: true, offered, before, typedChoices: same });
  expect(twice.ok ? [] : Object.keys(twice.errors)).toEqual(["moreDe"]);
});

test("a board of one language asks for one, and leaves alone what the others say", () => {
  const typedChoices = [{ code: "slow", de: "ruhig" }];
  const read = readQuestionWords({ de: "Welches Tempo?" }, { isChoice: true, offered: ["de"], before, typedChoices });
  expect(read).toMatchObject({
    ...{ ok: true, value: { texts: { de: "Welches Tempo?", pl: "Jak szybko?" } } },
  });
  expect(read.ok && read.value.choices[0]?.texts).toEqual({ de: "ruhig", pl: "slow", cs: "slow" });
});

test("what is empty is said at its field", () => {
  const typedChoices = [{ code: "fast", de: "schnell", cs: "rychle" }];
  const read = readQuestionWords({ ...texts, pl: " " }, { isChoice: true, offered, before, typedChoices });
  expect(read.ok ? [] : Object.keys(read.errors)).toEqual(["pl", "choices[0].pl"]);
});
