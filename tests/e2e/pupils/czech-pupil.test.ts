import { expect } from "vitest";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import { answerQuestions, goOn, search, sendApplication } from "#tests/support/journey.ts";
import { linkIn, mailTo } from "#tests/support/mail/mailbox.ts";

const t = textsFor("cs");
const pl = textsFor("pl");
const email = "jonas.novotny@skola.example";
const parent = { email: "mama.novotna@rodina.example", lang: "pl" } as const;

test("a Czech pupil finds an apprenticeship on a small phone without scripts and applies without documents; the parent is told in Polish, and wishes for no more", async ({
  phoneWithoutScripts: page,
}) => {
  await page.goto(paths.home("cs"));
  await search(page, "cs", { near: "Žitava" });
  await page
    .getByRole("link", { name: t("search:filters.title") })
    .first()
    .click();
  const filters = page.getByRole("form", { name: t("search:filters.title") });
  await filters.getByLabel(t("listing:kind.apprenticeship")).check();
  await filters.getByRole("button", { name: t("search:filters.apply") }).click();
  await page.waitForURL(/kind=apprenticeship/);
  expect(Number(await page.locator("h1[data-count]").getAttribute("data-count"))).toBeGreaterThan(0);

  await page.locator("article[data-listing]").first().getByRole("link").first().click();
  await page.getByText(t("listing:kind.apprenticeship")).first().waitFor();
  expect(await sideways(page)).toBe(0);
  await page
    .getByRole("link", { name: t("listing:page.apply") })
    .first()
    .click();

  await answerQuestions(page, "cs", { name: "Jonáš Novotný", email, german: "A1", parent });
  await goOn(page, "cs");
  await page.getByRole("heading", { name: t("application:step.documents") }).waitFor();
  await goOn(page, "cs");
  await sendApplication(page, "cs");

  await page.goto(linkIn(await mailTo(email, "application.received"), paths.myApplication("cs", "")));
  await page.getByText(t("application:mine.status.received.title")).waitFor();
  await page.getByText(t("application:mine.noDocuments")).waitFor();

  const told = await mailTo(parent.email, "application.parent");
  expect(told.text).not.toContain("Novotný");
  await page.goto(linkIn(told, paths.parentStop("pl", "")));
  await page.getByRole("button", { name: pl("parent:stop.open.submit") }).click();
  await page.getByRole("heading", { name: pl("parent:stop.stopped.title") }).waitFor();
  expect(await sideways(page)).toBe(0);
});

async function sideways(page: { evaluate: (script: string) => Promise<unknown> }) {
  return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
