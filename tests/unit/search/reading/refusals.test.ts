import { expect, test } from "vitest";
import { conditionCode } from "#app/domain/search/condition.ts";
import { understand } from "#app/domain/search/reading/understand.ts";
import { Vocabulary } from "#app/domain/search/reading/vocabulary.ts";

const vocabulary = new Vocabulary({
  occupations: new Map([
    ["koch", ["koch-koechin"]],
    ["spawacz", ["schweisser"]],
    ["kurier", ["kurierfahrer"]],
    ["e commerce manager", ["kaufmann"]],
    ["busfahrer", ["busfahrer"]],
    ["linienbus", ["busfahrer"]],
  ]),
  places: new Map([
    ["musterau", "de-musterau"],
    ["wzorow", "pl-wzorow"],
    ["schwerin", "de-schwerin"],
  ]),
  districts: new Map([["landkreis musterau", "musterau-land"]]),
});
const companiesNamed = (text: string) => (text === "beispielwerk" ? ["Beispielwerk"] : []);
const read = (text: string) =>
  understand(text, vocabulary, { placeGiven: false, isWordOfAd: () => false, companiesNamed });
const refused = (text: string) => read(text).refusals.flatMap(({ not, no }) => [...not, ...no]);
const wished = (text: string) => read(text).conditions.map(({ condition }) => conditionCode(condition));

test("of a word that is near to a town no town is left out", () => {
  expect(refused("ich kann keine schweren Sachen heben").filter((code) => code.startsWith("place:"))).toEqual([]);
});

test.each([
  ["Koch ohne Nachtschicht", ["shift:night"]],
  ["keine Zeitarbeit", ["contract:agency"]],
  ["Büro aber nicht Koch", ["koch-koechin"]],
  ["Büro muss nicht sein, Koch", ["field:office"]],
  ["will nicht mehr als Koch arbeiten", ["koch-koechin"]],
  ["spawacz zero nocy", ["shift:night"]],
  ["nie jestem zainteresowany pracą na 4 brygady", ["shift:four"]],
  ["spawacz odpada, kurier też", ["schweisser", "kurierfahrer"]],
  ["Nachtschicht nein, Wochenende auch nicht", ["shift:night", "shift:weekend"]],
  ["nemusí jezdit po montážích", ["shift:assembly"]],
  ["Koch war ich lange genug", ["koch-koechin"]],
  ["nadgodziny stop", ["word:nadgodziny"]],
  ["żadnych zleceń", ["contract:zlecenie"]],
  ["nechci na dohodu", ["contract:dpp", "contract:dpc"]],
  ["učební obor ne koch", ["koch-koechin"]],
  ["biuro ale nie kurier", ["kurierfahrer"]],
  ["Nachtschicht nein Koch", ["shift:night"]],
  ["alles auser Pflege", ["field:health"]],
  ["nechci jezdit s linienbus", ["busfahrer"]],
  ["nechci jezdit", ["shift:assembly"]],
  ["Koch Höhen nein", ["word:hohen"]],
  ["do Wzorów za żadne skarby", ["place:pl-wzorow"]],
  ["Musterau um keinen Preis", ["place:de-musterau"]],
  ["Koch keine auswärtigen Übernachtungen", ["shift:assembly"]],
  ["kein Wochenende", ["shift:weekend"]],
  ["bitte nicht auf Montage", ["shift:assembly"]],
  ["keine Montage", ["shift:assembly"]],
  ["lieber nicht nachts", ["shift:night"]],
  ["will nicht mehr in Schichten arbeiten", expect.arrayContaining(["shift:two", "shift:three", "shift:four"])],
  ["alles außer Pflege", ["field:health"]],
  ["auf keinen Fall befristet", ["contract:fixed"]],
  ["Koch, Zeitarbeit kommt nicht in Frage", ["contract:agency"]],
  ["nachts geht bei mir nicht mehr", ["shift:night"]],
  ["Spätschicht mag ich nicht Koch", ["shift:late"]],
  ["Nachtschicht muss wirklich nicht sein", ["shift:night"]],
  ["Wochenende ist nichts für mich", ["shift:weekend"]],
  ["trzy zmiany to już nie dla mnie", ["shift:three"]],
  ["spawacz nocki mi nie pasują", ["shift:night"]],
  ["delegacje nie wchodzą w grę", ["shift:assembly"]],
  ["ranní mi nevyhovují", ["shift:early"]],
  ["o víkendech nemůžu", ["shift:weekend"]],
  ["nemůžu dělat v noci", ["shift:night"]],
  ["agenturní práce nepřichází v úvahu", ["contract:agency"]],
  ["bez pracy w nocy", ["shift:night"]],
  ["nie chcę pracować w weekendy", ["shift:weekend"]],
  ["spawacz bez delegacji", ["shift:assembly"]],
  ["bez dyżurów nocnych", ["shift:night"]],
  ["Koch, Nachtschicht aber nicht", ["shift:night"]],
  ["nicht nur Nachtschicht", []],
  ["bloß nich nachts", ["shift:night"]],
  ["nicht schon wieder befristet", ["contract:fixed"]],
  ["Nachtschicht fällt für mich leider flach", ["shift:night"]],
  ["Zeitarbeit hab ich satt", ["contract:agency"]],
  ["genug von Nachtschichten", ["shift:night"]],
  ["weg von der Zeitarbeit", ["contract:agency"]],
  ["mam dość nocek", ["shift:night"]],
  ["koniec z delegacjami", ["shift:assembly"]],
  ["na nocki już nie pójdę", ["shift:night"]],
  ["do Wzorowa nie wracam", ["place:pl-wzorow"]],
  ["pół etatu mnie nie utrzyma", ["hours:part"]],
  ["nenávidím noční", ["shift:night"]],
  ["nic na noční", ["shift:night"]],
  ["agentura mě nebaví", expect.arrayContaining(["contract:agency"])],
  ["přesčasy mě nezajímají", ["word:prescasy"]],
  ["nadgodziny, mam dość", ["word:nadgodziny"]],
  ["nocki mi przeszkadzają", ["shift:night"]],
  ["Busfahrer kein Linienbus", ["word:linienbus"]],
  ["nie przez agencję", ["contract:agency"]],
  ["wszystko oprócz opieki", ["field:health"]],
  ["żadnych nocek", ["shift:night"]],
  ["byle nie umowa na czas określony", ["contract:fixed"]],
  ["bez nočních", ["shift:night"]],
  ["nechci na montáž", ["shift:assembly"]],
  ["ne přes agenturu", ["contract:agency"]],
  ["cokoliv kromě zdravotnictví", ["field:health"]],
  ["žádné víkendy", ["shift:weekend"]],
  ["volné víkendy", ["shift:weekend"]],
  ["od poniedziałku do piątku", ["shift:weekend"]],
  ["freie Wochenenden", ["shift:weekend"]],
])("what is not wanted is left out: %s", (text, codes) => {
  expect(refused(text)).toEqual(codes);
  expect(read(text)).toMatchObject({ conditions: [], words: [] });
});

