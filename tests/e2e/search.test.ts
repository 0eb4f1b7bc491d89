import type { Page } from "playwright-core";
import { expect } from "vitest";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import { search } from "#tests/support/journey.ts";

const counted = (page: Page) => page.locator("h1[data-count]").getAttribute("data-count").then(Number);
const occupations = (page: Page) =>
  page.locator("article[data-listing]").evaluateAll((cards) => cards.map((card) => card.dataset["occupation"]));

test("whoever finds nothing near sees the nearest, on a small phone without scripts", async ({
  phoneWithoutScripts: page,
}) => {
  const pl = textsFor("pl");
  await page.goto("/pl/jobs?q=fryzjerka&near=Gorlitz&within=5");
  expect(await counted(page)).toBe(0);
  expect(await occupations(page)).toContain("friseur");
  await page.getByRole("heading", { name: pl("search:zero.nextBest") }).waitFor();
  await page.locator(".wider a").first().click();
  expect(await counted(page)).toBeGreaterThan(0);

  await page.goto(`/pl/jobs?q=${encodeURIComponent("зварювальник")}`);
  expect(await counted(page)).toBe(0);
  expect(await occupations(page)).toContain("schweisser");
  await page.locator(".similar-searches a[href*=spawacz]").first().click();
  expect(await counted(page)).toBeGreaterThan(0);

  await page.goto("/pl/jobs?q=Waffenbautechniker");
  const read = await counted(page);
  expect((await occupations(page))[0]).toBe("buechsenmacher");
  expect(read).toBeGreaterThan(0);
  await page.locator(".similar-searches .wider a").first().click();
  expect(await counted(page)).toBeGreaterThan(0);

  await page.goto("/cs/jobs?q=stavbyvedoucí+noční+směna");
  expect(await counted(page)).toBe(0);
  expect((await occupations(page))[0]).toBe("bauleiter");
});

test("a word that nobody knows is asked about, and what was understood can be removed", async ({ page }) => {
  await page.goto("/de");
  await search(page, "de", { what: "Mauler" });
  expect(await counted(page)).toBe(0);
  await page
    .locator("main")
    .getByRole("link", { name: /Maurer/ })
    .first()
    .click();
  await expect.poll(() => counted(page)).toBeGreaterThan(0);
  expect((await occupations(page))[0]).toBe("maurer");

  await page.goto("/cs");
  await search(page, "cs", { what: "gastronomie Landkreis Görlitz" });
  const narrow = await counted(page);
  await page.locator(".understood a").last().click();
  await page.waitForURL(/%22/);
  expect(narrow).toBeGreaterThan(0);
  expect(await page.locator(".understood a").count()).toBeGreaterThan(0);
});

test("wishes for pay, time and country are read, go with the address into an alert, and can be removed, without scripts", async ({
  phoneWithoutScripts: page,
}) => {
  const chips = page.locator(".understood a");
  await page.goto("/pl/jobs?q=od+3000+zł+od+zaraz+Niemcy");
  expect(await chips.count()).toBe(3);
  const narrow = await counted(page);
  await chips.first().click();
  await expect.poll(() => chips.count()).toBe(2);
  expect(await counted(page)).toBeGreaterThanOrEqual(narrow);
  expect(new URL(page.url()).searchParams.get("q")).toBe("od 3000 zł od zaraz");

  await page.goto("/pl/jobs?pay=3000-PLN-month&start=2027-09..");
  expect(await chips.count()).toBe(2);
  await page.goto(`/pl/alerts/new${new URL(page.url()).search}`);
  expect(await page.locator("main").textContent()).toMatch(/3000|3.000/);
});

test("the map beside the results is fetched where it is shown", async ({ openPage }) => {
  const requestsAt = async (width: number) => {
    const page = await openPage({ viewport: { width, height: 800 } });
    const images: string[] = [];
    page.on("request", (request) => (request.url().includes("map.svg") ? images.push(request.url()) : 0));
    await page.goto("/de/jobs?q=Koch", { waitUntil: "networkidle" });
    return images.length;
  };
  expect([await requestsAt(360), await requestsAt(1280)]).toEqual([0, 1]);
});

test("who comes back sees the filters as they were applied", async ({ page }) => {
  await page.goto("/de/companies");
  await page.goto("/de/jobs?q=Pflege");
  const before = await counted(page);
  const night = page.locator("#filters input[name=shift][value=night]");
  await night.check();
  await page.waitForURL(/shift=night/);
  const narrowed = await counted(page);
  expect(narrowed).toBeLessThan(before);
  await page.goBack();
  expect(new URL(page.url()).pathname, "a tick is no page of its own").toBe("/de/companies");
  await page.goForward();
  expect([await counted(page), await night.isChecked()]).toEqual([narrowed, true]);
});
