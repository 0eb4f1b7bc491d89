import { expect } from "vitest";
import { barriersOn } from "#tests/support/barriers.ts";
import { test } from "#tests/support/browser.ts";

test("suggestions are walked through and taken with the keyboard", async ({ page }) => {
  await page.goto("/pl");
  const what = page.locator("input[name=q]");
  await what.pressSequentially("spaw");
  const list = page.getByRole("listbox");
  await list.waitFor();
  expect(await what.getAttribute("aria-expanded")).toBe("true");
  expect(await barriersOn(page, { within: "#search" })).toEqual([]);

  await what.press("ArrowDown");
  const first = page.locator('[role=option][aria-selected="true"]');
  expect(await first.getAttribute("id")).toBe(await what.getAttribute("aria-activedescendant"));
  const value = await first.getAttribute("data-value");
  await what.press("Enter");
  expect(await what.inputValue()).toBe(value);
  expect(await what.getAttribute("aria-expanded")).toBe("false");
  expect(new URL(page.url()).pathname).toBe("/pl");
  await what.press("Enter");
  await page.waitForURL("**/pl/jobs?*");
});

test("a place is taken with the pointer, and Escape leaves what was typed", async ({ page }) => {
  await page.goto("/cs");
  const near = page.locator("input[name=near]");
  await near.pressSequentially("lib");
  await page.getByRole("option", { name: "Liberec" }).first().click();
  expect(await near.inputValue()).toBe("Liberec");

  await near.fill("");
  await near.pressSequentially("gör");
  await page.getByRole("listbox").waitFor();
  await near.press("Escape");
  expect(await page.getByRole("listbox").count()).toBe(0);
  expect(await near.inputValue()).toBe("gör");
});

test("the answers to a question are a list of its name, and each says what it does", async ({
  phoneWithoutScripts,
}) => {
  for (const query of ["q=Bautz", "near=Neustadt"]) {
    await phoneWithoutScripts.goto(`/de/jobs?${query}`);
    const question = phoneWithoutScripts.locator(".question");
    const answers = question.getByRole("list");
    expect(await question.textContent()).toContain(await answers.getAttribute("aria-label"));
    const answer = answers.getByRole("link").first();
    const seen = await answer.textContent();
    expect(await answer.getAttribute("aria-label")).toMatch(new RegExp(`^${seen} \\S`));
  }
});
