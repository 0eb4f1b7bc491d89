import { expect } from "vitest";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import { fixtureBytes } from "#tests/support/fixtures.ts";
import { answerQuestions, anyListing, goOn, goToCheck, sendApplication, signIn } from "#tests/support/journey.ts";
import { mailsTo } from "#tests/support/mail/mailbox.ts";

const t = textsFor("de");
const kim = (email: string) => ({ name: "Zoë 🦊 مريم", email, german: "B1" as const });

test("a program named cv.pdf is refused by name, and the document beside it is kept", async ({ page }) => {
  await page.goto(paths.apply("de", anyListing(0).id));
  await answerQuestions(page, "de", kim("programm@example.org"));
  await goOn(page, "de");
  await page.getByLabel(t("application:documents.label")).setInputFiles([
    { name: "cv.pdf", mimeType: "application/pdf", buffer: Buffer.from("MZ\u0090\u0000program") },
    { name: "zeugnis.pdf", mimeType: "application/pdf", buffer: Buffer.from(fixtureBytes("lebenslauf.pdf")) },
  ]);
  await goOn(page, "de");
  await page
    .getByRole("alert")
    .getByText(t("application:documents.refused.wrongType", { name: "cv.pdf" }))
    .waitFor();
  await page.getByRole("listitem").filter({ hasText: "zeugnis.pdf" }).waitFor();
  await goOn(page, "de");
  await sendApplication(page, "de");
});

test("a text of five thousand words comes back whole, and names of any script stay as they are", async ({ page }) => {
  await page.goto(paths.apply("de", anyListing(1).id));
  await answerQuestions(page, "de", kim("lang@example.org"));
  const text = "Arbeit ".repeat(5000).trim();
  await page.getByLabel(t("application:message.label")).fill(text);
  await goOn(page, "de");
  await page.getByRole("alert").waitFor();
  expect(await page.getByLabel(t("application:message.label")).inputValue()).toBe(text);
  await page.getByLabel(t("application:message.label")).fill("Ich kann morgen anfangen.");
  await goOn(page, "de");
  await goOn(page, "de");
  await goToCheck(page, "de");
  await page.getByText(kim("").name).waitFor();
});

test("the back button finds everything as it was typed", async ({ page }) => {
  await page.goto(paths.apply("de", anyListing(2).id));
  await answerQuestions(page, "de", kim("rueckwaerts@example.org"));
  const backTo = async (step: string) => {
    while (!page.url().endsWith(step)) await page.goBack();
  };
  await backTo("/languages");
  await page.getByRole("radio", { name: t("application:germanLevel.B1") }).waitFor();
  expect(await page.getByRole("radio", { name: t("application:germanLevel.B1") }).isChecked()).toBe(true);
  await backTo("/person");
  expect(await page.getByLabel(t("application:person.email")).inputValue()).toBe("rueckwaerts@example.org");
  await goOn(page, "de");
  await page.getByRole("link", { name: t("bring:skip") }).click();
  await page.getByLabel(t("application:message.label")).waitFor();
});

test("the back button asks nobody to send a form again, also after something was wrong", async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(paths.apply("de", anyListing(6).id));
  await page.getByRole("button", { name: t("application:start.begin") }).click();
  await page.getByLabel(t("application:person.name")).fill("Kim Muster");
  await page.getByLabel(t("application:person.email")).fill("kim@");
  await goOn(page, "de");
  await page.getByRole("alert").waitFor();
  expect(await page.getByLabel(t("application:person.email")).inputValue()).toBe("kim@");
  await page.getByLabel(t("application:person.email")).fill("kim@example.org");
  await goOn(page, "de");
  await page.getByRole("radio").first().waitFor();
  await page.goBack();
  expect(await page.getByLabel(t("application:person.email")).inputValue()).toBe("kim@example.org");
  expect(await page.getByRole("alert").count()).toBe(0);
});

test("two tabs and a double click send one application", async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false });
  const email = "zweimal@example.org";
  await page.goto(paths.apply("de", anyListing(3).id));
  await answerQuestions(page, "de", kim(email));
  await goOn(page, "de");
  await goOn(page, "de");
  await goToCheck(page, "de");
  const tab = await page.context().newPage();
  await tab.goto(page.url());
  await page.getByRole("button", { name: t("application:check.send") }).dblclick();
  await page.getByRole("heading", { name: t("application:sent.title") }).waitFor();
  await tab.getByRole("button", { name: t("application:check.send") }).click();
  await tab.getByRole("heading", { name: t("application:sent.title") }).waitFor();
  expect(mailsTo(email, "application.received")).toHaveLength(1);
});

test("a listing that closes meanwhile says so and gives back what was typed", async ({ openPage }) => {
  const [page, employer] = [await openPage(), await openPage()];
  const listing = anyListing(4);
  await page.goto(paths.apply("de", listing.id));
  await answerQuestions(page, "de", kim("zuspaet@example.org"));
  await signIn(employer, listing.employer);
  await employer.goto(paths.closeListing("de", listing.id));
  await employer.getByRole("radio").first().check();
  await employer.getByRole("button", { name: t("employer:close.button") }).click();
  await employer.getByText(t("employer:saved.closed.title")).waitFor();

  await page.getByLabel(t("application:message.label")).fill("Fünf Jahre Erfahrung im Lager.");
  await goOn(page, "de");
  await page.getByText("Fünf Jahre Erfahrung im Lager.").waitFor();
  expect((await page.goto(paths.listing("de", { id: listing.id, slug: "x" })))?.status()).toBe(410);
});

test("links that are worn out or made up lead to help", async ({ page }) => {
  expect((await page.goto(paths.myApplication("de", "made-up")))?.status()).toBe(404);
  await page.getByLabel(t("application:person.email")).waitFor();
  expect((await page.goto(paths.resetPassword("de", "made-up")))?.status()).toBeGreaterThanOrEqual(400);
  await page.getByRole("main").getByRole("link").first().waitFor();
});

test("without cookies one can apply, and the sign-in says what is missing", async ({ page }) => {
  await page.goto(paths.apply("de", anyListing(5).id));
  await answerQuestions(page, "de", kim("ohnekekse@example.org"));
  await goOn(page, "de");
  await goOn(page, "de");
  await sendApplication(page, "de");
  expect(await page.context().cookies()).toEqual([]);

  await page.goto(paths.signIn("de"));
  await page.getByLabel(t("account:email")).fill("kim@muster.example");
  await page.getByLabel(t("account:password")).fill("irgendein-langes-wort");
  await page.context().clearCookies();
  await page.getByRole("button", { name: t("account:signIn.button") }).click();
  await page.getByRole("alert").getByText(t("account:errors.cookiesOff")).waitFor();
  expect(await page.getByLabel(t("account:email")).inputValue()).toBe("kim@muster.example");
});

test("an unknown place and an unknown occupation are told, with a way on", async ({ page }) => {
  await page.goto("/de/jobs?near=Nirgendwohausen");
  await page.getByText(t("search:unknownPlace.title", { place: "Nirgendwohausen" })).waitFor();
  await page.goto("/de/jobs?q=Blubberwumms");
  expect(await page.locator("h1[data-count]").getAttribute("data-count")).toBe("0");
  expect(await page.getByRole("main").getByRole("link").count()).toBeGreaterThan(0);
});
