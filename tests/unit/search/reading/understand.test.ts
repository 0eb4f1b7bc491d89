import fc from "fast-check";
import { expect, test } from "vitest";
import { understand } from "#app/domain/search/reading/understand.ts";
import { Vocabulary } from "#app/domain/search/reading/vocabulary.ts";

const vocabulary = new Vocabulary({
  occupations: new Map([
    ["spawacz", ["schweisser"]],
    ["svarec", ["schweisser"]],
    ["schlosser", ["industriemechaniker", "konstruktionsmechaniker"]],
    ["opiekunka osob starszych", ["altenpflegehelfer"]],
    ["opiekunka", ["kinderpfleger"]],
    ["elektryk", ["elektroniker"]],
    ["koch", ["koch-koechin"]],
    ["maler", ["maler"]],
    ["operator wozka widlowego", ["gabelstaplerfahrer"]],
    ["pracownik magazynu", ["lagermitarbeiter"]],
    ["ridic autobusu", ["busfahrer"]],
    ["ridic kamionu", ["berufskraftfahrer"]],
    ["busfahrer", ["busfahrer"]],
    ["kadernik", ["friseur"]],
    ["kovar", ["schmied"]],
    ["bez doswiadczenia", ["helfer"]],
    ["tokarz", ["zerspanungsmechaniker"]],
    ["landmaschinenmechaniker", ["land-und-baumaschinenmechatroniker"]],
    ["mechaniker", ["industriemechaniker"]],
  ]),
  places: new Map([
    ["zgorzelec", "pl-zgorzelec"],
    ["zitava", "de-zittau"],
    ["ceska lipa", "cz-ceska-lipa"],
    ["boleslawiec", "pl-boleslawiec"],
    ["maler", "de-maler"],
    ["kovarska", "cz-kovarska"],
  ]),
  districts: new Map([
    ["landkreis bautzen", "bautzen"],
    ["powiat zgorzelecki", "zgorzelecki"],
    ["powiecie zgorzelecki", "zgorzelecki"],
  ]),
});
const read = (text: string, placeGiven = false, wordsOfAds: string[] = []) =>
  understand(text, vocabulary, { placeGiven, isWordOfAd: (word) => wordsOfAds.includes(word) });
const idsIn = (text: string) => read(text).occupations.flatMap((reading) => reading.ids);

test("filler is dropped, occupation and place are recognised", () => {
  expect(read("praca spawacz Zgorzelec")).toMatchObject({
    occupations: [{ text: "spawacz", instead: null, ids: ["schweisser"] }],
    place: { text: "zgorzelec", instead: null, id: "pl-zgorzelec" },
    kinds: [],
    words: [],
    unknown: [],
  });
});

test("the longest name wins", () => {
  expect(idsIn("opiekunka osób starszych")).toEqual(["altenpflegehelfer"]);
});

test("a word for several occupations means all of them", () => {
  expect(read("Schlosser").occupations[0]?.ids).toEqual(["industriemechaniker", "konstruktionsmechaniker"]);
});

test("a place given apart goes before one in the text, and the reader is asked", () => {
  expect(read("Zgorzelec", true)).toMatchObject({
    ...{ occupations: [], place: null, words: [], unknown: [] },
    places: [{ text: "zgorzelec", id: "pl-zgorzelec" }],
  });
});

test("text in quotes is taken at its word", () => {
  expect(read('"spawacz" Zgorzelec')).toMatchObject({
    occupations: [],
    place: { id: "pl-zgorzelec" },
    words: ["spawacz"],
  });
});

test.each([
  ["szukam pracy dla spawacza w Zgorzelcu", ["schweisser"], "pl-zgorzelec"],
  ["svářeče v Žitavě", ["schweisser"], "de-zittau"],
  ["opiekunki osób starszych", ["altenpflegehelfer"], null],
  ["elektrycy", ["elektroniker"], null],
  ["Köche", ["koch-koechin"], null],
])("case forms meet the name: %s", (text, ids, place) => {
  expect(idsIn(text)).toEqual(ids);
  expect(read(text).place?.id ?? null).toBe(place);
});

test.each(["spawcaz", "spawac", "spawacxz", "spawaez"])("one slip of the finger is forgiven: %s", (typed) => {
  const [reading] = read(typed).occupations;
  expect(reading).toMatchObject({ ids: ["schweisser"] });
});

