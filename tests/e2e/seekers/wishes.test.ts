import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { confirmAlert } from "#tests/support/alert-journey.ts";
import { barriersOn } from "#tests/support/barriers.ts";
import { test } from "#tests/support/browser.ts";
import { search } from "#tests/support/journey.ts";

const counted = (page: Page) => page.locator("h1[data-count]").getAttribute("data-count").then(Number);
const chips = (page: Page) => page.locator(".understood a");
const shown = (page: Page) =>
  page.locator("article[data-listing]").evaluateAll((cards) => cards.map((card) => card.dataset["listing"]).toSorted());
const queryOf = (page: Page) => new URL(page.url()).searchParams;

/** How far the page can be pushed aside; nothing may stand out of a small phone. */
const tooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("a wish and a refusal are read from the text, shared by the address, and taken out of the text", async ({
  page,
  openPage,
}) => {
  await page.goto("/de");
  await search(page, "de", { what: "Teilzeit ohne Nachtschicht" });
  expect(await chips(page).count()).toBe(2);
  const narrow = await counted(page);
  expect(narrow).toBeGreaterThan(0);

  const friend = await openPage({ viewport: { width: 360, height: 740 } });
  await friend.goto(page.url());
  expect([await counted(friend), await shown(friend)]).toEqual([narrow, await shown(page)]);
  expect(await tooWide(friend)).toBe(0);

  await chips(page).last().click();
  await expect.poll(() => chips(page).count()).toBe(1);
  expect(queryOf(page).get("q")).toBe("Teilzeit");
  expect(await counted(page)).toBeGreaterThan(narrow);
});

test("rarer filters and refusals are ticked on their own page and stay in an alert, on a small phone without scripts", async ({
  phoneWithoutScripts: page,
}) => {
  const t = textsFor("pl");
  const wish = page.locator("form.filters-all input[name=with]").first();
  const refusal = page.locator("form.filters-all input[name=no][value='shift:night']");
  await page.goto("/pl/jobs?q=bez+weekend%C3%B3w&kind=job");
  const wide = await counted(page);
  await page.locator(".filters-open").click();
  await page.getByRole("button", { name: t("search:filters.more") }).click();
  const value = await wish.inputValue();
  await wish.check();
  await refusal.check();
  await page.getByRole("button", { name: t("search:filters.apply") }).click();
  await page.locator("h1[data-count]").waitFor();
  expect([...queryOf(page).entries()].filter(([name]) => ["q", "kind", "with", "no"].includes(name))).toEqual(
    expect.arrayContaining([
      ["q", "bez weekendów"],
      ["kind", "job"],
      ["with", value],
      ["no", "shift:night"],
    ]),
  );
  expect(await chips(page).count()).toBe(4);
  expect(await counted(page)).toBeLessThan(wide);

  await page.goBack();
  expect([await wish.isChecked(), await refusal.isChecked()]).toEqual([true, true]);
  await page.goForward();
  const email = "bez-nocy@zgorzelec.example";
  await page
    .locator(`main a[href^="${paths.newAlert("pl")}"]`)
    .first()
    .click();
  await page.getByLabel(t("alert:field.email"), { exact: true }).fill(email);
  await page.getByRole("button", { name: t("alert:new.submit") }).click();
  await page.waitForURL(/alerts\/sent/);
  await confirmAlert(page, "pl", email);
  for (const [name, code] of [
    ["no", "shift:night"],
    ["with", value],
  ])
    expect(await page.locator(`input[name=${name}][value='${code}']`).isChecked()).toBe(true);
  expect(await page.locator("input[name=q]").inputValue()).toBe("bez weekendów");
});

test("the page of rarer filters fits the smallest phone and has no barriers, by light and by dark", async ({
  openPage,
}) => {
  const page = await openPage({ viewport: { width: 320, height: 640 } });
  await page.goto(paths.moreFilters("cs", "q=svářeč&no=shift:night"));
  expect(await tooWide(page)).toBe(0);
  expect(await barriersOn(page)).toEqual([]);
});
