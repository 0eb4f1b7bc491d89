import { describe, expect, test } from "vitest";
import type { Corners, Dots } from "#app/platform/pictures/sheet/dots.ts";
import { findSheet } from "#app/platform/pictures/sheet/find-sheet.ts";
import { straighten } from "#app/platform/pictures/sheet/straighten.ts";

type Colour = readonly [number, number, number];
type Scene = { desk: Colour; paper: Colour; corners: Corners; noise?: number; shade?: number };

const [wide, high] = [600, 800];
const [dark, wood, pale] = [[70, 55, 45] as const, [205, 180, 150] as const, [225, 225, 222] as const];
const white = [245, 244, 240] as const;

const corners = (...at: number[]) =>
  [0, 2, 4, 6].map((from) => ({ x: at[from] ?? 0, y: at[from + 1] ?? 0 })) as unknown as Corners;
const upright = corners(0.15, 0.12, 0.85, 0.12, 0.85, 0.9, 0.15, 0.9);
const turned = corners(0.22, 0.08, 0.93, 0.18, 0.8, 0.93, 0.09, 0.83);
const askew = corners(0.28, 0.15, 0.72, 0.14, 0.92, 0.88, 0.07, 0.9);

/** A sheet with lines of text on a desk; the upper left third of its text is black, so that one sees where it is. */
function scene({ desk, paper, corners, noise = 6, shade = 0 }: Scene): Dots {
  const data = new Uint8ClampedArray(wide * high * 4);
  const random = randomBy(7);
  for (let y = 0; y < high; y += 1) {
    for (let x = 0; x < wide; x += 1) {
      const place = insideOf(corners, (x + 0.5) / wide, (y + 0.5) / high);
      const dull = 1 - (shade * x) / wide;
      const colour = place ? (isInk(place) ? ([40, 40, 45] as const) : paper) : desk;
      const grain = (random() - 0.5) * noise;
      for (const at of [0, 1, 2] as const) data[(y * wide + x) * 4 + at] = colour[at] * dull + grain;
      data[(y * wide + x) * 4 + 3] = 255;
    }
  }
  return { width: wide, height: high, data };
}

/** Where in the sheet, roughly: by how far from its sides. */
function insideOf([a, b, c, d]: Corners, x: number, y: number) {
  const off = (from: { x: number; y: number }, to: { x: number; y: number }) =>
    (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
  const [top, right, bottom, left] = [off(a, b), off(b, c), off(c, d), off(d, a)];
  if (Math.min(top, right, bottom, left) < 0) return null;
  return { u: left / (left + right), v: top / (top + bottom) };
}

const isInk = ({ u, v }: { u: number; v: number }) =>
  u > 0.1 && u < 0.9 && v > 0.08 && v < 0.92 && (v < 0.3 && u < 0.35 ? true : Math.floor(v * 60) % 4 === 0);

function randomBy(seed: number) {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

describe("a sheet is found", () => {
  test.each([
    ["upright on a dark desk", dark, upright, 0],
    ["turned on a dark desk", dark, turned, 0],
    ["in perspective on a dark desk", dark, askew, 0],
    ["on bright wood", wood, turned, 0],
    ["on a pale desk", pale, askew, 0],
    ["with a shadow over one half", dark, turned, 0.35],
  ])("%s", (_, desk, corners, shade) => {
    const found = findSheet(scene({ desk, paper: white, corners, shade }));
    for (const [at, corner] of corners.entries()) {
      expect(Math.abs((found?.[at]?.x ?? 9) - corner.x)).toBeLessThan(0.015);
      expect(Math.abs((found?.[at]?.y ?? 9) - corner.y)).toBeLessThan(0.015);
    }
  });
});

describe("nothing is found", () => {
  test.each([
    ["on a desk without a sheet", { desk: dark, paper: dark, corners: upright }],
    ["on a white table", { desk: white, paper: white, corners: upright }],
    ["where the sheet fills the picture", { desk: dark, paper: white, corners: corners(0, 0, 1, 0, 1, 1, 0, 1) }],
    [
      "where a side of it is cut off",
      { desk: dark, paper: white, corners: corners(0.2, 0.1, 1.4, 0.1, 1.4, 0.9, 0.2, 0.9) },
    ],
    [
      "where it is a note in a corner",
      { desk: dark, paper: white, corners: corners(0.1, 0.1, 0.3, 0.1, 0.3, 0.3, 0.1, 0.3) },
    ],
    [
      "where what is white has three corners",
      { desk: dark, paper: white, corners: corners(0.5, 0.1, 0.51, 0.1, 0.9, 0.9, 0.1, 0.9) },
    ],
  ])("%s", (_, given) => {
    expect(findSheet(scene(given))).toBeNull();
  });

  test("in a picture of one dot, or of none that differ", () => {
    expect(findSheet({ width: 1, height: 1, data: new Uint8Array([9, 9, 9, 255]) })).toBeNull();
    expect(findSheet({ width: 50, height: 40, data: new Uint8Array(50 * 40 * 4).fill(255) })).toBeNull();
  });
});

describe("a sheet taken askew", () => {
  const photo = scene({ desk: dark, paper: white, corners: askew });
  const sheet = straighten(photo, askew, 500);
  const at = (x: number, y: number) =>
    sheet.data[(Math.round(y * sheet.height) * sheet.width + Math.round(x * sheet.width)) * 4] ?? 0;

  test("fills the picture afterwards, and is as large as asked for", () => {
    expect(Math.max(sheet.width, sheet.height)).toBe(500);
    for (const [x, y] of [
      [0.03, 0.03],
      [0.97, 0.03],
      [0.97, 0.97],
      [0.03, 0.97],
    ] as const)
      expect(at(x, y)).toBeGreaterThan(200);
  });

  test("stays the way up it was: what is black at the upper left is so afterwards", () => {
    const { width, height, data } = straighten(scene({ desk: dark, paper: white, corners: turned }), turned, 500);
    const inkIn = (left: number, top: number) => {
      let ink = 0;
      for (let y = 0; y < 40; y += 1)
        for (let x = 0; x < 40; x += 1) if ((data[((top + y) * width + left + x) * 4] ?? 0) < 100) ink += 1;
      return ink / 1600;
    };
    expect(inkIn(Math.round(width * 0.15), Math.round(height * 0.15))).toBeGreaterThan(0.95);
    for (const [x, y] of [
      [0.7, 0.15],
      [0.7, 0.75],
      [0.15, 0.75],
    ] as const)
      expect(inkIn(Math.round(width * x), Math.round(height * y))).toBeLessThan(0.5);
  });

  test("becomes an A4 sheet where it nearly is one, and stays what it is otherwise", () => {
    const ratio = (corners: Corners) => {
      const { width, height } = straighten(photo, corners, 500);
      return height / width;
    };
    expect(ratio(corners(0.1, 0.1, 0.9, 0.1, 0.9, 0.93, 0.1, 0.93))).toBeCloseTo(Math.SQRT2, 1);
    expect(ratio(corners(0.1, 0.1, 0.9, 0.1, 0.9, 0.7, 0.1, 0.7))).toBeCloseTo(1, 1);
  });

  test("is never made larger than it was", () => {
    expect(straighten(photo, askew, 9999).width).toBeLessThanOrEqual(wide);
  });
});
