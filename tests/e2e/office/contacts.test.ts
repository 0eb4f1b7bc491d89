import { describe, expect } from "vitest";
import { paths } from "#app/paths.ts";
import { test } from "#tests/support/browser.ts";
import { demoSignIns } from "#tests/support/journey.ts";
import { signInOnPhone } from "#tests/support/sign-in-on-phone.ts";

const name = "Mirka Wegweiser";
const narrow = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } };

describe("whom of the association one can ask", () => {
  test(
    "the office names somebody for a field, a seeker reads it in Polish on a listing, and it goes away",
    { timeout: 240_000 },
    async ({ phoneWithoutScripts: officer, openPage }) => {
      await signInOnPhone(officer, demoSignIns.office, "de");
      await officer.goto(paths.officeContacts("de"));
      await officer.locator(`main a[href="${paths.officeNewContact("de")}"]`).click();
      await officer.locator("[name=name]").fill(name);
      await officer.locator("[name=roleDe]").fill("Lotsin für Lager und Verkehr");
      await officer.locator("[name=rolePl]").fill("Doradczyni dla logistyki");
      await officer.locator("[name=email]").fill("mirka@dreiland.example");
      await officer.locator("[name=phone]").fill("wird noch genannt");
      for (const spoken of ["de", "pl"]) await officer.locator(`[name=languages][value=${spoken}]`).check();
      await officer.locator("[name=fields][value=logistics]").check();
      for (const day of ["1", "2", "3"]) await officer.locator(`[name=weekdays][value="${day}"]`).check();
      await officer.locator("[name=from]").fill("9");
      await officer.locator("[name=until]").fill("15");
      await officer.locator(".button-row [name=deed][value=save]").click();
      await officer.locator(".error-summary a[href$=phone]").waitFor();
      expect(await officer.locator("[name=fields][value=logistics]").isChecked()).toBe(true);
      await officer.locator("[name=phone]").fill("030 23125399");
      await officer.locator(".button-row [name=deed][value=look]").click();
      await officer.locator(".contact-looks [lang=pl] .contact-person", { hasText: "Doradczyni" }).waitFor();
      await officer.locator(".button-row [name=deed][value=save]").click();
      await officer.locator(".notice-done").waitFor();

      const seeker = await openPage(narrow);
      await seeker.goto(paths.results("pl", "field=logistics"));
      await seeker.locator("main article .card-title a").first().click();
      const box = seeker.locator(".contact-box", { hasText: name });
      await box.locator("h2", { hasText: "Pytania o tę branżę w regionie?" }).waitFor();
      await box.getByText("Doradczyni dla logistyki").waitFor();
      await box.getByText("nie firma").waitFor();
      expect(await box.locator('a[href="tel:+493023125399"]').count()).toBe(1);
      expect(await box.locator('a[href="mailto:mirka@dreiland.example"]').count()).toBe(1);
      const overflow = await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(overflow).toBe(0);
      const listing = seeker.url();
      await seeker.emulateMedia({ media: "print" });
      expect(await box.isVisible()).toBe(false);

      await officer.locator("main a", { hasText: name }).click();
      const id = officer.url().split("/").at(-1) ?? "";
      await officer.locator(`main a[href="${paths.removeContact("de", id)}"]`).click();
      await officer.locator("main form .button-danger").click();
      await officer.locator(".notice-done").waitFor();
      await seeker.goto(listing);
      expect(await seeker.getByText(name).count()).toBe(0);
      expect((await officer.goto(paths.officeContact("de", id)))?.status()).toBe(404);
    },
  );
});
