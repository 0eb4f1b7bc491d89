import { expect } from "vitest";
import { test } from "#tests/support/browser.ts";

test("the first page speaks the visitor's language", async ({ openPage }) => {
  const page = await openPage({ locale: "pl-PL" });
  await page.goto("/");
  expect(new URL(page.url()).pathname).toBe("/pl");
  expect(await page.locator("html").getAttribute("lang")).toBe("pl");
});
