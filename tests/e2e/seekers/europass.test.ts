import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { barriersOn } from "#tests/support/barriers.ts";
import { test } from "#tests/support/browser.ts";
import { fixtureBytes } from "#tests/support/fixtures.ts";
import { inspect } from "#tests/support/inspect-page.ts";

const de = textsFor("de");
const pl = textsFor("pl");
const cv = { name: "cv.xml", mimeType: "text/xml", buffer: Buffer.from(fixtureBytes("europass.xml")) };

test("neither asking for a CV nor what it offers has barriers", async ({ page }) => {
  const listingId = await firstListing(page);
  expect(await inspect(page, paths.applyByEuropass("de", listingId))).toEqual([]);
  await page.goto(paths.applyByEuropass("de", listingId));
  await page.setInputFiles("input[type=file]", cv);
  await page.getByRole("button", { name: de("europass:read") }).click();
  await page.getByRole("button", { name: de("europass:use") }).waitFor();
  expect(await barriersOn(page)).toEqual([]);
});

test("a Europass CV fills an application with what is ticked, on a phone without scripts", async ({
  phoneWithoutScripts: phone,
}) => {
  await phone.goto(paths.apply("pl", await firstListing(phone)));
  await phone.getByRole("link", { name: pl("europass:link") }).click();
  await phone.getByLabel(pl("europass:file")).setInputFiles(cv);
  await phone.getByRole("button", { name: pl("europass:read") }).click();
  const name = phone.getByLabel("Żaneta Muster & Błaszczyk");
  await name.waitFor();
  expect(await name.isChecked()).toBe(true);
  await phone.getByLabel("zaneta@example.org").uncheck();
  await phone.getByRole("button", { name: pl("europass:use") }).click();
  await phone.getByLabel(pl("application:person.name"), { exact: true }).waitFor();
  expect(await phone.getByLabel(pl("application:person.name")).inputValue()).toBe("Żaneta Muster & Błaszczyk");
  expect(await phone.getByLabel(pl("application:person.email")).inputValue()).toBe("");
});

async function firstListing(page: Page) {
  await page.goto(paths.results("pl", "q=spawacz"));
  return (await page.locator("article[data-listing]").first().getAttribute("data-listing")) ?? "";
}
