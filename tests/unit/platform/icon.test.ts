import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { iconNames } from "#app/ui/drawing/icon.tsx";

test("every named icon is drawn, on the same grid, and takes its colour and line from where it stands", () => {
  const sprite = readFileSync("app/ui/drawing/icons.svg", "utf8");
  const symbols = [...sprite.matchAll(/<symbol id="(\w+)" viewBox="([^"]+)">/g)];
  expect(symbols.map(([, id]) => id).toSorted()).toEqual(iconNames.toSorted());
  expect(new Set(symbols.map(([, , grid]) => grid))).toEqual(new Set(["0 0 24 24"]));
  expect(sprite).not.toMatch(/fill|stroke|style/);
});
