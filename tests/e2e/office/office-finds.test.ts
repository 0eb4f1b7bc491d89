import { expect } from "vitest";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import { demoSignIns } from "#tests/support/journey.ts";
import { mailTo } from "#tests/support/mail/mailbox.ts";
import { signInOnPhone } from "#tests/support/sign-in-on-phone.ts";
import { speaks } from "#tests/support/speaks.ts";

const de = textsFor("de");
const phone = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } };
const reason = "Am Telefon sagten Sie uns, dass Sie sieben Leute suchen.";

test(
  "the office finds a listing by a misspelt company, corrects it with a reason, and the company reads both",
  { timeout: 240_000 },
  async ({ phoneWithoutScripts: office, openPage }) => {
    await speaks(demoSignIns.employer, "de");
    await signInOnPhone(office, demoSignIns.office, "de");
    await office.locator("main [name=q]").fill("Neise");
    await office.getByRole("button", { name: de("find:button") }).click();
    await office.getByText(de("find:guessed")).first().waitFor();
    const line = office.locator("main tr, main li", { hasText: "Neiße-Stahlbau" });
    const found = line.locator('a[href*="/de/office/listings/"]').first();
    const listingId = (await found.getAttribute("href"))?.split("/").at(-1) ?? "";
    await found.click();

    await office.getByRole("link", { name: de("correct:link"), exact: true }).click();
    await office.locator("[name=posts]").fill("7");
    await office.getByRole("button", { name: de("employer:form.saveChanges") }).click();
    await office.locator(".error-summary").waitFor();
    expect(await office.locator("[name=posts]").inputValue()).toBe("7");
    await office.locator("[name=correctionReason]").fill(reason);
    await office.getByRole("button", { name: de("employer:form.saveChanges") }).click();
    await office.getByText(de("correct:done.corrected")).waitFor();

    const mail = await mailTo(demoSignIns.employer, "office.corrected");
    expect(mail.text).toContain(reason);
    expect(mail.text).toMatch(/jetzt: 7/);

    await office.getByRole("link", { name: de("correct:letter.link") }).click();
    await office.locator("[name=text]").fill("Wo treffen sich die Leute am ersten Tag?");
    await office.getByRole("button", { name: de("correct:letter.button") }).click();
    await office.getByText(de("correct:done.written")).waitFor();
    expect((await mailTo(demoSignIns.employer, "office.letter")).text).toContain("am ersten Tag");

    const company = await openPage(phone);
    await signInOnPhone(company, demoSignIns.employer, "de");
    await company.goto(paths.employerListing("de", listingId));
    await company.locator(".history").getByText(reason).waitFor();
    await company.locator(".history").getByText(de("employer:listing.office")).first().waitFor();

    const desk = await openPage();
    await signInOnPhone(desk, demoSignIns.office, "pl");
    for (const path of [
      paths.officeFind("pl"),
      paths.officeFind("pl", "q=Neise"),
      paths.correctListing("pl", listingId),
      paths.writeAboutListing("pl", listingId),
    ])
      expect(await inspect(desk, path)).toEqual([]);
  },
);
