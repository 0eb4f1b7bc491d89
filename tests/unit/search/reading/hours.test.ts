import { expect, test } from "vitest";
import { fold } from "#db/fold.ts";
import { conditionCode } from "#app/domain/search/condition.ts";
import { readHours } from "#app/domain/search/reading/hours/read-hours.ts";

const read = (text: string) => {
  const found = readHours(fold(text).split(" "));
  return found && [...found.phrase.any.map(conditionCode), found.length];
};

test.each([
  ["20 Std die Woche Büro", ["hours:part", 4]],
  ["25h/Woche", ["hours:part", 2]],
  ["20-25 Stunden", ["hours:part", 3]],
  ["max 30 Wochenstunden", ["hours:part", 3]],
  ["40 Std", ["hours:full", 2]],
  ["80 Prozent Stelle", ["hours:part", 3]],
  ["6 godzin dziennie", ["hours:part", 3]],
  ["20 godzin w tygodniu", ["hours:part", 4]],
  ["6 hodin denně", ["hours:part", 3]],
  ["tři dny v týdnu", ["hours:part", 4]],
  ["4 Tage die Woche", ["with:four_day_week", 4]],
  ["cztery dni w tygodniu", ["with:four_day_week", 4]],
  ["bis zum Mittag", ["with:mornings", 3]],
  ["ab Mittag", ["shift:late", 2]],
  ["nur bis 14 Uhr", ["with:mornings", 4]],
  ["um 2 fertig", ["with:mornings", 3]],
  ["do dvou odpoledne", ["with:mornings", 3]],
  ["od 8 do 14", ["with:mornings", 4]],
  ["przed 14", ["with:mornings", 2]],
  ["od 7 do 15", ["shift:day", 4]],
  ["von 6 bis 14 Uhr", ["shift:early", 5]],
  ["ab 16 Uhr", ["shift:late", 3]],
  ["po szesnastej", ["shift:late", 2]],
  ["po 17 hodině", ["shift:late", 3]],
  ["22-6 Uhr", ["shift:night", 3]],
])("hours and days say how much and when: %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  "po 50",
  "ab 25 Uhr",
  "24h",
  "24 hodin",
  "ab 16 Jahren",
  "od 18 lat",
  "bis 14 Tage",
  "20 km",
  "5 Tage Woche",
  "12 Stunden",
  "8 godzin dziennie",
  "vor 8 Uhr",
  "ab 9 Uhr",
  "2 Schichten",
  "20 godzin miesięcznie",
  "od 16",
])("what counts something else, or is no wish that the board knows, says nothing: %s", (text) => {
  expect(read(text)).toBeNull();
});
