import { expect, test } from "vitest";
import { placeText } from "#app/domain/places/place-text.ts";

test.each([
  ["Zittau", "Landkreis Görlitz", "Zittau, Landkreis Görlitz"],
  ["Görlitz", "Landkreis Görlitz", "Görlitz, Landkreis Görlitz"],
  ["Chociebuż", "Chociebuż", "Chociebuż"],
  ["Kazimierz", null, "Kazimierz"],
])("%s in %s", (name, district, text) => {
  expect(placeText({ name, district })).toBe(text);
});
