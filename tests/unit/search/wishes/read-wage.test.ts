import { expect, test } from "vitest";
import { readSumsAndTimes } from "#app/domain/search/reading/read-sums-and-times.ts";
import { wageText } from "#app/domain/search/wishes/wage.ts";

const read = (text: string) => {
  const { wage, leftOut } = readSumsAndTimes(text, { isPlace: (digits) => digits === "46010" });
  return { wage: wage && wageText(wage.wage), net: wage?.net ?? false, typed: wage?.typed ?? null, leftOut };
};

test.each([
  ["lagerhelfer ab 18 euro", "18"],
  ["18€/h", "18"],
  ["18 Euro die Stunde", "18"],
  ["18,50 €", "18.50-EUR-hour"],
  ["18,50", "18.50-EUR-hour"],
  ["min 14,50 std teilzeit", "14.50-EUR-hour"],
  ["verkauf 18,50 std in teilzeit", "18.50-EUR-hour"],
  ["friseur 2200 im monat", "2200-EUR-month"],
  ["monteur 2500 im monat", "2500-EUR-month"],
  ["elektriker 3000", "3000-EUR-month"],
  ["28 na godzinę to psie pieniądze, chcę przynajmniej 33 zł", "33-PLN-hour"],
  ["spawacz 7000", "7000-PLN-month"],
  ["svářeč 40000", "40000-CZK-month"],
  ["pod 30 tisíc nejdu pokladní", "30000-CZK-month"],
  ["biuro min 6000 brutto", "6000-PLN-month"],
  ["2.800 €", "2800-EUR-month"],
  ["2500,- €", "2500-EUR-month"],
  ["EUR 2500", "2500-EUR-month"],
  ["3500 brutto", "3500-EUR-month"],
  ["mindestens 3000", "3000-EUR-month"],
  ["Gehalt ab 3000", "3000-EUR-month"],
  ["ab 60000 im jahr", "60000-EUR-year"],
  ["60.000 € Jahresgehalt", "60000-EUR-year"],
  ["50k", "50000-EUR-year"],
  ["Stundenlohn 18", "18"],
  ["nicht unter 16 euro", "16"],
  ["unter 16 Euro mach ich nix", "16"],
  ["za mniej niż 20 euro nie jadę", "20"],
  ["pod 17 eur nejdu", "17"],
  ["unter 17 euro die stunde steh ich nich auf", "17"],
  ["lager 15 Euro 50", "15.50-EUR-hour"],
  ["16 euro 30 stunden", "16"],
  ["18e/hod", "18"],
  ["plat přes 30", "30000-CZK-month"],
  ["dva tisíce eur", "2000-EUR-month"],
  ["dwadzieścia pięć złotych na godzinę", "25-PLN-hour"],
  ["pětatřicet tisíc", "35000-CZK-month"],
  ["fünfundzwanzig Euro die Stunde", "25"],
  ["2,5 tysia eurasów", "2500-EUR-month"],
  ["mindestens zwölf Euro die Stunde", "12"],
  ["cztery tysiące złotych", "4000-PLN-month"],
  ["třicet tisíc korun", "30000-CZK-month"],
  ["2500 bis 3000 Euro", "2500-EUR-month"],
  ["2500-3000 €", "2500-EUR-month"],
  ["min. 8000 zł", "8000-PLN-month"],
  ["35 zł na godzinę", "35-PLN-hour"],
  ["przynajmniej 35zl h", "35-PLN-hour"],
  ["nie mniej niż 6000 zł", "6000-PLN-month"],
  ["od 6000 do 8000 zł", "6000-PLN-month"],
  ["od 8 tys. zł", "8000-PLN-month"],
  ["praca 8 tys", "8000-PLN-month"],
  ["inżynier 150 000 rocznie", "150000-PLN-year"],
  ["opiekunka 1800 euro", "1800-EUR-month"],
  ["stawka 18€", "18"],
  ["5-6 tys kucharz", "5000-PLN-month"],
  ["30 000 Kč", "30000-CZK-month"],
  ["35 000 Kč měsíčně", "35000-CZK-month"],
  ["150kc/h", "150-CZK-hour"],
  ["200 kč na hodinu", "200-CZK-hour"],
  ["nad 40000 hrubého", "40000-CZK-month"],
  ["min 35tis výroba", "35000-CZK-month"],
  ["ne pod 25 tisíc", "25000-CZK-month"],
  ["milion ročně", "1000000-CZK-year"],
  ["16 eur na hodinu", "16"],
])("%s is a wish for at least %s", (text, wage) => {
  expect(read(text)).toMatchObject({ wage, net: false });
});

