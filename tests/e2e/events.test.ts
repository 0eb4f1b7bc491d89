import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { paths } from "#app/paths.ts";
import { dayOf, daysAfter } from "#app/platform/days.ts";
import { barriersOn } from "#tests/support/barriers.ts";
import { test } from "#tests/support/browser.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import { demoSignIns } from "#tests/support/journey.ts";
import { signInOnPhone } from "#tests/support/sign-in-on-phone.ts";

const day = daysAfter(dayOf(new Date()), 70);
const month = day.slice(0, 7);

async function write(page: Page, title: string, lang: "De" | "Pl") {
  await page.locator(`[name=title${lang}]`).fill(title);
  await page.locator("[name='times[0].from']").fill("9.30");
  await page.locator("[name='times[0].until']").fill("15 Uhr");
  await page.locator("[name=place]").fill("Zgorzelec");
  await page.locator("[name=languages][value=pl]").check();
}

describe("the calendar", () => {
  test(
    "has a fair as soon as the office has written it, in list, month, page and file",
    { timeout: 180_000 },
    async ({ phoneWithoutScripts: officer, openPage }) => {
      await signInOnPhone(officer, demoSignIns.office, "de");
      await officer.goto(paths.officeEvents("de"));
      await officer.locator(`main a[href="${paths.officeSchoolHolidays("de")}"]`).click();
      await officer
        .locator(`main [data-not-entered="${day.slice(0, 4)}"]`)
        .first()
        .waitFor();
      await officer.locator("[name=area]").selectOption("PL-02");
      await officer.locator("[name=kind]").selectOption("winter");
      for (const name of ["from", "until"]) await officer.locator(`[name=${name}]`).fill(day);
      await officer.locator("main .button-primary").click();
      await officer.locator(".error-summary").waitFor();
      await officer.locator("[name=source]").fill("Probe");
      await officer.locator("[name=sourceDay]").fill(dayOf(new Date()));
      await officer.locator("main .button-primary").click();
      await officer.locator(".notice-done").waitFor();
      await officer.goto(paths.officeNewEvent("de"));
      await write(officer, "Messe auf der Brücke", "De");
      await officer.locator("[name=deed][value=publish]").click();
      await officer.locator(".error-summary").waitFor();
      expect(await officer.locator("[name=titleDe]").inputValue()).toBe("Messe auf der Brücke");
      await officer.locator("[name='times[0].day']").fill(day);
      await officer.locator("[name=kind]").selectOption("fair");
      await officer.locator("[name=deed][value=check]").click();
      await officer
        .locator("#date-check .notice", { hasText: "Winterferien (Woiwodschaft Niederschlesien)" })
        .waitFor();
      expect(await officer.locator("[name=titleDe]").inputValue()).toBe("Messe auf der Brücke");
      expect(await officer.locator("[name='times[0].day']").inputValue()).toBe(day);
      await officer.locator("[name=deed][value=publish]").click();
      await officer.locator(".notice-done").waitFor();
      const address = (await officer.locator('main a[href*="/de/events/"]').getAttribute("href")) ?? "";

      const visitor = await openPage();
      const shown = async (path: string) => {
        await visitor.goto(path);
        return visitor.locator(`main a[href="${address.replace("/de/", path.slice(0, 4))}"]`).count();
      };
      const exhibitor = await openPage();
      await signInOnPhone(exhibitor, demoSignIns.employer, "de");
      const id = address.split("-").at(-1) ?? "";
      await exhibitor.goto(paths.employerEvent("de", id));
      await exhibitor.locator("[name=exhibits][value=yes]").click();
      await exhibitor.locator(".notice-done").waitFor();
      expect(await inspect(exhibitor, paths.employerEvent("de", id))).toEqual([]);
      expect(await inspect(exhibitor, paths.newEvent("de"))).toEqual([]);
      await exhibitor.locator("[name=place]").fill("Zgorzelec");
      await exhibitor.locator("[name='times[0].day']").fill(day);
      await exhibitor.locator("[name='times[0].day']").blur();
      await exhibitor.locator("#date-check .notice", { hasText: "Messe auf der Brücke" }).waitFor();
      expect(await barriersOn(exhibitor)).toEqual([]);
      await visitor.goto(paths.company("de", "neisse-stahlbau"));
      expect(await visitor.locator(`main a[href="${address}"]`).count()).toBe(1);
      expect(await shown(paths.events("de"))).toBe(1);
      expect(await shown(paths.events("pl", "kind=fair&district=zgorzelecki"))).toBe(1);
      expect(await shown(paths.events("cs", `month=${month}`))).toBe(1);
      expect(await shown(paths.events("de", "kind=course"))).toBe(0);
      const file = await visitor.request.get(`${address}/calendar.ics`);
      expect(await file.text()).toContain("SUMMARY:Messe auf der Brücke");
      await visitor.goto(address.replace("/de/", "/pl/"));
      expect(await visitor.locator("h1").getAttribute("lang")).toBe("de");
      for (const path of [address, paths.events("de"), paths.events("pl", `month=${month}`)])
        expect(await inspect(visitor, path)).toEqual([]);

      await officer.locator(`main a[href$="/cancellation"]`).click();
      await officer.locator("[name=word]").fill("Die Brücke wird gebaut.");
      await officer.locator("main form .button-danger").click();
      await officer.locator(".notice-done").waitFor();
      await visitor.goto(address);
      expect(await visitor.locator(".notice-stop").textContent()).toContain("Die Brücke wird gebaut.");
    },
  );

  test(
    "takes a company's open day once the office has read it",
    { timeout: 180_000 },
    async ({ phoneWithoutScripts: phone, openPage }) => {
      await signInOnPhone(phone, demoSignIns.employer, "pl");
      await phone.goto(paths.newEvent("pl"));
      await write(phone, "Otwarta spawalnia", "Pl");
      await phone.locator("[name='times[0].day']").fill(day);
      await phone.locator("[name=kind]").selectOption("open_company");
      await phone.locator("[name=deed][value=submit]").click();
      await phone.locator(".notice-done").waitFor();
      const id = phone.url().split("/").at(-1)?.split("?")[0] ?? "";
      expect((await phone.request.get(paths.event("pl", id))).status()).toBe(404);

      const officer = await openPage();
      await signInOnPhone(officer, demoSignIns.office, "de");
      await officer.goto(paths.officeEvents("de"));
      await officer.locator(`main a[href="${paths.officeEvent("de", id)}"]`).click();
      await officer.locator(`form[action="${paths.officePublishEvent("de", id)}"] .button-primary`).click();
      await officer.locator(".notice-done").waitFor();
      for (const path of [
        paths.officeEvent("de", id),
        paths.officeSchoolHolidays("de"),
        paths.importSchoolHolidays("de"),
      ])
        expect(await inspect(officer, path)).toEqual([]);

      const visitor = await openPage();
      await visitor.goto(paths.company("pl", "neisse-stahlbau"));
      await visitor.locator(`.company-events a[href$="${id}"]`).click();
      await visitor.locator("h1", { hasText: "Otwarta spawalnia" }).waitFor();
      expect(await visitor.locator(`main a[href="${paths.company("pl", "neisse-stahlbau")}"]`).count()).toBe(1);
      await phone.reload();
      expect(await phone.locator(`main a[href$="/cancellation"]`).count()).toBe(1);
    },
  );

  test(
    "has what the office publishes from somebody's calendar, and the line is named that cannot be read",
    { timeout: 180_000 },
    async ({ phoneWithoutScripts: officer, openPage }) => {
      const title = `Werkstattabend ${Date.now()}`;
      const stamp = day.replaceAll("-", "");
      const events = [
        ["a", title],
        ["b", `${title}, zweiter`],
      ].flatMap(([uid = "", summary = ""]) => [
        "BEGIN:VEVENT",
        `UID:${uid}${title}`,
        `SUMMARY:${summary}`,
        `DTSTART:${stamp}T170000`,
        "LOCATION:Markt 1, 02763 Zittau",
        "END:VEVENT",
      ]);
      const lines = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "SUMMARY:Wann?", "DTSTART:bald", "END:VEVENT", ...events];
      await signInOnPhone(officer, demoSignIns.office, "de");
      await officer.goto(paths.officeEvents("de"));
      await officer.locator(`main a[href="${paths.officeCalendars("de")}"]`).click();
      await officer.locator("[name=address]").fill("http://10.0.0.1/kalender.ics");
      await officer.locator("[name=name]").fill(title);
      await officer.locator("[name=lang]").selectOption("de");
      await officer.locator("[name=kind]").selectOption("workshop");
      await officer.locator("main .button-primary").click();
      await officer.locator(".error-summary").waitFor();
      await officer.locator("[name=address]").fill("");
      await officer.locator("main .button-primary").click();
      await officer.locator(".notice-done").waitFor();
      const calendar = new URL(officer.url()).pathname;
      const buffer = Buffer.from([...lines, "END:VCALENDAR"].join("\r\n"));
      await officer.locator("[name=file]").setInputFiles({ name: "kalender.ics", mimeType: "text/calendar", buffer });
      await officer.locator("form[enctype] button").click();
      expect(await officer.locator("[data-calendar-faults='1'] li").textContent()).toMatch(/\b4\b.*DTSTART:bald/);
      await officer.locator("[name=deed][value=publish]").first().click();
      await officer.locator(".notice-done").waitFor();
      expect(await officer.locator("[name=deed][value=publish]").count()).toBe(1);

      const other = await openPage();
      await signInOnPhone(other, demoSignIns.office, "pl");
      for (const path of [paths.officeCalendars("pl"), calendar.replace("/de/", "/pl/")])
        expect(await inspect(other, path)).toEqual([]);
      await other.locator("[name=deed][value=drop]").click();
      await other.locator(".notice-done").waitFor();
      await other.goto(`${paths.events("pl")}?kind=workshop`);
      await other.locator("main a", { hasText: title }).first().waitFor();
    },
  );
});
