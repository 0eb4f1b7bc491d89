import { expect, test } from "vitest";
import { passwordProblem } from "#app/domain/accounts/password/password.ts";
import { oneSidedTitle } from "#app/domain/listings/checks/reading/one-sided-title.ts";
import { readPlaceText } from "#app/domain/places/read-place-text.ts";
import { understand } from "#app/domain/search/reading/understand.ts";
import { Vocabulary } from "#app/domain/search/reading/vocabulary.ts";

test("what the region is called says nothing in a search of its board, and something elsewhere", () => {
  const names = { occupations: new Map([["schweisser", ["welder"]]]), places: new Map<string, string>() };
  const read = (localFiller: ReadonlySet<string>) =>
    understand("Schweißer Sauerland", new Vocabulary({ ...names, localFiller }), {
      placeGiven: false,
      isWordOfAd: () => false,
    });
  expect(read(new Set(["sauerland"])).words).toEqual([]);
  expect(read(new Set()).words).toEqual(["sauerland"]);
});

test("behind a town the part of the country only says where it lies", () => {
  expect(readPlaceText("Hagen Westfalen", new Set(["westfalen"])).names).toContain("hagen");
  expect(readPlaceText("Hagen Westfalen").names).not.toContain("hagen");
});

test("what is called after a town is nobody", () => {
  expect(oneSidedTitle("Reinigungskraft Siegener Innenstadt", "de")).toMatchObject({ word: { folded: "siegener" } });
  expect(oneSidedTitle("Reinigungskraft Siegener Innenstadt", "de", new Set(["siegener"]))).toBeNull();
});

test("what everybody in the region would guess first protects nothing", () => {
  expect(passwordProblem("Sauerland2027!", [], ["sauerland"])).toBe("common");
  expect(passwordProblem("Sauerland2027!", [])).toBeNull();
});