test.each([
  ["nicht Koch", ["koch-koechin"]],
  ["keine Logistik", ["field:logistics"]],
  ["keine Ausbildung", ["kind:apprenticeship"]],
  ["nicht in Musterau", ["place:de-musterau"]],
  ["nie w Wzorów", ["place:pl-wzorow"]],
  ["nicht im Landkreis Musterau", ["district:musterau-land"]],
  ["außer Beispielwerk", ["company:Beispielwerk"]],
  ["keine Akkordarbeit", ["word:akkordarbeit"]],
  ["kein schweres Heben", ["word:schweres heben"]],
  ["nicht Commerce", ["word:commerce"]],
])("trades, fields, places, companies and words are left out as well: %s", (text, codes) => {
  expect(refused(text)).toEqual(codes);
  expect(read(text)).toMatchObject({
    ...{ occupations: [], fields: [], kinds: [], companies: [], place: null, district: null, words: [], unknown: [] },
  });
});

test.each([
  ["ohne Nachtschicht und Wochenende", ["shift:night", "shift:weekend"]],
  ["ohne Nacht- und Wochenendarbeit", ["shift:night", "shift:weekend"]],
  ["bez nocy i weekendów", ["shift:night", "shift:weekend"]],
  ["bez nocy i w weekendy", ["shift:night", "shift:weekend"]],
  ["bez weekendów i bez nocy", ["shift:weekend", "shift:night"]],
  ["bez nočních ani víkendů", ["shift:night", "shift:weekend"]],
  ["bez nočních a víkendů nebo montáží", ["shift:night", "shift:weekend", "shift:assembly"]],
  ["weder Nachtschicht noch Wochenende", ["shift:night", "shift:weekend"]],
  ["kein Akkord und Stress", ["word:akkord", "word:stress"]],
])("one no goes for several: %s", (text, codes) => {
  expect(refused(text)).toEqual(codes);
});

test("it does not go on to what is wanted", () => {
  expect(read("ohne Nachtschicht und mit Unterkunft")).toMatchObject({
    refusals: [{ no: ["shift:night"] }],
    conditions: [{ condition: { value: "accommodation" } }],
  });
  expect(read("bez nocy i Wzorów")).toMatchObject({ refusals: [{ no: ["shift:night"] }], place: { id: "pl-wzorow" } });
  expect(read("nicht nachts, Koch")).toMatchObject({ refusals: [{ no: ["shift:night"] }], occupations: [{}] });
});

test.each([
  ["Koch, Nachtschicht nein", ["shift:night"]],
  ["noční radši ne", ["shift:night"]],
  ["noce i weekendy odpadają", ["shift:night", "shift:weekend"]],
  ["Wochenende nein danke", ["shift:weekend"]],
  ["kurier nie, spawacz", ["kurierfahrer"]],
])("the no may stand behind: %s", (text, codes) => {
  expect(refused(text)).toEqual(codes);
  expect(wished(text)).toEqual([]);
});

test.each(["praca bez", "Koch ohne", "práce bez", "nie", "bez, spawacz", "Koch nicht nur", "ne", "außer"])(
  "a no that says no to nothing refuses nothing: %s",
  (text) => {
    expect(read(text)).toMatchObject({ refusals: [], words: [], unknown: [] });
  },
);

