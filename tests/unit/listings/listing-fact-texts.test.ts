import { describe, expect, test } from "vitest";
import { factTexts, trainingFacts } from "#app/domain/listings/page/fact-texts.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";
import { listingView } from "#tests/support/listing-view.ts";

describe("the week is counted as its language counts", () => {
  test.each<[lang: Lang, min: number, max: number, text: string]>([
    ["de", 40, 40, "40 Stunden pro Woche"],
    ["de", 30, 38.5, "30 bis 38,5 Stunden pro Woche"],
    ["pl", 40, 40, "40 godzin tygodniowo"],
    ["pl", 24, 24, "24 godziny tygodniowo"],
    ["pl", 38.5, 38.5, "38,5 godziny tygodniowo"],
    ["pl", 20, 24, "od 20 do 24 godzin tygodniowo"],
    ["cs", 40, 40, "40 hodin týdně"],
    ["cs", 38.5, 38.5, "38,5 hodiny týdně"],
    ["cs", 30, 40, "30 až 40 hodin týdně"],
  ])("%s, %d to %d", (lang, min, max, text) => {
    expect(factTexts(textsOf(lang), lang, listingView({ weeklyHours: { min, max } })).hours).toBe(text);
  });
});

test.each<[lang: Lang, months: number, text: string]>([
  ["de", 42, "42 Monate"],
  ["pl", 42, "42 miesiące"],
  ["pl", 36, "36 miesięcy"],
  ["cs", 42, "42 měsíců"],
  ["cs", 24, "24 měsíců"],
])("a training in %s takes %d months", (lang, months, text) => {
  const view = listingView({ training: { months, form: "dual", school: null } });
  expect(trainingFacts(textsOf(lang), lang, view).map(({ value }) => value)).toContain(text);
});
