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

  test("Enter, which does not say where it was pressed, goes on with the search that says something new", () => {
    const before = { "find.tasks": "stal", "found.tasks": "stal" };
    expect(sent("keep", { ...before, "find.requirements": "B2", "found.requirements": "" })).toEqual([
      "requirements",
      "find.tasks=stal&find.requirements=B2",
    ]);
    expect(sent("keep", { ...before, "find.tasks": " " })).toEqual(["tasks", ""]);
    expect(sent("keep", before)).toBeNull();
  });

  test("an empty search shows everything again", () => {
    expect(sent("find-tasks", { "find.tasks": "" })).toEqual(["tasks", ""]);
  });
});