test.each([
  ["operatora wózka", ["gabelstaplerfahrer"]],
  ["pracownik magazynowy", ["lagermitarbeiter"]],
  ["řidiči", ["busfahrer", "berufskraftfahrer"]],
  ["kadeřnictví", ["friseur"]],
  ["Schulbusfahrer", ["busfahrer"]],
  ["Malergeselle", ["maler"]],
  ["operator wózka widlwego", ["gabelstaplerfahrer"]],
])("what is no name may be part of one, or derive from one: %s", (text, ids) => {
  expect(idsIn(text)).toEqual(ids);
});

test.each([
  ["v České Lípě", "cz-ceska-lipa"],
  ["w Bolesławcu", "pl-boleslawiec"],
])("places are known in their cases: %s", (text, id) => {
  expect(read(text).place?.id).toBe(id);
});

test("what somebody does without is not looked for, unless it is a name", () => {
  expect(read("spawacz bez praktyki")).toMatchObject({ kinds: [], words: [], occupations: [{ ids: ["schweisser"] }] });
  expect(read("praca bez doświadczenia")).toMatchObject({
    ...{ conditions: [{ condition: { name: "with", value: "no_experience" } }], refusals: [], words: [] },
  });
});

test("a word that stands in an ad is no slip, and short words are never guessed", () => {
  expect(read("spawcaz", false, ["spawcaz"]).words).toEqual(["spawcaz"]);
  expect(read("kohc").words).toEqual(["kohc"]);
});

test("what a kind is called narrows to it", () => {
  expect(read("Ausbildung Schlosser").kinds).toMatchObject([{ kind: "apprenticeship" }]);
  expect(read("nauka zawodu").kinds).toMatchObject([{ kind: "apprenticeship" }]);
  expect(read("brigáda").kinds).toMatchObject([{ kind: "student_job" }]);
});

test("an occupation goes before a place of the same name, and the reader is asked", () => {
  expect(read("Maler")).toMatchObject({
    occupations: [{ ids: ["maler"] }],
    place: null,
    places: [{ text: "maler", id: "de-maler" }],
  });
  expect(read("Maler", true).places).toEqual([]);
});

test("an adjective of a trade is no case form of a village", () => {
  expect(read("kovářské práce")).toMatchObject({ occupations: [{ ids: ["schmied"] }], place: null });
  expect(read("v Kovářské", false, ["kovarske"]).place?.id).toBe("cz-kovarska");
});

test.each([
  ["Landkreis Bautzen", "bautzen"],
  ["w powiecie zgorzeleckim", "zgorzelecki"],
])("districts are known, in their cases too: %s", (text, id) => {
  expect(read(text)).toMatchObject({ district: { id }, place: null, words: [] });
});

test.each([
  ["spawacz bez niemieckiego", { name: "german", value: "none" }],
  ["spawacz na nocną zmianę", { name: "shift", value: "night" }],
  ["Spawacz in Teilzeit", { name: "hours", value: "part" }],
  ["spawacz s ubytováním", { name: "for", value: "accommodation" }],
])("filters are known by their names: %s", (text, condition) => {
  const { occupations, conditions, words } = read(text);
  expect([occupations.length, conditions.map((one) => one.condition), words]).toEqual([1, [condition], []]);
});

test.each([
  ["was mit Tieren", "agri"],
  ["budownictwo", "construction"],
  ["v hotelnictví", "food"],
])("what people call a field of work: %s", (text, field) => {
  expect(read(text)).toMatchObject({ fields: [{ field }], words: [] });
});

test("a company is known by its name, but not before the name of an occupation", () => {
  const companiesNamed = (text: string) => (["neisse stahlbau", "spawacz"].includes(text) ? ["Neiße-Stahlbau"] : []);
  const { companies, occupations } = understand("spawacz Neiße-Stahlbau", vocabulary, {
    ...{ placeGiven: false, isWordOfAd: () => false, companiesNamed },
  });
  expect(companies).toEqual([{ text: "neisse stahlbau", instead: null, name: "Neiße-Stahlbau", sure: true }]);
  expect(occupations).toHaveLength(1);
});

