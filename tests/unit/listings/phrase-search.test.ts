import { describe, expect, test } from "vitest";
import { searchableName } from "#db/fold.ts";
import { searchAskedFor } from "#app/domain/listings/form/choices/phrase-search.ts";
import { saysWords } from "#app/platform/language/says-words.ts";

describe("a phrase is found", () => {
  const text = searchableName(
    "Schweiß- und Handhabungsroboter einrichten Ustawianie robotów spawalniczych Seřizování svařovacích robotů",
  );

  test.each(["schweißroboter", "SCHWEISS", "robot", "spawalnicze", "svařování", "ustawianie robotow", "  "])(
    "by %s",
    (typed) => {
      expect(saysWords(text, typed)).toBe(typed !== "schweißroboter");
    },
  );

  test("only if it says every word", () => {
    expect(saysWords(text, "robot kuchnia")).toBe(false);
  });

  test("however its umlauts are spelled", () => {
    const milling = searchableName("Metall fräsen");
    expect(["fräsen", "frasen", "fraesen"].filter((typed) => !saysWords(milling, typed))).toEqual([]);
  });
});

describe("without script", () => {
  const sent = (then: string, typed: Record<string, string>) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...typed, then })) body.set(name, value);
    const asked = searchAskedFor(body);
    return asked && [asked.section, String(asked.query)];
  };

  test("the search goes on in its own section and keeps the others", () => {
    expect(sent("find-benefits", { "find.tasks": "stal", "find.benefits": " Bus " })).toEqual([
      "offer",
      "find.tasks=stal&find.benefits=Bus",
    ]);
  });

  test("Enter in a search, which presses the first button of the form, searches", () => {
    expect(sent("keep-what", { "find.tasks": "", "find.requirements": "B2" })).toEqual([
      "requirements",
      "find.requirements=B2",
    ]);
    expect(sent("keep-what", { "find.tasks": " " })).toBeNull();
  });

  test("an empty search shows everything again", () => {
    expect(sent("find-tasks", { "find.tasks": "" })).toEqual(["tasks", ""]);
  });
});
