import { expect } from "vitest";
import { langs } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import {
  answerQuestions,
  anyListing,
  employerOf,
  goOn,
  goToCheck,
  listingAsking,
  sendApplication,
  signIn,
} from "#tests/support/journey.ts";

const pl = textsFor("pl");
const de = textsFor("de");

test("a company chooses what it asks, adds a question of its own and reads both in Polish", async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false });
  const { id: listing, employer } = anyListing(41);
  await signIn(page, employer);
  await page.goto(paths.editListing("de", listing));
  const section = page.locator("#section-questions");
  await section.locator("input[name=questions]:not(:checked)").first().check();
  await section.getByLabel(de("question:form.own"), { exact: false }).first().fill("Was sollten wir noch wissen?");
  await section.getByText(de("question:form.translations")).click();
  await section.getByLabel(de("question:form.translation.pl")).fill("Co jeszcze warto wiedzieć?");
  await page.getByRole("button", { name: de("employer:form.saveChanges") }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/edit"));
  await page.goto(paths.employerListing("pl", listing));
  await page.getByText("Co jeszcze warto wiedzieć?").first().waitFor();
});

test("a person answers in Polish with a number that is wrong at first, and the company reads it in German", async ({
  phoneWithoutScripts: page,
  openPage,
}) => {
  const { id, field } = listingAsking("number");
  await page.goto(paths.apply("pl", id));
  await answerQuestions(page, "pl", { name: "Halina Pytająca", email: "halina@poczta.example", german: "A1" });
  await goOn(page, "pl");
  await page.getByLabel(pl("application:documents.label")).waitFor();
  await goOn(page, "pl");
  const answer = page.locator(`[name="${field}"]`);
  await answer.fill("nie wiem");
  await goOn(page, "pl");
  await page.locator(".error-summary").waitFor();
  expect(await answer.inputValue()).toBe("nie wiem");
  await answer.fill("do 4");
  await goOn(page, "pl");
  await goToCheck(page, "pl");
  await page.getByText(/^4\.? \p{L}/u).waitFor();
  await sendApplication(page, "pl");

  const office = await openPage();
  await signIn(office, employerOf(id));
  await office.goto(paths.employerApplications("de"));
  await office.getByRole("link", { name: "Halina Pytająca" }).first().click();
  await office
    .getByText(/^4\.? \p{L}/u)
    .first()
    .waitFor();
});

test("the pages of questions have no barriers in any language", async ({ page }) => {
  for (const kind of ["choice", "date", "number"]) {
    await page.goto(paths.apply("de", listingAsking(kind).id));
    await page.getByRole("button", { name: de("application:start.begin") }).click();
    await page.getByLabel(de("application:person.name")).waitFor();
    const address = new URL(page.url()).pathname.replace(/[^/]+$/, "questions");
    for (const lang of langs) expect(await inspect(page, address.replace("/de/", `/${lang}/`))).toEqual([]);
  }
});
