import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import { demoSignIns, signIn } from "#tests/support/journey.ts";

const pl = textsFor("pl");
const phone = { width: 360, height: 740 };
const name = "Kadry w przeglądarce";

const keyShown = async (page: Page) => (await page.locator(".program-key code").innerText()).trim();

/** What the key opens at this moment, asked as a program would. */
async function answerTo(page: Page, key: string) {
  const { origin } = new URL(page.url());
  const headers = { Authorization: `Bearer ${key}` };
  return (await fetch(origin + paths.apiCompany(), { headers })).status;
}

test("a company gives its program a key, sees it once, renews it and ends it, on a small phone without scripts", async ({
  openPage,
}) => {
  const page = await openPage({ javaScriptEnabled: false });
  await signIn(page, demoSignIns.employer);
  await page.setViewportSize(phone);
  await page.goto(paths.programs("pl"));
  await page.getByRole("link", { name: pl("program:new.link") }).click();
  await page.getByRole("button", { name: pl("program:new.button") }).click();
  await page.locator("[aria-invalid=true]").first().waitFor();
  await page.getByLabel(pl("program:new.name")).fill(name);
  await page.getByLabel(pl("program:new.scope.read")).check();
  await page.getByLabel(pl("program:new.live")).check();
  await page.getByRole("button", { name: pl("program:new.button") }).click();
  const key = await keyShown(page);
  expect(await answerTo(page, key)).toBe(200);
  await page.getByRole("link", { name: pl("program:shown.kept") }).click();
  await page.waitForURL((url) => url.pathname === paths.programs("pl"));
  expect(await page.content()).not.toContain(key);

  await page.getByRole("link", { name: pl("program:renew.linkOf", { name }) }).click();
  await page.getByLabel(pl("program:renew.atOnce")).check();
  await page.getByRole("button", { name: pl("program:renew.button") }).click();
  const next = await keyShown(page);
  expect([await answerTo(page, next), await answerTo(page, key)]).toEqual([200, 401]);

  await page.getByRole("link", { name: pl("program:shown.kept") }).click();
  await page.getByRole("link", { name: pl("program:end.linkOf", { name }) }).click();
  await page.getByRole("button", { name: pl("program:end.button") }).click();
  await page.getByText(pl("program:done.ended")).waitFor();
  expect(await answerTo(page, next)).toBe(401);

  const other = await openPage();
  await signIn(other, demoSignIns.employer);
  await other.setViewportSize(phone);
  const pages = [
    ...[paths.programs("pl"), paths.newProgramKey("pl"), paths.newWebhook("pl")],
    ...[paths.handingOn("pl"), paths.handedOn("pl")],
  ];
  for (const address of pages) expect(await inspect(other, address)).toEqual([]);
});
