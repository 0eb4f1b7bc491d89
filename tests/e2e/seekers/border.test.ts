import { describe, expect } from "vitest";
import { paths } from "#app/paths.ts";
import { test } from "#tests/support/browser.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import { inventedParameters } from "#tests/support/invented-parameters.ts";
import { demoSignIns } from "#tests/support/journey.ts";
import { signInOnPhone } from "#tests/support/sign-in-on-phone.ts";

describe("across the border", () => {
  test(
    "who lives in Poland reads what their way to work changes, and what stays once the office has entered the year",
    { timeout: 180_000 },
    async ({ phoneWithoutScripts: phone, openPage }) => {
      await phone.goto(paths.results("pl"));
      await phone.locator("main article h2 a, main article h3 a").first().click();
      await phone.locator('main a[href*="/pl/border?"]').click();
      await phone.locator("main .legal-text h2").first().waitFor();
      expect(await phone.locator("[name=home]").inputValue()).toBe("PL");
      await phone.locator("[name=home]").selectOption("CZ");
      await phone.locator("main .crossing-form button").click();
      await phone.locator("h1", { hasText: "mieszkanie w Czechach" }).waitFor();
      await phone.locator("#recognition a").waitFor();
      await phone.locator("main .back-link").click();

      await phone.locator('main a[href*="/pl/take-home?"]').click();
      await phone.locator("main .notice").waitFor();
      expect(await phone.locator("#result").count()).toBe(0);
      const asked = new URL(phone.url());

      const officer = await openPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
      await signInOnPhone(officer, demoSignIns.office, "de");
      await officer.goto(paths.officeTakeHome("de"));
      await officer.locator("main .table-cards a", { hasText: "Deutschland" }).last().click();
      for (const [name, value] of Object.entries(inventedParameters.DE))
        await officer.locator(`[name="parameters.${name}"]`).fill(String(value).replace(".", ","));
      await officer.locator("[name=source]").fill("erfunden, für diese Prüfung");
      await officer.locator("main form button").last().click();
      await officer.locator("button[name=confirmed]").click();
      await officer.locator(".notice-done").waitFor();

      await phone.goto(`${asked.pathname}?country=DE&gross=3000`);
      await phone.locator("#result").waitFor();
      await phone.locator("[name=church]").check();
      await phone.locator("[name=gross]").fill("viel");
      await phone.locator("main form button").click();
      await phone.locator(".error-summary").waitFor();
      expect(await phone.locator("[name=gross]").inputValue()).toBe("viel");
      await phone.locator("[name=gross]").fill("3.400");
      await phone.locator("main form button").click();
      await phone.locator("#result").waitFor();
      expect(await phone.locator("[name=church]").isChecked()).toBe(true);

      const visitor = await openPage();
      expect(await inspect(visitor, paths.border("cs", "home=CZ&work=DE"))).toEqual([]);
      expect(await inspect(visitor, paths.takeHome("de", "country=DE&gross=3000"))).toEqual([]);
      await officer.locator("main .table-cards a", { hasText: "Deutschland" }).last().click();
      await officer.locator("main .button-danger").click();
      await officer.locator(".notice-done").waitFor();
    },
  );

  test("a guide is found from the foot of the home page and names its sources", async ({
    phoneWithoutScripts: phone,
    page,
  }) => {
    await phone.goto(paths.home("cs"));
    await phone.locator(`footer a[href="${paths.guides("cs")}"]`).click();
    await phone.locator(`main a[href="${paths.guide("cs", "training")}"]`).click();
    await phone.locator("#sources li").first().waitFor();
    await phone.locator('main .legal-text a[href*="kind=apprenticeship"]').click();
    await phone.locator(`main a[href="${paths.guide("cs", "parents")}"]`).click();
    await phone.locator("#sources").waitFor();
    for (const path of [paths.guides("pl"), paths.guide("de", "first-weeks")])
      expect(await inspect(page, path)).toEqual([]);
  });
});
