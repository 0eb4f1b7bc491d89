import { expect, test } from "vitest";
import { placeLabels, type Town } from "#app/domain/search/map/place-labels.ts";

const size = { width: 900, height: 700 };
const town = (id: string, x: number, y: number, more: Partial<Town> = {}): Town => ({
  ...{ id, name: "Zittau", at: { x, y }, gap: 15, side: "left", large: false },
  ...more,
});
const circle = (x: number, y: number, radius = 15) => ({ at: { x, y }, radius });
const shown = (towns: Town[], circles = towns.map(({ at }) => circle(at.x, at.y))) =>
  placeLabels(towns, circles, size).map(({ id, anchor }) => [id, anchor]);

test("a name stands on its side where nothing is in the way", () => {
  expect(shown([town("a", 400, 300)])).toEqual([["a", "end"]]);
  expect(shown([town("a", 400, 300, { side: "right" })])).toEqual([["a", "start"]]);
});

test("it goes round a circle, and stays on the map", () => {
  expect(shown([town("a", 400, 300)], [circle(400, 300), circle(350, 300)])).toEqual([["a", "start"]]);
  expect(shown([town("a", 30, 300)])).toEqual([["a", "start"]]);
});

test("where there is no room a name is left out, and a landmark's is covered", () => {
  const around = [circle(400, 300), circle(350, 300), circle(450, 300), circle(400, 335), circle(400, 265)];
  expect(shown([town("a", 400, 300)], around)).toEqual([]);
  expect(placeLabels([town("a", 400, 300, { large: true })], around, size)).toMatchObject([{ id: "a", covered: true }]);
});

test("a landmark has the first choice", () => {
  const towns = [town("b", 400, 300, { side: "right" }), town("a", 520, 300, { large: true })];
  expect(shown(towns, [])).toEqual([
    ["a", "end"],
    ["b", "end"],
  ]);
});
