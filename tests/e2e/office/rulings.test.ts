import type { Page } from "playwright-core";
import { expect, vi } from "vitest";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import { demoSignIns, employerOf, findListing } from "#tests/support/journey.ts";
import { linkIn, mailTo } from "#tests/support/mail/mailbox.ts";
import { signInOnPhone } from "#tests/support/sign-in-on-phone.ts";

const de = textsFor("de");
const reporter = "kim@reporter.example";

async function send(page: Page, fields: Record<string, string>) {
  for (const [name, text] of Object.entries(fields)) await page.locator(`main [name=${name}]`).fill(text);
  await page.locator("main form .button-primary").first().click();
}

async function inviteAnother(head: Page, other: Page) {
  const email = "udo@office.example";
  await head.goto(paths.officers("de"));
  await head.getByRole("link", { name: de("officers:invite.link") }).click();
  await head.getByLabel(de("account:email")).fill(email);
  await head.getByRole("button", { name: de("account:team.inviteButton") }).click();
  await head.getByText(de("officers:done.invited")).waitFor();
  await other.goto(linkIn(await mailTo(email, "account.invitation"), "/invitation/"));
  await other.locator("[name=name]").fill("Udo Zweit");
  await other.locator("[name=password]").fill("drei Pferde im Regen");
  await other.locator("main form .button-primary").click();
  await other.waitForURL(/\/office/);
  return other;
}

/** Everybody on a phone of 360 pixels without scripts. */
test(
  "a visitor reports a listing, the office ends it with its ground, the company appeals by link, somebody else changes it",
  { timeout: 180_000 },
  async ({ phoneWithoutScripts: visitor, openPage }) => {
    const phone = () => openPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    const id = findListing(demoSignIns.employer);
    await visitor.goto(paths.reportListing("pl", id));
    await visitor.locator("main [name=reason][value=fraud]").check();
    await visitor.locator("main [name=goodFaith]").check();
    await send(visitor, { text: "Chcą pieniędzy z góry.", email: reporter });
    await visitor.waitForURL(/thanks/);

    const officer = await phone();
    await signInOnPhone(officer, demoSignIns.office, "de");
    const told = await mailTo(demoSignIns.office, "office.report");
    await officer.goto(new URL(linkIn(told, "/office/reports/")).pathname);
    await officer.locator("main [name=decision][value=close]").check();
    await send(officer, { statement: "Die Anzeige verlangt Geld.", remark: "Angerufen." });
    await officer.locator(".error-summary a[href$=ground]").waitFor();
    await officer.locator("main [name=ground][value=terms]").check();
    await send(officer, { rule: "Kein Geld von Bewerberinnen und Bewerbern" });
    await officer.waitForURL(/done=handled/);

    const reasons = new URL(linkIn(await mailTo(employerOf(id), "office.takedown"), "/mine/decisions/")).pathname;
    const company = await phone();
    await company.goto(reasons);
    expect(await company.locator("main").innerText()).toContain("Kein Geld von Bewerberinnen und Bewerbern");
    expect(await company.locator("main").innerText()).not.toContain(reporter);
    const looker = await openPage({ viewport: { width: 360, height: 740 } });
    expect(await inspect(looker, reasons)).toEqual([]);
    await send(company, { words: "zu kurz" });
    await company.locator(".error-summary a[href$=words]").waitFor();
    await send(company, { words: "Wir verlangen nichts; gemeint ist das Pfand für den Schlüssel." });
    await company.waitForURL(/done=filed/);
    expect(await company.locator("main [name=words]").count()).toBe(0);

    const page = new URL(linkIn(await mailTo(demoSignIns.office, "office.appeal"), "/office/decisions/")).pathname;
    const other = await inviteAnother(officer, await phone());
    await officer.goto(page);
    expect(await officer.locator("main [name=outcome]").count()).toBe(0);
    await other.goto(page);
    await other.locator("main [name=outcome][value=changed]").check();
    await send(other, { answer: "Das Pfand ist üblich, Sie haben recht." });
    await other.waitForURL(/done=decided/);
    await vi.waitFor(async () => {
      expect((await mailTo(employerOf(id), "office.appealAnswer")).text).toContain("Das Pfand ist üblich");
    });

    expect(await inspect(looker, paths.transparency("cs"))).toEqual([]);
    await signInOnPhone(looker, demoSignIns.office, "pl");
    for (const path of [paths.officeRulings("pl"), page]) expect(await inspect(looker, path)).toEqual([]);
  },
);
