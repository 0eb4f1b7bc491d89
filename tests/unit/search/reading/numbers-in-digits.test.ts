import { expect, test } from "vitest";
import { filling, numbersInDigits } from "#app/domain/search/reading/numbers/numbers-in-digits.ts";
import { plainLetters } from "#app/domain/search/reading/plain-letters.ts";

const read = (text: string) => numbersInDigits(plainLetters(text)).replaceAll(filling, "");

test.each([
  ["fünfzehn euro fuffzig", "15 euro 50"],
  ["dreißig", "30"],
  ["fünfundvierzigtausend", "45 tausend"],
  ["zwotausendachthundert", "2.8 tausend"],
  ["dreitausend fünfhundert", "3.5 tausend"],
  ["zweieinhalb mille", "2.5 mille"],
  ["hundertzwanzig", "120"],
  ["sechzehnfünfzig", "16,50"],
  ["16 fuffzig", "16,50"],
  ["zwei acht", "2.8"],
  ["zwei drei tausend", "2-3 tausend"],
  ["dwadzieścia pięć", "25"],
  ["pieciu tysiecy", "5 tysiecy"],
  ["siedem i pół tysiąca", "7.5 tysiaca"],
  ["półtora tysiąca", "1.5 tysiaca"],
  ["pięć dwieście", "5200"],
  ["trzy dychy", "30"],
  ["dwie stówki", "200"],
  ["trzydzieści dwa pięćdziesiąt", "32,50"],
  ["dvě stě padesát", "250"],
  ["stopadesát", "150"],
  ["pětatřiceti tisíc", "35 tisic"],
  ["třicet pět", "35"],
  ["pět set", "500"],
  ["dvě kila", "200"],
  ["půl milionu", "0.5 milionu"],
  ["milion a půl", "1.5 milion"],
])("%s is %s", (text, digits) => {
  expect(read(text)).toBe(digits);
});

test.each(["jeden tag", "ein job", "achtung", "pół etatu", "3 schichten", "testovací", "elfenbein", "sto-lat", "set"])(
  "%s stays",
  (text) => {
    expect(read(text).replace("100", "sto")).toBe(plainLetters(text));
  },
);

test("all stands where it stood", () => {
  const text = plainLetters("Koch für fünfzehn Euro fuffzig die Stunde, nicht unter dreitausendzweihundert");
  expect(numbersInDigits(text)).toHaveLength(text.length);
  expect(numbersInDigits(text).indexOf("euro")).toBe(text.indexOf("euro"));
});
