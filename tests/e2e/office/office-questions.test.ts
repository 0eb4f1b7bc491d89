import { expect } from "vitest";
import { langs } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { barriersOn } from "#tests/support/barriers.ts";
import { test } from "#tests/support/browser.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import {
  answerQuestions,
  anyPhrase,
  catalogueQuestion,
  demoSignIns,
  employerOf,
  goOn,
  goToCheck,
  sendApplication,
} from "#tests/support/journey.ts";
import { signInOnPhone } from "#tests/support/sign-in-on-phone.ts";

const de = textsFor("de");

test(
  "the office words a question anew and sees it first; who applies from now on reads that, and who has answered keeps theirs",
  { timeout: 180_000 },
  async ({ phoneWithoutScripts: officer, openPage }) => {
    const { questionId, answered, untouched } = catalogueQuestion("yes_no");
    const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };
    const begin = async (listingId: string, name: string) => {
      const seeker = await openPage(phone);
      await seeker.goto(paths.apply("de", listingId));
      await answerQuestions(seeker, "de", { name, email: `${name.split(" ")[0]}@post.example`, german: "B1" });
      await goOn(seeker, "de");
      await seeker.getByLabel(de("application:documents.label")).waitFor();
      await goOn(seeker, "de");
      await seeker.locator("main form fieldset").first().waitFor();
      return seeker;
    };
    const early = await begin(answered.listingId, "Frieda Frueh");
    const field = early.locator(`[name="answers.${answered.fieldId}"]`);
    await field.first().check();
    await goOn(early, "de");
    await goToCheck(early, "de");
    await sendApplication(early, "de");

    await signInOnPhone(officer, demoSignIns.office, "de");
    await officer.goto(paths.officeQuestion("de", questionId));
    const german = officer.locator("main form [name=de]");
    const before = await german.inputValue();
    await german.fill("Mögen Sie Quitten, und wie alt sind Sie?");
    await officer.locator(".button-row [value=look]").click();
    const looks = officer.locator("#looks");
    await looks.getByText("Mögen Sie Quitten", { exact: false }).waitFor();
    await officer.locator(".notice-stop q", { hasText: "alt" }).waitFor();
    await german.fill("Mögen Sie Quitten?");
    await officer.locator(".button-row [value=save]").click();
    await officer.locator(".notice-done").waitFor();

    const late = await begin(untouched.listingId, "Stefan Spaet");
    await late.getByText("Mögen Sie Quitten?").waitFor();
    const company = await openPage(phone);
    await signInOnPhone(company, employerOf(answered.listingId), "de");
    await company.goto(paths.employerApplications("de"));
    await company.getByRole("link", { name: "Frieda Frueh" }).first().click();
    await company.getByText(before).first().waitFor();
    expect(await company.getByText("Mögen Sie Quitten?").count()).toBe(0);
  },
);

test("the pages of questions and of mails have no barriers", { timeout: 180_000 }, async ({ page }) => {
  await signInOnPhone(page, demoSignIns.office, "de");
  const { questionId } = catalogueQuestion("choice");
  const pages = langs.flatMap((lang) => [
    paths.officeQuestion(lang, questionId),
    paths.officeMail(lang, "alert.listings"),
  ]);
  for (const address of [paths.officeQuestions("de"), paths.newQuestion("de"), paths.officeMails("de"), ...pages])
    expect(await inspect(page, address)).toEqual([]);
  for (const address of [paths.officeQuestion("de", questionId), paths.officePhrase("de", anyPhrase())]) {
    await page.goto(address);
    await page.locator(".button-row [value=look]").click();
    await page.locator("#looks").waitFor();
    expect(await barriersOn(page)).toEqual([]);
  }
});
