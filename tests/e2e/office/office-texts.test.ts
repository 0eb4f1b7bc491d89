import { describe, expect } from "vitest";
import { paths } from "#app/paths.ts";
import { dayOf, daysAfter } from "#app/platform/days.ts";
import { test } from "#tests/support/browser.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import { demoSignIns } from "#tests/support/journey.ts";
import { signInOnPhone } from "#tests/support/sign-in-on-phone.ts";

describe("the office's own texts", () => {
  test(
    "the imprint gets a new version for a day to come, and the present one stays until then",
    { timeout: 180_000 },
    async ({ phoneWithoutScripts: officer, openPage }) => {
      const today = dayOf(new Date());
      await signInOnPhone(officer, demoSignIns.office, "de");
      await officer.goto(paths.officeTexts("de"));
      await officer.locator(`main a[href="${paths.officeLegalText("de", "imprint")}"]`).click();
      await officer.locator(`main a[href="${paths.legalDraft("de", "imprint")}"]`).click();

      const german = officer.locator("[name=textDe]");
      const before = await german.inputValue();
      expect(before).toContain("{{operator}}");
      await officer.locator("[name=validFrom]").fill(daysAfter(today, 20));
      await german.fill(`${before}\n\n## Quitten\n\nWir {{verein}} mögen Quitten.`);
      await officer.locator(".button-primary[value=look]").click();
      await officer.locator(".error-summary", { hasText: "{{verein}}" }).waitFor();
      expect(await german.inputValue()).toContain("Quitten");
      await german.fill(`${before}\n\n## Quitten\n\nWir mögen Quitten.`);
      await officer.locator("[name=textPl]").fill("");
      await officer.locator(".button-primary[value=look]").click();

      await officer.locator("main article.legal", { hasText: "Wir mögen Quitten." }).waitFor();
      expect(await officer.locator("main .comparison ins", { hasText: "Wir mögen Quitten." }).count()).toBe(1);
      await officer.locator("main form .button-primary").click();
      await officer.locator(".notice-done").waitFor();
      await officer.locator("main .office-table tbody tr").waitFor();

      const visitor = await openPage();
      await visitor.goto(paths.imprint("de"));
      expect(await visitor.locator("main article").textContent()).not.toContain("Quitten");

      await officer.goto(paths.legalDraft("de", "imprint"));
      await officer.locator("[name=validFrom]").fill(today);
      await german.fill("# Impressum\n\nHeute neu: {{operator}}.");
      await officer.locator("[name=textPl]").fill("");
      await officer.locator(".button-primary[value=look]").click();
      await officer.locator("main form .button-primary").click();
      await officer.locator(".notice-done").waitFor();
      await visitor.goto(paths.imprint("de"));
      await visitor.locator("main article", { hasText: "Heute neu" }).waitFor();
      await visitor.goto(paths.imprint("pl"));
      await visitor.locator("main article .notice").waitFor();
      expect(await visitor.locator("main article h1").getAttribute("lang")).toBe("de");
      expect(await inspect(visitor, paths.imprint("pl"))).toEqual([]);

      await signInOnPhone(visitor, demoSignIns.office, "de");
      const pages = [
        paths.officeTexts("de"),
        paths.officeLegalText("cs", "imprint"),
        paths.legalDraft("pl", "terms"),
        paths.legalVersion("de", "imprint", "house", "in=cs"),
      ];
      for (const path of pages) expect(await inspect(visitor, path)).toEqual([]);
    },
  );
});
