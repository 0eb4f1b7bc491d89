import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import { signIn } from "#tests/support/journey.ts";

const mostForTheFirst = 38;
const mostForTheNext = 15;

/** Every press of the mouse and every key counts one, a choice from a list two. */
function counted(page: Page) {
  let count = 0;
  return {
    count: () => count,
    click: async (locator: Locator) => {
      await locator.click();
      count += 1;
    },
    type: async (text: string) => {
      await page.keyboard.type(text);
      count += text.length;
    },
    press: async (key: string) => {
      await page.keyboard.press(key);
      count += 1;
    },
    choose: async (locator: Locator, value: string) => {
      await locator.selectOption(value);
      count += 2;
    },
  };
}

test("a Polish company posts its first ad in Polish alone, and the next from it, in few steps", async ({ page }) => {
  const t = textsFor("pl");
  const field = (name: string, value = "") => page.locator(`[name="${name}"]${value ? `[value="${value}"]` : ""}`);
  const newListing = page.getByRole("link", { name: t("employer:new.title") }).first();
  const preview = page.locator('button[name="then"][value="preview"]');
  const submit = page.getByRole("button", { name: t("employer:preview.submit") });
  await signIn(page, "aleksandra.bielak@meble-zary.example", "pl");
  await page.goto(paths.employerListings("pl"));

  const first = counted(page);
  await first.click(newListing);
  await first.click(field("what"));
  await first.type("spawacz");
  await first.press("Enter");
  const found = page.locator(`a[href*="occupation=schweisser"]`);
  await found.or(field("payMin")).first().waitFor();
  if (await found.isVisible()) await first.click(found.first());
  await first.click(field("payMin"));
  await first.type("6500");
  await first.press("Tab");
  await first.type("7500");
  await first.click(field("hoursMin"));
  await first.type("40");
  await first.click(field("shifts", "two"));
  await first.click(field("contract", "permanent"));
  for (let nth = 0; nth < 3; nth++) await first.click(field("tasks").nth(nth));
  await first.click(field("requirements").first());
  await first.choose(field("germanLevel"), "none");
  await first.click(preview);
  await first.click(submit);
  await page.waitForURL(/saved=submitted/);
  expect(first.count()).toBeLessThanOrEqual(mostForTheFirst);
  const original = /listings\/(\w{10})/.exec(page.url())?.[1] ?? "";

  await page.goto(paths.employerListings("pl"));
  const next = counted(page);
  await next.click(newListing);
  await next.click(page.locator(`a[href$="from=${original}"]`));
  await next.click(field("posts"));
  await next.press("End");
  await next.press("Backspace");
  await next.type("3");
  await next.click(preview);
  await next.click(submit);
  await page.waitForURL(/saved=submitted/);
  expect(next.count()).toBeLessThanOrEqual(mostForTheNext);
});
