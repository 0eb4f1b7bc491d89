import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import { inspect } from "#tests/support/inspect-page.ts";

const de = textsFor("de");
const near = new URLSearchParams({ near: "Löbau", within: "30", kind: "apprenticeship" });
const linksOf = (page: Page, card: string) =>
  page.locator(`${card} h2 a`).evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));

test("a pupil from Löbau without a licence finds three apprenticeships she can reach, and sees why the fourth is not", async ({
  phoneWithoutScripts: page,
}) => {
  await page.goto(paths.results("de", near));
  const [missed = ""] = await linksOf(page, "article[data-listing]:not(:has(.card-without-car))");
  await page.locator("a.filters-open").click();
  await page.getByText(de("transit:filter.foot")).click();
  await page.getByRole("button", { name: de("search:filters.apply") }).click();
  await page.waitForURL(/transit=foot/);
  expect(await page.locator(".chip-remove", { hasText: de("transit:chip.foot") }).count()).toBe(1);
  const reached = (await linksOf(page, "article[data-listing]:has(.card-without-car)")).slice(0, 3);
  expect(reached).toHaveLength(3);
  expect(await page.locator("article[data-listing]:not(:has(.card-without-car))").count()).toBe(0);

  for (const link of reached) {
    await page.goto(link);
    await page.locator(".without-car[data-reachable=true]").waitFor();
  }
  await page.goto(missed);
  const answer = page.locator(".without-car[data-reachable=false]");
  await answer.locator(".without-car-missed").first().waitFor();
  await answer.getByText(/Beispielverbund/).waitFor();
  const wide = await page.locator("html").evaluate((html) => html.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);

  await answer.getByRole("link", { name: de("transit:page.other.foot") }).click();
  await page.waitForURL(/transit=bicycle/);
  await page.getByText(de("transit:page.from.bicycle", { from: "Löbau" })).waitFor();
});

test("neither the filter nor the answer has barriers, and without a place it asks for one", async ({ page }) => {
  const asked = new URLSearchParams([...near, ["transit", "foot"]]);
  expect(await inspect(page, paths.results("pl", asked))).toEqual([]);
  const [link = ""] = await linksOf(page, "article[data-listing]");
  expect(await inspect(page, link)).toEqual([]);
  await page.goto(paths.results("cs", new URLSearchParams({ transit: "foot" })));
  await page.getByText(textsFor("cs")("transit:note.noPlace")).waitFor();
});
