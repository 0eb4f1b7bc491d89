import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { hues, lettersAndHue } from "#app/domain/companies/face/letters-and-hue.ts";

test.each([
  ["Neiße-Stahlbau Beispiel GmbH", "NS"],
  ["Waggonwerk Musterau AG", "WM"],
  ["Krume e. K.", "Kr"],
  ["Łużycka Stal sp. z o.o.", "ŁS"],
  ["Žitavská pila s.r.o.", "ŽP"],
  ["Domov pod Hůrkou z.ú.", "DH"],
  ["Kowalski i Synowie s.c.", "KS"],
  ["3D-Druck Görlitz", "3D"],
  ["ebm & co", "Eb"],
  ["AG", "AG"],
  ["𝔄𝔟", "𝔄𝔟"],
  ["🌉", "🌉"],
])("%s is %s", (name, letters) => {
  expect(lettersAndHue(name).letters).toBe(letters);
});

test("a name has one of the hues, always the same, and many names have all of them", () => {
  const found = Array.from({ length: 300 }, (_, nth) => lettersAndHue(`Firma ${nth}`).hue);
  expect(new Set(found)).toEqual(new Set(Array.from({ length: hues }, (_, hue) => hue)));
  expect(lettersAndHue("Firma 7").hue).toBe(found[7]);
});

const css = readFileSync("app/domain/companies/face/company-mark.css", "utf8");
const hueOfClass = [...css.matchAll(/\.hue-(\d+) \{\s*--hue: (\d+);/g)].map(([, nth, hue]) => [
  Number(nth),
  Number(hue),
]);
const schemes = [...css.matchAll(/background: hsl\(var\(--hue\) (.+?)\);\s*color: hsl\(var\(--hue\) (.+?)\);/g)];

test("the letters can be read on every hue, by day and by night", () => {
  expect(hueOfClass.map(([nth]) => nth)).toEqual(Array.from({ length: hues }, (_, nth) => nth));
  expect(schemes).toHaveLength(2);
  for (const [, ground = "", ink = ""] of schemes) {
    for (const [, hue = 0] of hueOfClass) {
      expect(contrast(luminance(hue, ground), luminance(hue, ink)), `${hue}: ${ink} on ${ground}`).toBeGreaterThan(4.5);
    }
  }
});

/** Of WCAG 2. */
function contrast(a: number, b: number) {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(hue: number, saturationAndLightness: string) {
  const [s = 0, l = 0] = saturationAndLightness.split(" ").map((part) => parseFloat(part) / 100);
  const part = (nth: number) => {
    const k = (nth + hue / 30) % 12;
    const value = l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(0) + 0.7152 * part(8) + 0.0722 * part(4);
}
