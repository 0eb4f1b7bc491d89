import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { issueOwnPass } from "#app/domain/applications/overview/own-pass.server.ts";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import { linkIn, mailsTo, mailTo } from "#tests/support/mail/mailbox.ts";
import { readZip } from "#tests/support/read-zip.ts";
import { openDemoStore } from "#tests/support/stores/open-store.ts";

const pl = textsFor("pl");
const email = "zofia.wraca@example.org";

test("a Pole sees all that is held on her, takes it home and erases it, on a phone without scripts", async ({
  phoneWithoutScripts: phone,
}) => {
  await phone.goto(paths.returnee("pl"));
  await phone.getByLabel(pl("alert:returnee.homeDistrict")).selectOption({ index: 1 });
  await phone.getByLabel(pl("alert:returnee.horizons.12")).check();
  await phone.getByLabel(pl("alert:field.email"), { exact: true }).fill(email);
  await phone.getByRole("button", { name: pl("alert:new.submit") }).click();
  await phone.waitForURL(/alerts\/sent/);

  await phone.goto(paths.privacy("pl"));
  await phone.getByRole("link", { name: "zobaczyć, pobrać i usunąć" }).click();
  await phone.getByLabel(pl("application:person.email")).fill(email);
  await phone.getByRole("button", { name: pl("myData:send") }).click();
  await phone.getByText(pl("myData:done.sent.title")).waitFor();

  await phone.goto(linkIn(await mailTo(email, "person.pass"), "/mine/data/"));
  await phone.locator("[data-held='alert']").waitFor();
  expect(phone.url()).not.toContain("zofia");
  const [download] = await Promise.all([
    phone.waitForEvent("download"),
    phone.getByRole("button", { name: pl("myData:take.button") }).click(),
  ]);
  const [, json] = readZip(readFileSync(await download.path())).map(({ content }) => content.toString());
  expect(JSON.parse(json ?? "")).toMatchObject({ address: email, lang: "pl", held: { alert: [{ email }] } });

  await phone.getByRole("link", { name: pl("myData:erasure.look") }).click();
  await phone.locator("[data-goes='alert']").waitFor();
  await phone.getByRole("button", { name: pl("application:erase.button") }).click();
  await phone.getByText(pl("myData:done.erased.title")).waitFor();
  expect(mailsTo(email)).toEqual([]);
});

test("whoever applied finds all applications on one page, and opens one", async ({ phoneWithoutScripts: phone }) => {
  const { db } = await openDemoStore();
  const { email: applied } = await db.selectFrom("application").select("email").executeTakeFirstOrThrow();
  await db.destroy();
  await phone.goto(paths.myApplications("pl"));
  await phone.getByLabel(pl("application:person.email")).fill(applied);
  await phone.getByRole("button", { name: pl("application:links.send") }).click();
  await phone.goto(linkIn(await mailTo(applied, "application.links"), "/mine/overview/"));
  await phone.locator("article[data-turn]").first().waitFor();
  await phone.locator("article[data-turn] button").first().click();
  await phone.getByRole("heading", { name: pl("application:mine.sent") }).waitFor();
});

test("none of these pages has barriers", async ({ page }) => {
  const { db, config } = await openDemoStore();
  const { id, email_folded, listing_id } = await db.selectFrom("application").selectAll().executeTakeFirstOrThrow();
  await db.destroy();
  const pass = issueOwnPass(config, { address: email_folded, now: new Date() });
  for (const path of [
    `${paths.askOwnData("de")}?done=ended`,
    paths.ownData("de", pass),
    paths.eraseOwnData("pl", pass),
    paths.overviewFor("cs", pass, listing_id),
    paths.applyAgain("de", pass, listing_id, id),
  ])
    expect(await inspect(page, path)).toEqual([]);
});
