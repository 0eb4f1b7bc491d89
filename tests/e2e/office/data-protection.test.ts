import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { demoPassword } from "#app/server/demo/demo-password.ts";
import { barriersOn } from "#tests/support/barriers.ts";
import { test } from "#tests/support/browser.ts";
import { demoSignIns, signIn } from "#tests/support/journey.ts";
import { linkIn, mailsTo, mailTo } from "#tests/support/mail/mailbox.ts";
import { readPdf } from "#tests/support/read-pdf.ts";
import { readZip } from "#tests/support/read-zip.ts";

const de = textsFor("de");
const pl = textsFor("pl");
const email = "zofia.wracajaca@example.org";

test("the office finds what is held on somebody, gives it to them and erases it, on a phone without scripts", async ({
  phoneWithoutScripts: phone,
  page,
}) => {
  await askForAlert(page);
  await enter(phone);
  await phone.goto(paths.officeProtection("de"));
  expect(await phone.locator("tr[data-kind]").count()).toBeGreaterThan(15);
  expect(await phone.locator("tr.kept-overdue").count()).toBe(0);
  await phone.getByRole("link", { name: de("protection:person.link") }).click();

  await look(phone, "falsches-passwort-hier");
  await phone.locator(".error-summary").waitFor();
  expect(await phone.getByLabel(de("protection:person.email")).inputValue()).toBe(email);
  await look(phone, demoPassword);
  await phone.locator("tr[data-kind='alert']").waitFor();
  expect(phone.url()).not.toContain("zofia");
  expect(await sideways(phone)).toBe(true);

  const [download] = await Promise.all([
    phone.waitForEvent("download"),
    phone.getByRole("button", { name: de("protection:person.exportButton") }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^data-\d{4}-\d\d-\d\d\.zip$/);
  const [html, json] = readZip(readFileSync(await download.path())).map(({ content }) => content.toString());
  expect(JSON.parse(json ?? "")).toMatchObject({ address: email, lang: "pl", held: { alert: [{ email }] } });
  expect(html).toContain(pl("protection:person.kind.alert"));

  await phone.getByRole("button", { name: de("protection:person.eraseButton") }).click();
  await phone.locator("[data-goes='alert']").waitFor();
  await erase(phone, "zofia@example.org");
  await phone.locator(".error-summary").waitFor();
  await erase(phone, email.toUpperCase());
  await phone.getByText(de("protection:erasure.done"), { exact: true }).waitFor();
  expect(mailsTo(email)).toEqual([]);
  await phone.goto(paths.officePerson("de"));
  await look(phone, demoPassword);
  await phone.getByRole("heading", { name: de("protection:person.nothing") }).waitFor();
});

test("pages and papers of data protection have no barriers, and the papers are there to be filed", async ({ page }) => {
  await signIn(page, demoSignIns.office);
  await page.goto(paths.officePerson("de"));
  await look(page, demoPassword, demoSignIns.employer);
  await page.locator("[data-found]").waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole("button", { name: de("protection:person.eraseButton") }).click();
  await page.locator("[data-goes]").first().waitFor();
  expect(await barriersOn(page)).toEqual([]);

  await page.goto(paths.officeProtection("de"));
  await page.getByRole("link", { name: de("protection:paper.name.record") }).click();
  await page.getByText("PROTECTION_HOST").waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: de("protection:paper.download") }).click(),
  ]);
  const { text } = await readPdf(readFileSync(await download.path()));
  expect(text).toContain(de("protection:paper.fact.host"));
});

async function askForAlert(page: Page) {
  await page.goto(paths.returnee("pl"));
  await page.getByLabel(pl("alert:returnee.homeDistrict")).selectOption("goerlitz");
  await page.getByLabel(pl("alert:returnee.horizons.12")).check();
  await page.getByLabel(pl("alert:field.email"), { exact: true }).fill(email);
  await page.getByRole("button", { name: pl("alert:new.submit") }).click();
  await page.waitForURL(/alerts\/sent/);
  await page.goto(linkIn(await mailTo(email, "alert.confirmation"), "/confirmation"));
  await page.getByRole("button", { name: pl("alert:confirm.submit") }).click();
  await page.getByText(pl("alert:manage.confirmed")).waitFor();
}

/** On a phone the way out stands under "more", so signIn would wait for it in vain. */
async function enter(phone: Page) {
  await phone.goto(paths.signIn("de"));
  await phone.getByLabel(de("account:email")).fill(demoSignIns.office);
  await phone.getByLabel(de("account:password")).fill(demoPassword);
  await phone.getByRole("button", { name: de("account:signIn.button") }).click();
  await phone.waitForURL(/\/de\/office$/);
}

async function look(page: Page, password: string, address = email) {
  await page.getByLabel(de("protection:person.email")).fill(address);
  await page.getByLabel(de("protection:person.password")).fill(password);
  await page.getByRole("button", { name: de("protection:person.button") }).click();
}

async function erase(page: Page, typed: string) {
  await page.getByLabel(de("protection:erasure.confirm")).fill(typed);
  await page.getByRole("button", { name: de("protection:erasure.button") }).click();
}

/** Whether nothing is wider than a small phone. */
async function sideways(page: Page) {
  const box = await page.locator("main").boundingBox();
  return box !== null && box.width <= 360;
}
