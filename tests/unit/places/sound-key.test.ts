import { expect, test } from "vitest";
import { fold } from "#db/fold.ts";
import { soundKey } from "#app/domain/places/sound-key.ts";

const heard = (text: string) => soundKey(fold(text));

test.each([
  ["Zgożelec", "Zgorzelec"],
  ["Görliz", "Görlitz"],
  ["Kotbus", "Cottbus"],
  ["Hoierswerda", "Hoyerswerda"],
  ["Zitau", "Zittau"],
  ["Veiswasser", "Weißwasser"],
  ["Nisky", "Niesky"],
  ["Bautsen", "Bautzen"],
  ["Bohatynia", "Bochatynia"],
])("%s sounds like %s", (typed, name) => {
  expect(heard(typed)).toBe(heard(name));
});

test.each([
  ["Guben", "Gubin"],
  ["Forst", "Furth"],
  ["Lübben", "Lübbenau"],
  ["Dresden", "Drebkau"],
])("%s does not sound like %s", (one, other) => {
  expect(heard(one)).not.toBe(heard(other));
});
