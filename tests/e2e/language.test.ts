import { expect } from "vitest";
import { test } from "#tests/support/browser.ts";

test("the first page speaks the visitor's language", async ({ openPage }) => {
  const page = await openPage({ locale: "pl-PL" });
  await page.goto("/");
  expect(new URL(page.url()).pathname).toBe("/pl");
  expect(await page.locator("html").getAttribute("lang")).toBe("pl");
});

test("the switch keeps the page and the query", async ({ page }) => {
  await page.goto("/de/jobs?q=spawacz&kind=job");
  await page.locator('header a[hreflang="cs"]').click();
  await page.waitForURL("**/cs/jobs?q=spawacz&kind=job");

  await page.locator("article[data-listing] h2 a").first().click();
  const id = new URL(page.url()).pathname.split("-").at(-1);
  await page.locator('header a[hreflang="pl"]').click();
  await page.waitForURL(({ pathname }) => pathname.startsWith("/pl/jobs/") && pathname.endsWith(`-${id}`));
  expect(await page.getByRole("search").locator("[name=q]").inputValue()).toBe("spawacz");
});
