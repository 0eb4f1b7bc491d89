import { expect } from "vitest";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import {
  answerQuestions,
  dayIn,
  employerOf,
  goOn,
  sendApplication,
  signIn,
  welderListing,
} from "#tests/support/journey.ts";
import { linkIn, mailTo } from "#tests/support/mail/mailbox.ts";

const pl = textsFor("pl");
const de = textsFor("de");
const email = "zenon.spoina@poczta.example";

test("a foreman invites from the mail with three times, the welder chooses one on a phone, and both get the calendar file", async ({
  phoneWithoutScripts: phone,
  openPage,
}) => {
  const listingId = welderListing();
  await phone.goto(paths.apply("pl", listingId));
  await answerQuestions(phone, "pl", { name: "Zenon Spoina", email, german: "A2" });
  await goOn(phone, "pl");
  await phone.getByLabel(pl("application:documents.label")).waitFor();
  await goOn(phone, "pl");
  await sendApplication(phone, "pl");

  const foreman = await openPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const news = await mailTo(employerOf(listingId), "application.submitted");
  const link = new URL(linkIn(news, "/decide/"));
  const path = `/de/decide/${link.pathname.split("/").at(-1) ?? ""}`;
  expect(await inspect(await openPage(), path)).toEqual([]);
  await foreman.goto(path);
  await foreman.getByRole("heading", { level: 1, name: de("letters:decide.invited") }).waitFor();
  for (const [index, day] of [dayIn(20), dayIn(21), dayIn(22)].entries()) {
    await foreman.getByLabel(de("appointment:form.day", { number: index + 1 })).fill(day);
    await foreman.getByLabel(de("appointment:form.time", { number: index + 1 })).fill(`${8 + index}:30`);
  }
  await foreman.getByRole("button", { name: de("letters:decide.button.invited") }).click();
  const sure = foreman.locator("[name=timesSure]");
  const done = foreman.getByText(de("letters:decide.done"));
  await sure.or(done).first().waitFor();
  if ((await sure.count()) > 0) {
    await sure.check();
    await foreman.getByRole("button", { name: de("letters:decide.button.invited") }).click();
  }
  await done.waitFor();

  const office = await openPage();
  await signIn(office, employerOf(listingId));
  await office.goto(paths.employerApplications("de"));
  await office.getByRole("link", { name: "Zenon Spoina" }).first().click();
  await office.getByRole("button", { name: de("answering:held.sendNow") }).click();
  await office.getByText(de("application:decided.invited")).waitFor();

  await phone.goto(linkIn(await mailTo(email, "application.message"), paths.myApplication("pl", "")));
  expect(await inspect(await openPage(), new URL(phone.url()).pathname)).toEqual([]);
  await phone.locator("button[name=time]").nth(1).click();
  await phone.getByRole("heading", { name: pl("appointment:mine.agreed.title") }).waitFor();

  await office.reload();
  for (const page of [phone, office]) {
    const href = await page.locator("a[href*=calendar]").first().getAttribute("href");
    const answer = await page.request.get(href ?? "");
    const file = await answer.text();
    expect(answer.headers()["content-type"]).toContain("text/calendar");
    expect(file).toMatch(/^BEGIN:VCALENDAR[\s\S]+BEGIN:VEVENT[\s\S]+END:VCALENDAR\s*$/);
    expect(file).not.toContain("Spoina");
  }
});
