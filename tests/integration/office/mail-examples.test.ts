import { globSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { langs } from "#db/codes.ts";
import { readRegion } from "#db/region/read-region.server.ts";
import { findMailExample } from "#app/domain/office/mails/examples/find-mail-example.server.ts";
import { dressMail } from "#app/platform/mail/dress-mail.ts";
import { dimColors } from "#app/platform/mail/linting/dim-colors.ts";
import { lintMail } from "#app/platform/mail/linting/lint-mail.server.ts";
import { mailRules } from "#app/platform/mail/linting/mail-rules.ts";
import { subscribedMails } from "#app/platform/mail/linting/subscribed-mails.ts";
import { mailNames } from "#app/platform/mail/mail-names.ts";
import { testContext } from "#tests/support/context.ts";
import { freshDatabase } from "#tests/support/databases.ts";

const now = new Date("2027-03-01T12:00:00.000Z");
const { config } = testContext(await freshDatabase(), { now });

describe.each(langs)("mails in %s", (lang) => {
  test.each(mailNames)("%s is whole", async (name) => {
    const mail = await findMailExample({ name, lang, texts: {}, config, now });
    expect(mail).toMatchObject({ kind: name, lang });
    expect(lintMail(mail, config)).toEqual(Object.fromEntries(mailRules.map((rule) => [rule, []])));
  });
});

test("each mail that comes until it is ended has an example", () => {
  expect(subscribedMails.filter((name) => !mailNames.includes(name))).toEqual([]);
  expect(subscribedMails.length).toBeGreaterThan(4);
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

  test("wears the mark, the name and the colours of its region, and no others", () => {
    const [, board = ""] = /<p class="board">(.*?)<\/p>/s.exec(html) ?? [];
    for (const { d } of region.look.mark) expect(board).toContain(`d="${d}"`);
    expect(board).toContain("Müller &amp; &lt;Söhne&gt;");
    const { colors } = region.look;
    const [, styles = ""] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    const own = [...Object.values(colors.light), ...Object.values(colors.dark), "#ffffff"];
    expect(styles.match(/#[0-9a-f]{6}/g)?.filter((one) => !own.includes(one))).toEqual([]);
  });

  test("can be read by day and by night", () => {
    expect(dimColors(html)).toEqual([]);
  });
});
