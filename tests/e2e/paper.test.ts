import { expect } from "vitest";
import { test } from "#tests/support/browser.ts";

test("a printed listing says whose it is, by when and where to apply, and nothing that needs a screen", async ({
  openPage,
}) => {
  const page = await openPage({ viewport: { width: 700, height: 1000 } });
  await page.goto("/pl/jobs");
  await page.locator("article[data-listing] h2 a").first().click();
  const paper = page.locator(".on-paper");
  expect(await paper.isVisible()).toBe(false);

  await page.emulateMedia({ media: "print" });
  expect(await paper.innerText()).toMatch(/^Aplikacje do .+ · Firma obiecuje odpowiedź w ciągu \d+ dni/);
  expect(await paper.innerText()).toContain(new URL(page.url()).pathname);
  expect(await page.locator(".frame-top .brand").evaluate((brand) => getComputedStyle(brand).color)).toBe(
    "rgb(0, 0, 0)",
  );
  for (const needsAScreen of [".search-summary", ".apply-panel", ".similar", ".back-link"]) {
    expect(await page.locator(`${needsAScreen}:visible`).count()).toBe(0);
  }
});
