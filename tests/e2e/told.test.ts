import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { paths } from "#app/paths.ts";
import { test } from "#tests/support/browser.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import { demoSignIns } from "#tests/support/journey.ts";
import { signInOnPhone } from "#tests/support/sign-in-on-phone.ts";

async function fill(page: Page, fields: Record<string, string>) {
  for (const [name, text] of Object.entries(fields)) await page.locator(`[name=${name}]`).fill(text);
}

const german = {
  titleDe: "Fahrgemeinschaft übers Werkstor",
  problemDe: "Der letzte Bus fährt um neun.",
  wayDe: "Wer fährt, bekommt den Platz am Tor und den Quittenkuchen.",
  resultDe: "Vier Autos statt elf.",
};

describe("good examples", () => {
  test(
    "the office tells a case, a member finds it by tag and word, and nobody else does",
    { timeout: 180_000 },
    async ({ phoneWithoutScripts: officer, openPage }) => {
      await signInOnPhone(officer, demoSignIns.office, "de");
      await officer.goto(paths.officeExamples("de"));
      await officer.locator(`main a[href="${paths.officeNewExample("de")}"]`).click();
      const { resultDe, ...most } = german;
      await fill(officer, most);
      await officer.locator("[name=tags][value=commuting]").check();
      await officer.locator("[name=audience][value=members]").check();
      await officer.locator("[name=cost]").selectOption("nothing");
      await officer.locator("[name=event1]").selectOption({ index: 1 });
      await officer.locator("[name=deed][value=publish]").click();
      await officer.locator(".error-summary").waitFor();
      expect(await officer.locator("[name=wayDe]").inputValue()).toBe(german.wayDe);
      await fill(officer, { resultDe });
      await officer.locator("[name=deed][value=publish]").click();
      await officer.locator(".notice-done").waitFor();
      const id = officer.url().split("/").at(-1)?.split("?")[0] ?? "";

      const member = await openPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
      await signInOnPhone(member, demoSignIns.employer, "cs");
      await member.goto(paths.employerExamples("cs"));
      await member.locator("[name=tag]").selectOption("commuting");
      await fill(member, { q: "quittenkuchen" });
      await member.locator("main form.event-filters button").click();
      await member.locator("main .event-item a").click();
      await member.locator("h1", { hasText: german.titleDe }).waitFor();
      expect(await member.locator("h1").getAttribute("lang")).toBe("de");
      expect(member.url()).toContain(paths.employerExample("cs", id));
      await member.locator(`main .facts a[href*="/employer/events/"]`).click();
      await member.locator(`main a[href="${paths.employerExample("cs", id)}"]`).waitFor();

      const visitor = await openPage();
      const answer = await visitor.goto(paths.example("de", `x-${id}`));
      expect(answer?.status()).toBe(404);
      await visitor.goto(paths.examples("de", "tag=commuting&q=quittenkuchen"));
      expect(await visitor.locator("main .event-item").count()).toBe(0);
      await visitor.goto(paths.examples("de", "tag=commuting"));
      await visitor.locator("main .event-item a").first().click();
      await visitor.locator("article.event-article h1").waitFor();
      expect(await inspect(visitor, paths.examples("pl", "q=tokar"))).toEqual([]);
      await signInOnPhone(visitor, demoSignIns.employer, "cs");
      for (const path of [paths.employerExamples("cs", "tag=commuting"), paths.employerExample("cs", id)])
        expect(await inspect(visitor, path)).toEqual([]);
    },
  );

  test(
    "a company hands in a case, the office publishes it for everybody, the company takes it down",
    { timeout: 180_000 },
    async ({ phoneWithoutScripts: phone, openPage }) => {
      await signInOnPhone(phone, demoSignIns.employer, "pl");
      await phone.goto(paths.newExample("pl"));
      await fill(phone, { ...german, titleDe: "Werkbank zum Anfassen", contactName: "Ola Przykład" });
      await phone.locator("[name=tags][value=schools]").check();
      await phone.locator("[name=audience][value=everybody]").check();
      await phone.locator("[name=deed][value=submit]").click();
      await phone.locator(".error-summary a[href$=contactEmail]").waitFor();
      await fill(phone, { contactEmail: "ola@example.org" });
      await phone.locator("[name=contactAgreed]").check();
      await phone.locator("[name=deed][value=submit]").click();
      await phone.locator(".notice-done").waitFor();
      const id = phone.url().split("/").at(-1)?.split("?")[0] ?? "";

      const officer = await openPage();
      await signInOnPhone(officer, demoSignIns.office, "de");
      await officer.goto(paths.office("de"));
      await officer.locator(`main a[href="${paths.officeExample("de", id)}"]`).click();
      await officer.locator(`form[action="${paths.officePublishExample("de", id)}"] .button-primary`).click();
      await officer.locator(".notice-done").waitFor();

      const visitor = await openPage();
      await visitor.goto(paths.company("cs", "neisse-stahlbau"));
      await visitor.locator(`.company-events a[href$="${id}"]`).click();
      await visitor.locator("main .facts", { hasText: "Ola Przykład" }).waitFor();
      const address = visitor.url();

      await phone.goto(paths.employerExample("pl", id));
      await phone.locator(`main a[href="${paths.takeDownExample("pl", id)}"]`).click();
      await phone.locator("main form .button-danger").click();
      await phone.locator(".notice-done").waitFor();
      expect((await visitor.goto(address))?.status()).toBe(404);
    },
  );
});

