import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { FileError } from "#db/csv.ts";
import { checkRegion } from "#db/region/check-region.server.ts";
import { defaultRegionDir } from "#db/region/default-region-dir.ts";
import { contrast } from "#db/region/look/contrast.ts";
import { contrastFaults } from "#db/region/look/contrast-faults.ts";
import { readLook } from "#db/region/look/read-look.server.ts";
import { readRegion } from "#db/region/read-region.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { temporaryFolder } from "#tests/support/context.ts";

function changed(file: string, change: (text: string) => string | Buffer) {
  const dir = temporaryFolder();
  cpSync(defaultRegionDir, dir, { recursive: true });
  const target = path.join(dir, "look", file);
  writeFileSync(target, change(readFileSync(target, "utf8")));
  return dir;
}

/** Of the look alone: reading all places of the region over and over would take its time. */
function faultsWith(file: string, change: (text: string) => string | Buffer) {
  const dir = temporaryFolder();
  cpSync(`${defaultRegionDir}/look`, `${dir}/look`, { recursive: true });
  const target = path.join(dir, "look", file);
  writeFileSync(target, change(readFileSync(target, "utf8")));
  try {
    return contrastFaults(readLook(dir).colors).join("\n");
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return error.message;
  }
}

test("contrast is that of WCAG", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#ffffff", "#767676")).toBeCloseTo(4.54, 2);
  expect(contrast("#767676", "#767676")).toBe(1);
});

test("two regions look different", () => {
  const [one, other] = ["lausitz", "suedwestfalen"].map((name) => readRegion(`db/regions/${name}`).look);
  expect(one?.colors.light.lake).not.toBe(other?.colors.light.lake);
  expect(one?.mark).not.toEqual(other?.mark);
  expect(one?.home).not.toBe(other?.home);
  expect(one?.share.equals(other?.share ?? Buffer.of())).toBe(false);
});

