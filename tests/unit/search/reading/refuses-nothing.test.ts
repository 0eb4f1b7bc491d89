import { expect, test } from "vitest";
import { understand } from "#app/domain/search/reading/understand.ts";
import { Vocabulary } from "#app/domain/search/reading/vocabulary.ts";

const vocabulary = new Vocabulary({
  occupations: new Map([
    ["koch", ["koch-koechin"]],
    ["spawacz", ["schweisser"]],
    ["linienbus", ["busfahrer"]],
  ]),
  places: new Map([["musterau", "de-musterau"]]),
});

function refused(text: string) {
  const { refusals } = understand(text, vocabulary, { placeGiven: false, isWordOfAd: () => false });
  return refusals.flatMap(({ not, no }) => [...not, ...no]);
}

test.each([
  ["hab nix gegen Nachtarbeit"],
  ["gegen Schichten hab ich nichts, Koch"],
  ["es gibt nix was ich nicht mache"],
  ["nie mam nic przeciwko nockom"],
  ["nie ma takiej zmiany której bym nie wziął"],
  ["není to tak že bych nechtěl dělat v noci"],
  ["noční mi nebudou vadit"],
  ["praca bez przerwy"],
  ["kdo nehledá nenajde"],
  ["bei uns fährt kein Linienbus"],
  ["Koch, bin nicht ortsgebunden"],
  ["gibt es ne Unterkunft dazu"],
  ["Teilzeit reicht mir"],
  ["5 km weg von Musterau"],
  ["pracuję w weekend bo w tygodniu studia"],
  ["nicht ohne Unterkunft, Koch"],
  ["weekendy mogą być, noce też"],
  ["víkendy nevadí, noční taky ne, koch"],
  ["bez kitu, spawacz"],
  ["ohne Fleiß kein Preis, Koch"],
  ["może być na noce, spawacz"],
  ["Koch, kein Anfänger"],
  ["kuchař, ne začátečník"],
  ["víkendy nejsou problém, koch"],
  ["nocki to nie problem, spawacz"],
  ["Vollzeit, egal was"],
  ["keine Ahnung welche Ausbildung"],
])("%s refuses nothing", (text) => {
  expect(refused(text)).toEqual([]);
});