describe("news", () => {
  test(
    "a note of the office in two languages stands on the start page, in the list, in the feed and on its own page",
    { timeout: 180_000 },
    async ({ phoneWithoutScripts: officer, openPage }) => {
      await signInOnPhone(officer, demoSignIns.office, "de");
      await officer.goto(paths.officeNews("de"));
      await officer.locator(`main a[href="${paths.officeNewNote("de")}"]`).click();
      await fill(officer, {
        titleDe: "Neue Sprechzeiten",
        titlePl: "Nowe godziny",
        textDe: "Ab Montag.\n\nhttps://board.example/x.",
      });
      await officer.locator("[name=deed][value=publish]").click();
      await officer.locator(".error-summary a[href$=textPl]").waitFor();
      await fill(officer, { textPl: "Od poniedziałku." });
      await officer.locator("[name=deed][value=publish]").click();
      await officer.locator(".notice-done").waitFor();
      const id = officer.url().split("/").at(-1)?.split("?")[0] ?? "";

      const visitor = await openPage({ javaScriptEnabled: false });
      await visitor.goto(paths.home("cs"));
      await visitor.locator(`main a[href$="${id}"]`).click();
      await visitor.locator("h1", { hasText: "Neue Sprechzeiten" }).waitFor();
      expect(await visitor.locator("h1").getAttribute("lang")).toBe("de");
      expect(await visitor.locator("article a").getAttribute("href")).toBe("https://board.example/x");
      const feed = (await visitor.locator("link[type='application/atom+xml']").getAttribute("href")) ?? "";
      expect(await (await visitor.request.get(feed)).text()).toContain(`/cs/news/neue-sprechzeiten-${id}`);
      await visitor.goto(paths.news("pl"));
      await visitor.locator(`main a[href$="${id}"]`, { hasText: "Nowe godziny" }).waitFor();

      const member = await openPage();
      await signInOnPhone(member, demoSignIns.employer, "pl");
      await member.locator(`main a[href="${paths.memberNote("pl", id)}"]`).click();
      await member.locator("h1", { hasText: "Nowe godziny" }).waitFor();
      for (const path of [paths.news("pl"), paths.note("pl", `neue-sprechzeiten-${id}`), paths.memberNote("pl", id)])
        expect(await inspect(member, path)).toEqual([]);

      await officer.goto(paths.officeNote("de", id));
      await officer.locator(`form[action="${paths.officeWithdrawNote("de", id)}"] button`).click();
      await officer.locator(".notice-done").waitFor();
      expect((await visitor.goto(paths.note("pl", `neue-sprechzeiten-${id}`)))?.status()).toBe(404);
    },
  );
});