test("a trade and a town are meant, also where a company is called so", () => {
  const { companies, occupations, place } = understand("spawacz Zgorzelec", vocabulary, {
    ...{ placeGiven: false, isWordOfAd: () => false },
    companiesNamed: (text) => (text === "spawacz zgorzelec" ? ["Spawacz Zgorzelec sp. z o.o."] : []),
  });
  expect([occupations, place?.id]).toMatchObject([[{ ids: ["schweisser"] }], "pl-zgorzelec"]);
  expect(companies).toMatchObject([{ sure: false }]);
});

test("a lone quotation mark is no quotation", () => {
  expect(read('"Koch')).toMatchObject({ occupations: [{ ids: ["koch-koechin"] }], quoted: [] });
});

test.each([
  ["tokaż", "tokarz"],
  ["Landmaschienenmechaniker", "landmaschinenmechaniker"],
])("spelling by ear and slips in compounds are put right: %s", (typed, instead) => {
  expect(read(typed).occupations).toMatchObject([{ instead }]);
});

test("a word that nobody knows is told, with those it may have been meant to be", () => {
  const two = new Vocabulary({
    occupations: new Map([
      ["packer", ["packer"]],
      ["packen", ["lager"]],
    ]),
    places: new Map(),
  });
  const { unknown, occupations } = understand("packex", two, { placeGiven: false, isWordOfAd: () => false });
  expect(occupations).toEqual([]);
  expect(unknown).toEqual([{ text: "packex", near: ["packer", "packen"] }]);
});

test("the year of the beginning is no word of the ad", () => {
  expect(read("Ausbildung 2027").words).toEqual([]);
});

test("any text is understood somehow", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 1000 }), (text) => {
      const { occupations, words } = read(text);
      expect(occupations.length + words.length).toBeLessThanOrEqual(1000);
    }),
  );
});

test("of a long text only the beginning is read, and a handful of words searched", () => {
  const before = (fillers: number) => idsIn(`${"praca ".repeat(fillers)}spawacz`);
  expect([before(19), before(20)]).toEqual([["schweisser"], []]);
  const nine = ["eins", "zwei", "drei", "vier", "fuenf", "sechs", "sieben", "acht", "neun"];
  expect(read(nine.join(" "), false, nine).words).toEqual(nine.slice(0, 8));
});

test("all words of a refusal that is a name belong to it", () => {
  expect(read("bez znajomości niemieckiego")).toMatchObject({
    conditions: [{ condition: { value: "none" } }],
    words: [],
  });
});

test("what stands in quotes, in an ad or in a name is not unknown", () => {
  expect(read('"xyzxyz"')).toMatchObject({ words: ["xyzxyz"], unknown: [] });
  expect(read("xyzxyz", false, ["xyzxyz"])).toMatchObject({ words: ["xyzxyz"], unknown: [] });
  expect(read("widłowego")).toMatchObject({ words: ["widlowego"], unknown: [] });
  expect(read("xyzxyz")).toMatchObject({ words: ["xyzxyz"], unknown: [{ text: "xyzxyz", near: [] }] });
});

test("a name of several words with a slip in it is put right as a whole", () => {
  expect(read("operator wózka widlwego").occupations).toMatchObject([
    { text: "operator wozka widlwego", instead: "operator wozka widlowego" },
  ]);
});

test("a place alone is no second meaning of itself, and one named in two languages is one", () => {
  expect(read("Zgorzelec").places).toEqual([]);
  const cottbus = new Map([
    ["cottbus", "de-cottbus"],
    ["chosebuz", "de-cottbus"],
  ]);
  const both = new Vocabulary({ occupations: new Map(), places: cottbus });
  const { place, places } = understand("Cottbus/Chóśebuz", both, { placeGiven: false, isWordOfAd: () => false });
  expect([place?.id, places]).toEqual(["de-cottbus", []]);
});

test("who works in a trade goes before the field that is called as one of his cases, and a field is one without him", () => {
  expect(read("elektryka")).toMatchObject({ occupations: [{ ids: ["elektroniker"] }], fields: [] });
  expect(read("IT")).toMatchObject({ occupations: [], fields: [{ field: "it_media" }] });
});

test("a company whose name has more than names of trades in it is surely meant", () => {
  const { companies, occupations } = understand("Spawacz Beispiel", vocabulary, {
    ...{ placeGiven: false, isWordOfAd: () => false },
    companiesNamed: (text) => (text === "spawacz beispiel" ? ["Spawacz Beispiel"] : []),
  });
  expect([companies, occupations]).toMatchObject([[{ sure: true }], []]);
});
