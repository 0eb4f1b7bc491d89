import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import { employerOf, goOn, goToCheck, search, sendApplication, signIn, welderListing } from "#tests/support/journey.ts";
import { linkIn, mailTo } from "#tests/support/mail/mailbox.ts";

const pl = textsFor("pl");
const de = textsFor("de");
const email = "piotr.wilczak@poczta.example";

test("a Polish welder ticks what he brings, without a word of his own, and the company reads it in German", async ({
  phoneWithoutScripts: phone,
  openPage,
}) => {
  await phone.goto(paths.home("pl"));
  await search(phone, "pl", { what: "spawacz", near: "Zgorzelec" });
  await phone.locator("article[data-occupation=schweisser]").first().waitFor();
  const listingId = welderListing();
  await phone.goto(paths.apply("pl", listingId));
  await phone.getByRole("button", { name: pl("application:start.begin") }).click();
  await phone.getByLabel(pl("application:person.name")).fill("Piotr Wilczak");
  await phone.getByLabel(pl("application:person.email")).fill(email);
  await goOn(phone, "pl");

  await phone.getByRole("heading", { name: pl("application:step.can") }).waitFor();
  await fits(phone);
  const requirements = phone.locator(".answer-field");
  const asked = await requirements.locator("legend").first().innerText();
  await requirements.first().getByText(pl("bring:fulfilment.yes"), { exact: true }).click();
  await requirements.nth(1).getByText(pl("bring:fulfilment.can_learn"), { exact: true }).click();
  await phone.getByText(pl("bring:experienceSpan.3_to_5"), { exact: true }).click();
  await phone.getByLabel(pl("bring:certificate.weld_135"), { exact: true }).check();
  await goOn(phone, "pl");

  await phone.getByRole("radio", { name: pl("application:germanLevel.A2") }).check();
  await phone.getByLabel(pl("bring:school")).selectOption("pl_branch_1");
  await fits(phone);
  await goOn(phone, "pl");

  await phone.getByLabel(pl("bring:startsOn")).fill("2027-06-01");
  await phone.getByLabel(pl("bring:way.bike")).check();
  await phone.getByLabel(pl("bring:trialDayWish")).check();
  await fits(phone);
  await goOn(phone, "pl");
  await goOn(phone, "pl");
  await goOn(phone, "pl");
  await goToCheck(phone, "pl");
  await phone.getByText(pl("bring:fulfilled.can_learn"), { exact: true }).waitFor();
  await fits(phone);
  await sendApplication(phone, "pl");

  await phone.goto(linkIn(await mailTo(email, "application.received"), paths.myApplication("pl", "")));
  await phone.getByText(pl("bring:experienceSpan.3_to_5"), { exact: true }).waitFor();

  const employer = await openPage();
  await signIn(employer, employerOf(listingId));
  await employer.setViewportSize({ width: 360, height: 740 });
  await employer.goto(paths.employerApplications("de"));
  await employer.getByRole("link", { name: "Piotr Wilczak" }).first().click();
  const dossier = employer.getByRole("main");
  await dossier.getByText(de("bring:fulfilled.yes"), { exact: true }).waitFor();
  await dossier.getByText(de("bring:fulfilled.can_learn"), { exact: true }).waitFor();
  await dossier.getByText(de("bring:certificate.weld_135")).waitFor();
  await dossier.getByText(de("bring:schoolLike", { counterpart: de("bring:counterpart.training_2") })).waitFor();
  await dossier.getByText(de("bring:startFrom", { day: "1. Juni 2027" })).waitFor();
  expect(await dossier.innerText()).not.toContain(asked);
  await fits(employer);
});

async function fits(page: Page) {
  const over: number = await page.evaluate(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  );
  expect(over).toBe(0);
}