describe("colours", () => {
  /** The second line of a colour that stands twice is that of the night. */
  const night = (name: string, color: string) => (text: string) => {
    const at = text.indexOf(`"${name}"`, text.indexOf('"dark"'));
    return text.slice(0, at) + text.slice(at).replace(/#[\da-f]{6}/, color);
  };

  test("that cannot be read are told by day and by night, and their contrast is never rounded up", () => {
    expect(faultsWith("colors.json", (text) => text.replace('"lake": "#0b5d66"', '"lake": "#5f9ea0"'))).toContain(
      "look/colors.json: light: lake on paper has a contrast of 2.8",
    );
    expect(faultsWith("colors.json", night("ink", "#111111"))).toContain("look/colors.json: dark: ink on paper has a");
    const justBelow = faultsWith("colors.json", (text) => text.replace('"lake": "#0b5d66"', '"lake": "#6b767f"'));
    expect(justBelow).toContain("lake on paper has a contrast of 4.");
    expect(justBelow).not.toContain("contrast of 4.50;");
  });

  test("that are missing or none are told with their line", () => {
    expect(
      faultsWith("colors.json", (text) => text.replace('    "shore": "#a9dcd6"\n', '    "shore": "aqua"\n')),
    ).toMatch(/colors\.json, line 27: light\.shore: must be a colour/);
    expect(faultsWith("colors.json", (text) => text.replace('    "ink": "#10282c",\n', ""))).toMatch(
      /colors\.json, line \d+: light\.ink: /,
    );
    expect(faultsWith("colors.json", (text) => text.replace('"paper"', '"url(x)": "#000000", "paper"'))).toContain(
      "light",
    );
  });
});

describe("a mark is refused", () => {
  test.each([
    ["that runs something", "/>", ' onload="alert(1)"/>', 'onload="alert(1)" is not understood'],
    ["with an element that is no path", "</svg>", "<script>alert(1)</script></svg>", "must be <svg"],
    ["that loads a picture", "</svg>", '<image href="https://elsewhere.example/x.png"/></svg>', "must be <svg"],
    ["of another shape", "0 0 44 24", "0 0 100 100", "must be <svg"],
    ["with a colour that leads elsewhere", "#6fc3c0", "url(https://elsewhere.example)", "stroke="],
    ["with a style", 'stroke-width="3"', 'style="fill:red"', 'style="fill:red" is not understood'],
    ["with a path that is none", 'd="M0 8h44"', 'd="M0 8h44&quot;"', "d="],
    ["that is too large", 'd="M0 8h44"', `d="M0 8${"h44".repeat(1500)}"`, "more than 4000"],
  ])("%s", (_, from, to, fault) => {
    const found = faultsWith("mark.svg", (text) => text.replace(from, to));
    expect(found).toContain("look/mark.svg: ");
    expect(found).toContain(fault);
  });
});

describe("a picture of the home page is refused", () => {
  test.each([
    ["<script>alert(1)</script>", "<script> is not allowed"],
    ["<SCRIPT>alert(1)</SCRIPT>", "<SCRIPT> is not allowed"],
    ['<path d="M0 0" onclick="alert(1)"/>', "onclick is not allowed"],
    ["<path d='M0 0' ONCLICK='alert(1)'/>", "ONCLICK is not allowed"],
    ['<use href="https://elsewhere.example/x.svg#a"/>', "href may only lead into the picture"],
    ['<use xlink:href="//elsewhere.example/x.svg#a"/>', "xlink:href may only lead into the picture"],
    ["<foreignObject><p/></foreignObject>", "<foreignObject> is not allowed"],
    ['<path fill="url(https://elsewhere.example/x)"/>', "url(…) may only lead into the picture"],
    ["<style>@import 'https://elsewhere.example/x.css';</style>", "@import"],
    ["<style>path{fill:u\\72l(x)}</style>", "@import"],
    ["<!DOCTYPE svg [<!ENTITY a 'b'>]>", "may have no <!"],
    [`<path d="${"M0 0".repeat(8000)}"/>`, "has more than 30000"],
  ])("with %.40s", (content, fault) => {
    const found = faultsWith("home.svg", (text) => text.replace("</svg>", `${content}</svg>`));
    expect(found).toContain("look/home.svg: ");
    expect(found).toContain(fault);
  });

  test("that is no picture", () => {
    expect(faultsWith("home.svg", () => "a picture")).toContain("must begin with <svg");
  });
});

describe("a picture for messengers is refused", () => {
  const small = Buffer.from(readFileSync(`${defaultRegionDir}/look/share.png`));
  small.writeUInt32BE(600, 16);

  test.each([
    [Buffer.from("<svg/>"), "not no PNG"],
    [Buffer.of(), "not no PNG"],
    [small, "not 600 × 630"],
    [Buffer.concat([readFileSync(`${defaultRegionDir}/look/share.png`), Buffer.alloc(300_000)]), "more than 300 kB"],
  ])("%#", (bytes, fault) => {
    expect(faultsWith("share.png", () => bytes)).toContain(fault);
  });
});

test("a region is checked with its look", () => {
  const dir = changed("colors.json", (text) => text.replace('"lake": "#0b5d66"', '"lake": "#5f9ea0"'));
  expect(checkRegion(dir).faults.join("\n")).toContain("look/colors.json: light: lake on paper has a contrast of 2.8");
});

test("without its look a board does not start", () => {
  const dir = changed("colors.json", (text) => text);
  rmSync(path.join(dir, "look"), { recursive: true });
  expect(() => readConfig({ REGION_DIR: dir }, "demo")).toThrow("REGION_DIR: look/home.svg is missing in");
});

test("the board is called as its region says, unless somebody said otherwise", () => {
  const there = { REGION_DIR: "db/regions/suedwestfalen" };
  expect(readConfig(there, "demo").board.name).toBe("Fünfkreise");
  expect(readConfig(there, "demo").operator.name).toBe("Wirtschaftsverband Fünfkreise e. V. (Demo)");
  expect(readConfig({ ...there, BOARD_NAME: "Sauerland" }, "demo").board.name).toBe("Sauerland");
});
