import { expect, test } from "vitest";
import { rootKey, stemKey, type Stemmer } from "#app/platform/language/stems.ts";

test.each<[Stemmer, string]>([
  ["slavic", "spawacz spawacza spawaczowi spawaczem spawacze spawaczami"],
  ["slavic", "zitava zitave zitavy zitavou"],
  ["slavic", "luban lubaniu lubania"],
  ["slavic", "magazynier magazynierzy magazyniera"],
  ["slavic", "boleslawiec boleslawcu boleslawca"],
  ["slavic", "sprzataczka sprzataczek sprzataczki"],
  ["slavic", "programista programisci programisty"],
  ["slavic", "mechanik mechanicy mechanikiem"],
  ["slavic", "praha praze prahy"],
  ["german", "koch koche kochen"],
  ["german", "lehrer lehrerin lehrerinnen"],
])("%s: one stem for %s", (stemmer, forms) => {
  expect(new Set(forms.split(" ").map((form) => stemKey(form, stemmer))).size).toBe(1);
});

test.each<[Stemmer, string, string]>([
  ["slavic", "koza", "kozak"],
  ["slavic", "dom", "doma"],
  ["german", "maler", "malz"],
  ["german", "bau", "bauen"],
])("%s: %s and %s are two words", (stemmer, one, other) => {
  expect(stemKey(one, stemmer)).not.toBe(stemKey(other, stemmer));
});

test("a short word is cut among others, or where the asker says so", () => {
  expect(stemKey("ceske lipe", "slavic")).toBe(stemKey("ceska lipa", "slavic"));
  expect(stemKey("zarach", "slavic")).not.toBe(stemKey("zary", "slavic"));
  expect(stemKey("zarach", "slavic", 3)).toBe(stemKey("zary", "slavic", 3));
});

test.each<[Stemmer, string]>([
  ["slavic", "kovar kovarske"],
  ["slavic", "rolnik rolnictwo"],
  ["slavic", "dekarz dekarstwo"],
  ["slavic", "produkcja produkcyjny"],
  ["slavic", "wychowawca wychowawczyni"],
  ["slavic", "technolog technolozka"],
  ["slavic", "spawacz spawaczka"],
  ["slavic", "magazyn magazynowy"],
  ["german", "schreiner schreinerei"],
  ["german", "friseur friseuse"],
  ["german", "kaufmann kauffrau kaufleute"],
])("%s: one root for %s", (stemmer, forms) => {
  expect(new Set(forms.split(" ").map((form) => rootKey(form, stemmer))).size).toBe(1);
});
