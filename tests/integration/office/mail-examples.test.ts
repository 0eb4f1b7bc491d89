import { globSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { langs } from "#db/codes.ts";
import { readRegion } from "#db/region/read-region.server.ts";
import { findMailExample } from "#app/domain/office/mails/examples/find-mail-example.server.ts";
import { dressMail } from "#app/platform/mail/dress-mail.ts";
import { mailNames } from "#app/platform/mail/mail-names.ts";
import { testContext } from "#tests/support/context.ts";
import { freshDatabase } from "#tests/support/databases.ts";

const now = new Date("2027-03-01T12:00:00.000Z");
const { config } = testContext(await freshDatabase(), { now });
/** Some mail programs cut off what is longer, and nobody reads it. */
const longest = 12_000;

describe.each(langs)("mails in %s", (lang) => {
  test.each(mailNames)("%s is whole", async (name) => {
    const mail = await findMailExample({ name, lang, texts: {}, config, now });
    expect(mail.subject).toMatch(/\S/);
    const { text, subject } = mail;
    const html = dressMail(mail.html, config.board);
    expect(html.length).toBeLessThan(longest);
    for (const part of [html, text, subject]) expect(part).not.toMatch(/\{\{|\}\}|undefined|\[object|NaN|Invalid Date/);
    expect(html).toContain(`<html lang="${lang}">`);
    const pictures = html.match(/<img\b[^>]*>/g) ?? [];
    expect(pictures.filter((picture) => !/\balt="/.test(picture))).toEqual([]);
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
    expect(links.filter((href) => !/^(https?:\/\/|mailto:)/.test(href))).toEqual([]);
    const sameAsText = (href: string) => href.replace(/\?says=\w+$/, ""); // there one link stands for all that can be said
    expect(links.filter((href) => !text.includes(sameAsText(href)))).toEqual([]);
  });
});

test.each(["2026-11-30", "2035-05-04"])("every mail has an example on %s too", async (day) => {
  const on = new Date(`${day}T03:00:00.000Z`);
  const without: string[] = [];
  for (const name of mailNames)
    await findMailExample({ name, lang: "de", texts: {}, config, now: on }).catch(() => without.push(name));
  expect(without).toEqual([]);
});

describe.each(globSync("db/regions/*/region.json").map((file) => path.dirname(file)))("a mail in %s", async (dir) => {
  const mail = await findMailExample({ name: "account.reset", lang: "de", texts: {}, config, now });
  const region = readRegion(dir);
  const html = dressMail(mail.html, { name: "Müller & <Söhne>", region });
  const [, styles = ""] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
  const [light = "", dark = ""] = styles.split("@media (prefers-color-scheme: dark)");
  const colour = (css: string, selector: string, property: string) =>
    new RegExp(
      String.raw`(?:^|[\n,])\s*(?:[^{}\n]*, )?${selector}(?:, [^{}\n]*)? \{[^}]*?\b${property}: (#[0-9a-f]{6})`,
      "m",
    ).exec(css)?.[1] ?? "";

  test("wears the mark, the name and the colours of its region, and no others", () => {
    const [, board = ""] = /<p class="board">(.*?)<\/p>/s.exec(html) ?? [];
    for (const { d } of region.look.mark) expect(board).toContain(`d="${d}"`);
    expect(board).toContain("Müller &amp; &lt;Söhne&gt;");
    const { colors } = region.look;
    const own = [...Object.values(colors.light), ...Object.values(colors.dark), "#ffffff"];
    expect(styles.match(/#[0-9a-f]{6}/g)?.filter((one) => !own.includes(one))).toEqual([]);
  });

  test.each([
    ["light", light],
    ["dark", dark],
  ])("can be read in the %s scheme", (_, css) => {
    const ground = colour(css, "body", "background");
    const pairs = [
      [ground, colour(css, "body", "(?<!-)color")],
      [ground, colour(css, "a", "color")],
      [ground, colour(css, "dt", "color")],
      [ground, colour(css, String.raw`\.small`, "color")],
      [ground, colour(css, String.raw`\.choices`, "color")],
      [colour(css, String.raw`\.board`, "background"), colour(css, String.raw`\.board`, "(?<!-)color")],
      [colour(css, String.raw`\.button`, "background"), colour(css, String.raw`\.button`, "(?<!-)color")],
    ] as const;
    for (const [below, above] of pairs) expect(contrast(below, above), `${above} on ${below}`).toBeGreaterThan(4.5);
  });
});

/** WCAG 2.2, 1.4.3. */
function contrast(one: string, other: string) {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string) {
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
