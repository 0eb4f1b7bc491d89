import { expect, test } from "vitest";
import { langs } from "#db/codes.ts";
import { foldedForms } from "#db/fold.ts";
import { defaultRegionDir } from "#db/region/default-region-dir.ts";
import { readPlaces } from "#db/region/region-files.server.ts";
import { readOccupations } from "#db/seed/vocabulary-files.server.ts";
import { conditionCode } from "#app/domain/search/condition.ts";
import { conditionWords } from "#app/domain/search/reading/condition-words.ts";
import { understand } from "#app/domain/search/reading/understand.ts";
import { Vocabulary } from "#app/domain/search/reading/vocabulary.ts";

/** Words of everyday language that are near to a name, and none. */
const everyday = {
  de: `Haus Brand Wiese Baum Stuhl Tisch Himmel Wasser Straße Löffel Kind Schule Freund Woche Morgen Wetter Bruder
    Katze Vogel Blume Sonne Regen Buch Kleid Brille Schlüssel Kochtopf Regenschirm Geldbeutel Urlaub Feierabend`,
  pl: `dom samochód stół krzesło okno drzewo pogoda tydzień dziecko przyjaciel rodzina pies kot chleb mleko jutro
    książka ulica rower wakacje zdrowie pieniądze miłość zima wiosna telefon klucz urlop szczęście niebo`,
  cs: `stůl dům auto židle okno strom počasí týden dítě přítel rodina pes kočka chléb mléko zítra kniha ulice kolo
    prázdniny zdraví peníze láska zima jaro telefon klíč dovolená štěstí nebe`,
};

const vocabulary = wholeVocabulary();

test.each(langs)("everyday words are taken for no occupation and no place: %s", (lang) => {
  const mistaken = everyday[lang].split(/\s+/).flatMap((word) => {
    const { occupations, place, kinds } = understand(word, vocabulary, { placeGiven: false, isWordOfAd: () => false });
    return occupations.length + kinds.length > 0 || place ? [word] : [];
  });
  expect(mistaken).toEqual([]);
});

/** Who types one of these beside a trade wishes for both: a name with both in it would hide the condition. */
const ofWork = /^(?:shift:(?:night|three|rotation)|hours:|contract:seasonal|with:(?:no_experience|career_changers))/;

test.each(langs)("no name of an occupation has a condition of work in it: %s", (lang) => {
  const conditions = [...conditionWords].filter(
    ([, { any }]) => any.length > 0 && any.every((one) => ofWork.test(conditionCode(one))),
  );
  const isIn = (name: string, phrase: string) => name !== phrase && ` ${name} `.includes(` ${phrase} `);
  const hiding = readOccupations()
    .flatMap((row) => row[`synonyms_${lang}`].flatMap(foldedForms))
    .filter((name) => !conditionWords.has(name) && conditions.some(([phrase]) => isIn(name, phrase)));
  expect(hiding).toEqual([]);
});

function wholeVocabulary() {
  const occupations = new Map<string, string[]>();
  for (const row of readOccupations()) {
    const names = langs.flatMap((lang) => [row[`name_${lang}`], ...row[`synonyms_${lang}`]]);
    for (const name of names.flatMap(foldedForms)) occupations.set(name, [...(occupations.get(name) ?? []), row.id]);
  }
  const places = readPlaces(defaultRegionDir).filter((place) => place.district !== null);
  return new Vocabulary({
    occupations,
    places: new Map(places.flatMap((place) => namesOf(place).map((name) => [name, place.id] as const))),
  });
}

function namesOf(place: ReturnType<typeof readPlaces>[number]) {
  const names = [place.name, place.name_de, place.name_pl, place.name_cs, ...place.alternates];
  return names.flatMap((name) => foldedForms(name ?? "")).filter((name) => name.length >= 4);
}
