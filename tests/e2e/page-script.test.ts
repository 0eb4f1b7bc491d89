import { expect } from "vitest";
import { test } from "#tests/support/browser.ts";

test("a filter applies itself and keeps the focus", async ({ page }) => {
  await page.goto("/de/jobs");
  const before = Number(await page.locator("h1[data-count]").getAttribute("data-count"));
  await page.getByRole("checkbox", { name: /Ausbildung/ }).check();
  await page.waitForURL("**/de/jobs?kind=apprenticeship");
  expect(Number(await page.locator("h1[data-count]").getAttribute("data-count"))).toBeLessThan(before);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("value"))).toBe("apprenticeship");
});

test("a choice of everything leaves no trace in the address", async ({ page }) => {
  await page.goto("/pl/companies?field=metal");
  await page.getByLabel("Branża").selectOption("");
  await page.waitForURL("**/pl/companies");
});

test("a double click sends one form, and problems get the focus", async ({ page }) => {
  await page.goto("/cs/jobs");
  await page.locator("article a").first().click();
  await page.locator('a[href^="/cs/report/"]').click();
  const sent: string[] = [];
  page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
  await page.locator("main form button").dblclick();
  await page.locator("[data-focus]:focus").waitFor();
  expect(sent).toHaveLength(1);
});

test("a long text says how long it is", async ({ page }) => {
  await page.goto("/de/jobs");
  await page.locator("article a").first().click();
  await page.locator('a[href^="/de/report/"]').click();
  await page.locator("textarea").fill("fünf!");
  expect(await page.locator(".counter").textContent()).toBe("5 von 5000 Zeichen");
});

test("a button that needs scripts is shown only where they run", async ({ page, phoneWithoutScripts }) => {
  await page.goto("/de/jobs");
  const listing = (await page.locator("article a").first().getAttribute("href")) ?? "";
  await page.goto(listing);
  expect(await page.locator("[data-print]").isVisible()).toBe(true);
  await phoneWithoutScripts.goto(listing);
  expect(await phoneWithoutScripts.locator("[data-print]").isVisible()).toBe(false);
});

test("the picture of the map is loaded where it is shown, with scripts or without", async ({ openPage }) => {
  const pictures = async (width: number, javaScriptEnabled: boolean) => {
    const page = await openPage({ viewport: { width, height: 740 }, javaScriptEnabled });
    const loaded: string[] = [];
    page.on("request", (request) => request.url().includes("/map.svg") && loaded.push(request.url()));
    await page.goto("/de/jobs", { waitUntil: "networkidle" });
    return loaded.length;
  };
  for (const scripts of [true, false])
    expect([await pictures(360, scripts), await pictures(1280, scripts)]).toEqual([0, 1]);
});