test.each([
  ["3 mille netto", "3000-EUR-month"],
  ["3 riesen brutto", "3000-EUR-month"],
  ["zwei acht brutto", "2800-EUR-month"],
  ["zweifünf netto müssens sein", "2500-EUR-month"],
  ["2,8 brutto", "2800-EUR-month"],
  ["nen zwanziger die stunde", "20"],
  ["16 fuffzig die stunde", "16.50-EUR-hour"],
  ["fünfzehn euro fuffzig stundenlohn", "15.50-EUR-hour"],
  ["vierzigtausend im jahr aufwärts", "40000-EUR-year"],
  ["maschinenbauingenieur 65k", "65000-EUR-year"],
  ["gehaltswunsch 52000", "52000-EUR-year"],
  ["stundensatz 22", "22"],
  ["zweitausend minimum", "2000-EUR-month"],
  ["drunter als 2800 steh ich nicht auf", "2800-EUR-month"],
  ["6 koła na rękę monter", "6000-PLN-month"],
  ["osiem kafli brutto", "8000-PLN-month"],
  ["szóstka na rękę", "6000-PLN-month"],
  ["pięć dwieście na rękę", "5200-PLN-month"],
  ["ponizej pieciu tysiecy nie schodze", "5000-PLN-month"],
  ["poniżej sześciu koła nie wstaję", "6000-PLN-month"],
  ["przedszkolanka 5800 brutto albo lepiej", "5800-PLN-month"],
  ["od 6 koła w górę", "6000-PLN-month"],
  ["trzy dychy na godzinę", "30-PLN-hour"],
  ["stówka za godzinę", "100-PLN-hour"],
  ["sto dwadzieścia tysięcy rocznie", "120000-PLN-year"],
  ["15k na b2b księgowa", "15000-PLN-month"],
  ["40 litrů čistýho", "40000-CZK-month"],
  ["od padesáti tisíc hrubého", "50000-CZK-month"],
  ["pod třicet nejdu", "30000-CZK-month"],
  ["třicítka čistýho", "30000-CZK-month"],
  ["dvě stě na hodinu", "200-CZK-hour"],
  ["dvě kila na hodinu", "200-CZK-hour"],
  ["dvojka na hodinu", "200-CZK-hour"],
  ["hodinovka 190", "190-CZK-hour"],
  ["zubarka 1,5 milionu rocne", "1500000-CZK-year"],
  ["milion dvě stě ročně", "1200000-CZK-year"],
  ["dva a půl tisíce eur", "2500-EUR-month"],
])("%s is heard as %s", (text, wage) => {
  expect(read(text).wage).toBe(wage);
});

test.each(
  [
    ..."Koch 24|Halle 3|C+E|35 papírů|mechanik 4 koła|40 litrů barvy|5 kilo heben|unter 30 Jahre|po padesátce".split(
      "|",
    ),
    ..."zwei Wochenenden im Monat|dwa razy w miesiącu|elf Jahre Erfahrung|drei vier Stunden am Tag|pół etatu".split(
      "|",
    ),
    ..."tel. 600 123 456|piątka dzieci|stovka lidí|Tisice|vyhláška 50|nauczyciel klasa 1-3|fuffzig Kilometer".split(
      "|",
    ),
    ..."unter 18 darf ich|minimum dwa lata doświadczenia|aspoň dva roky praxe|zwei, drei Tage die Woche".split("|"),
  ].map((text) => [text]),
)("%s counts something else", (text) => {
  expect(read(text)).toMatchObject({ wage: null, leftOut: [] });
});

test.each([
  ["od 2800 euro netto", "2800-EUR-month"],
  ["aspoň 28000 čistýho", "28000-CZK-month"],
  ["6000 zł na rękę", "6000-PLN-month"],
  ["wenigstens 2000 raus", "2000-EUR-month"],
])("%s was said of what is left after taxes", (text, wage) => {
  expect(read(text)).toMatchObject({ wage, net: true });
});

test.each([
  ..."18|ab 18|ab 18 Jahre|od 18 let|3 Schichten|40 Stunden|40 h/Woche|mit 50|§ 34a|CNC 5 Achs|MAG 135|2027|ab 2027|C1".split(
    "|",
  ),
  ..."450 euro basis|520-Euro-Job|Minijob 538 €|520 Euro|02826|ab 02826|59-900|od 59-900|od 46010|LKW 40t|24/7".split(
    "|",
  ),
  ..."ab 1.9.2027|od 1.9.|200 km|do 30 km od Wzorowa|ISO 9606-1|ab 1000 Mitarbeiter|12,50 Stunden|100 %".split("|"),
  '"ab 18 euro"',
])("%s is no wage", (text) => {
  expect(read(text)).toMatchObject({ wage: null, leftOut: [] });
});

test.each(["bis 20 euro", "do 8000 zł", "maximal 3000 Euro", "150 Euro", "nie od 20 euro"])(
  "%s is left out, and said",
  (text) => {
    expect(read(text)).toMatchObject({ wage: null, leftOut: [expect.stringMatching(/\d/)] });
  },
);

test("of two the first is the wish, and the rest of the text stays", () => {
  const text = "Koch ab 18,50 €/h oder 3.000 € Musterau";
  const { rest, wage, leftOut } = readSumsAndTimes(text, { isPlace: () => false });
  expect([wage?.typed, leftOut]).toEqual(["ab 18,50 €/h", ["3.000 €"]]);
  expect(rest.split(/\s+/)).toEqual(["Koch", "oder", "Musterau"]);
});
