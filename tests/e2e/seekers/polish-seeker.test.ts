import sharp from "sharp";
import { expect } from "vitest";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { barriersOn } from "#tests/support/barriers.ts";
import { test } from "#tests/support/browser.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import {
  answerQuestions,
  employerOf,
  goOn,
  printPdf,
  search,
  sendApplication,
  signIn,
} from "#tests/support/journey.ts";
import { linkIn, mailTo } from "#tests/support/mail/mailbox.ts";

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
  await page.getByLabel(pl("application:documents.label")).setInputFiles([
    { name: "życiorys; 2026.pdf", mimeType: "application/pdf", buffer: pdf },
    { name: "dyplom.jpeg", mimeType: "image/jpeg", buffer: await photoOfSheet() },
  ]);
  const photo = page.getByRole("group", { name: "dyplom.jpeg" });
  await photo.getByText(pl("application:photo.found")).waitFor();
  expect(await photo.getByLabel(pl("application:photo.straight")).isChecked()).toBe(true);
  await photo.getByRole("button", { name: pl("application:photo.corner.lowerLeft") }).press("ArrowLeft");
  expect(await barriersOn(page)).toEqual([]);
  expect(await inspect(await openPage(), page.url())).toEqual([]);
  await page.locator("input[type=file]").evaluate(async (input) => {
    const files = () => [...((input as HTMLInputElement).files ?? [])].map(({ name }) => name);
    while (!files().includes("dyplom.jpg")) await new Promise((done) => setTimeout(done, 50));
  });
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
  const straight = office.waitForEvent("download");
  await office.getByRole("link", { name: "dyplom.jpg" }).click();
  const { width, height } = await sharp(await (await straight).path()).metadata();
  expect(height / width).toBeCloseTo(Math.SQRT2, 1);
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

/** A sheet that lies askew on a dark desk. */
function photoOfSheet() {
  const desk = { create: { width: 900, height: 1200, channels: 3, background: "#4a3a2c" } } as const;
  const sheet = `<svg width="900" height="1200"><path d="M160 130 770 190 735 1075 105 1010Z" fill="#f5f3ee"/>
    <path d="M250 300 620 335M245 400 610 430M240 500 600 530" stroke="#333" stroke-width="9"/></svg>`;
  return sharp(desk)
    .composite([{ input: Buffer.from(sheet) }])
    .jpeg()
    .toBuffer();
}
