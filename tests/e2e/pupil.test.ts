import { expect } from "vitest";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import { inspect } from "#tests/support/inspect-page.ts";

const pl = textsFor("pl");

test("a Polish pupil without an idea says what she likes, and finds what fits near", async ({
  phoneWithoutScripts: page,
}) => {
  await page.goto(paths.home("pl"));
  await page.getByRole("link", { name: pl("pupil:explore.link") }).click();
  await page.getByRole("button", { name: pl("pupil:explore.submit") }).click();
  await page.getByRole("heading", { name: pl("pupil:explore.title") }).waitFor();

  const hands = page.getByRole("group", { name: "Lubisz coś budować albo naprawiać?" });
  await hands.getByText(pl("pupil:explore.yes"), { exact: true }).click();
  const order = page.getByRole("group", { name: "Lubisz planować i porządkować, żeby wszystko się zgadzało?" });
  await order.getByText(pl("pupil:explore.no"), { exact: true }).click();
  await page.getByLabel(pl("pupil:explore.near")).fill("Zgorzelec");
  await page.getByRole("button", { name: pl("pupil:explore.submit") }).click();

  await page.getByRole("heading", { name: pl("pupil:explore.results") }).waitFor();
  expect(new URL(page.url()).search).toBe("?i-hands=yes&i-order=no&near=Zgorzelec");
  await page
    .getByText(pl("pupil:explore.because", { interests: "budowanie i naprawianie" }))
    .first()
    .waitFor();
  await page.locator("article[data-listing] a").first().click();
  await page.getByRole("heading", { name: pl("listing:page.training") }).waitFor();
  await page.getByText(pl("training:label.day")).waitFor();
});

test("neither the questions nor what follows from them has barriers", async ({ page }) => {
  expect(await inspect(page, paths.explore("de"))).toEqual([]);
  expect(await inspect(page, paths.explore("cs", "i-hands=yes&i-people=yes&near=Zittau"))).toEqual([]);
});