test.each([
  "nicht unter 16 Euro",
  "nie mniej niz 6000",
  "ne pod 25",
  "nicht weiter als 20 km",
  "nicht mehr als 8 Stunden",
])("a comparison is no refusal: %s", (text) => {
  expect(refused(text)).toEqual([]);
});

test.each([
  ["ohne Deutsch", ["german:none"]],
  ["ohne Erfahrung", ["with:no_experience"]],
  ["Quereinsteiger ohne Erfahrung", ["with:career_changers", "with:no_experience"]],
  ["ohne Ausbildung", ["with:no_certificate"]],
  ["ohne Führerschein", ["with:no_licence"]],
  ["bez doświadczenia", ["with:no_experience"]],
  ["bez niemieckiego", ["german:none"]],
  ["bez prawa jazdy", ["with:no_licence"]],
  ["bez praxe", ["with:no_experience"]],
  ["bez vyučení", ["with:no_certificate"]],
  ["bez němčiny", ["german:none"]],
  ["ohne Deutsch und Erfahrung", ["german:none", "with:no_experience"]],
  ["bez praxe a němčiny", ["with:no_experience", "german:none"]],
])("what somebody does without is a wish: %s", (text, codes) => {
  expect(wished(text)).toEqual(codes);
  expect(read(text)).toMatchObject({ refusals: [], words: [] });
});

test.each([
  ["Koch, nachts kann ich gesundheitlich leider nicht", ["shift:night"]],
  ["Zeitarbeit nehme ich auf keinen Fall", ["contract:agency"]],
  ["Dreischicht auf keinen Fall Koch", ["shift:three"]],
  ["am Wochenende gehe ich ungern arbeiten, nein", ["shift:weekend"]],
  ["nicht schon wieder befristet", ["contract:fixed"]],
  ["keine blöden Nachtschichten", ["shift:night"]],
  ["möchte nicht über eine Vermittlung eingestellt werden", ["contract:agency"]],
  ["w soboty i niedziele nie mogę spawacz", ["shift:weekend", "shift:weekend"]],
  ["nocki u mnie odpadają", ["shift:night"]],
  ["nie wyobrażam sobie pracy w nocy", ["shift:night"]],
  ["nie mam ochoty na delegacje", ["shift:assembly"]],
  ["o víkendu ne, spawacz", ["shift:weekend"]],
  ["o víkendech zásadně nepracuji", ["shift:weekend"]],
  ["montáže už ne", ["shift:assembly"]],
  ["nechci být pořád na montážích", ["shift:assembly"]],
  ["Nachtschicht, nein danke", ["shift:night"]],
])("far from its thing, on either side and in any sentence: %s", (text, codes) => {
  expect([refused(text), wished(text)]).toEqual([codes, []]);
});

test.each([
  "nachts oder am Wochenende ist mir egal",
  "egal ob Frühschicht oder Spätschicht",
  "Schicht, egal",
  "Montageeinsatz macht mir nichts aus",
  "Unterkunft brauche ich nicht",
  "brauche keine Unterkunft",
  "Homeoffice muss nicht sein",
  "czy nocki czy nie, wszystko jedno",
  "weekendy mi nie przeszkadzają",
  "obojętnie czy nocki czy weekendy",
  "nie potrzebuję noclegu",
  "zakwaterowanie niepotrzebne",
  "noční mi nevadí",
  "je mi jedno, jestli ranní nebo odpolední",
  "ubytování není třeba",
])("what is all the same to somebody is neither refused nor a wish: %s", (text) => {
  expect([refused(text), wished(text)]).toEqual([[], []]);
});

test.each([
  ["Spätschicht nein, Frühschicht ja", ["shift:late"], ["shift:early"]],
  ["dwie zmiany tak, bez nocy", ["shift:night"], ["shift:two"]],
  ["nur nachts, weil ich tagsüber nicht kann", ["shift:day"], ["shift:night"]],
  ["Teilzeit, nicht nachts", ["shift:night"], ["hours:part"]],
  ["Teilzeit, ich kann nicht so gut Deutsch", [], ["hours:part", "german:none"]],
  ["15 Stunden in der Woche, mehr schaffe ich nicht", [], ["hours:part"]],
])("each no goes with its own: %s", (text, no, wishes) => {
  expect([refused(text), wished(text)]).toEqual([no, wishes]);
});

test("a wish and its refusal are both read", () => {
  expect(read("Nachtschicht, keine Nachtschicht")).toMatchObject({
    conditions: [{ condition: { value: "night" } }],
    refusals: [{ no: ["shift:night"] }],
  });
});

test("text in quotes refuses nothing", () => {
  expect(read('"ohne Nachtschicht"').refusals).toEqual([]);
});

test("behind a comma an adjective is a wish of its own", () => {
  expect([refused("spawacz bez stresu, nocna zmiana"), wished("spawacz bez stresu, nocna zmiana")]).toEqual([
    ["word:stresu"],
    ["shift:night"],
  ]);
});
