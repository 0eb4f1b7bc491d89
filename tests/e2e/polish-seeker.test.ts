import { expect } from "vitest";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import {
  answerQuestions,
  employerOf,
  goOn,
  printPdf,
  search,
  sendApplication,
  signIn,
} from "#tests/support/journey.ts";
import { linkIn, mailTo } from "#tests/support/mailbox.ts";

const pl = textsFor("pl");
const de = textsFor("de");
const email = "Zaneta.Blaszczyk@poczta.example";

test("a Polish welder finds work, applies with a document, is invited and reads it in Polish", async ({ openPage }) => {
  const page = await openPage({ locale: "pl-PL" });
  await page.goto("/");
  await search(page, "pl", { what: "spawacz", near: "Zgorzelec" });
  const first = page.locator("article[data-occupation=schweisser]").first();
  const listingId = (await first.getAttribute("data-listing")) ?? "";
  await first.getByRole("link").first().click();
  await page
    .getByRole("link", { name: pl("listing:page.apply") })
    .first()
    .click();

  await answerQuestions(page, "pl", { name: "Żaneta Błaszczyk", email, german: "A2" });
  await page.getByLabel(pl("application:message.label")).fill("Spawam metodą MAG od ośmiu lat, mieszkam w Zgorzelcu.");
  await goOn(page, "pl");

  const pdf = await printPdf(await openPage(), "Życiorys: Żaneta Błaszczyk");
  await page
    .getByLabel(pl("application:documents.label"))
    .setInputFiles({ name: "życiorys; 2026.pdf", mimeType: "application/pdf", buffer: pdf });
  await goOn(page, "pl");
  const number = await sendApplication(page, "pl");

  const received = await mailTo(email, "application.received");
  expect(received.subject).toContain(number);
  await page.goto(linkIn(received, paths.myApplication("pl", "")));
  await page.getByText(pl("application:mine.status.received.title")).waitFor();

  const office = await openPage();
  await signIn(office, employerOf(listingId));
  await office.goto(paths.employerApplications("de"));
  await office.getByRole("link", { name: "Żaneta Błaszczyk" }).first().click();
  const download = office.waitForEvent("download");
  await office.getByRole("link", { name: "życiorys; 2026.pdf" }).click();
  expect((await download).suggestedFilename()).toBe("życiorys; 2026.pdf");
  await office.getByRole("link", { name: de("application:decide.invited"), exact: true }).click();
  await office.getByLabel(de("appointment:form.day", { number: 1 })).fill("2027-01-12");
  await office.getByLabel(de("appointment:form.time", { number: 1 })).fill("10");
  await office.getByRole("button", { name: de("application:letter.send") }).click();
  await office.getByLabel(de("desk:dossier.stages")).getByText(de("application:status.invited")).waitFor();
  await office.getByRole("button", { name: de("answering:held.sendNow") }).click();
  await office.getByText(de("application:decided.invited")).waitFor();

  const invitation = await mailTo(email, "application.message");
  expect(invitation.lang).toBe("pl");
  await page.goto(linkIn(invitation, paths.myApplication("pl", "")));
  await page.getByText(pl("application:mine.status.invited.title")).waitFor();
  await page.getByRole("button", { name: "12 stycznia 2027, 10:00" }).click();
  await page.getByRole("heading", { name: pl("appointment:mine.agreed.title") }).waitFor();
});
