import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import { demoSignIns, findListing } from "#tests/support/journey.ts";
import { linkIn, mailTo } from "#tests/support/mail/mailbox.ts";
import { signInOnPhone } from "#tests/support/sign-in-on-phone.ts";

const [de, pl] = [textsFor("de"), textsFor("pl")];
const phone = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } };

test(
  "the office lets somebody in who only reviews: they decide a listing, and are told whom to ask for the rest",
  { timeout: 180_000 },
  async ({ phoneWithoutScripts: head, openPage }) => {
    const email = "resi@office.example";
    await signInOnPhone(head, demoSignIns.office, "de");
    await head.goto(paths.officers("de"));
    await head.getByRole("link", { name: de("officers:invite.link") }).click();
    await head.getByLabel(de("account:email")).fill(email);
    await head.locator("[name=lang][value=pl]").check();
    await head.getByRole("button", { name: de("account:team.inviteButton") }).click();
    await head.getByText(de("officers:done.invited")).waitFor();
    await head.getByText(email).waitFor();

    const reviewer = await openPage(phone);
    await reviewer.goto(linkIn(await mailTo(email, "account.invitation"), "/invitation/"));
    await reviewer.locator("[name=name]").fill("Resi Prüfer");
    await reviewer.locator("[name=password]").fill("drei Pferde im Regen");
    await reviewer.getByRole("button", { name: pl("account:invitation.button") }).click();
    await reviewer.getByRole("heading", { name: pl("office:waiting.title") }).waitFor();
    const ways = await reviewer
      .locator(".work-nav a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(ways).toContain(paths.officeReports("pl"));
    expect(ways).not.toContain(paths.officers("pl"));
    expect(ways).not.toContain(paths.officeProtection("pl"));

    await reviewer.goto(`${paths.office("pl")}?kind=change`);
    await reviewer.locator("main .office-table th a").first().click();
    const decided = new URL(reviewer.url()).pathname;
    await reviewer.getByRole("button", { name: pl("change:office.approve"), exact: true }).click();
    await reviewer.getByRole("heading", { name: pl("office:waiting.title") }).waitFor();
    await reviewer.goto(decided);
    expect(await reviewer.getByRole("button", { name: pl("change:office.approve"), exact: true }).count()).toBe(0);

    const answer = await reviewer.goto(paths.officers("pl"));
    expect(answer?.status()).toBe(403);
    await reviewer.getByText(pl("errorPage.ask", { names: "Alex Beispiel" })).waitFor();
    await reviewer.getByRole("link", { name: pl("errorPage.toWaiting") }).click();
    await reviewer.getByRole("heading", { name: pl("office:waiting.title") }).waitFor();

    await noteContact(head);
    const desk = await openPage();
    await signInOnPhone(desk, demoSignIns.office, "pl");
    for (const path of [paths.officers("pl"), paths.inviteOfficer("pl")]) expect(await inspect(desk, path)).toEqual([]);
    expect(await inspect(desk, companyLogOf(head, "pl"))).toEqual([]);
  },
);

/** What was said on the phone stands in the company's log, where its author changes it. */
async function noteContact(page: Page) {
  await page.goto(paths.officeListing("de", findListing(demoSignIns.employer)));
  await page
    .locator(`main a[href*="${paths.officeCompanies("de")}/"]`)
    .first()
    .click();
  await page.getByText(de("log:add")).click();
  await page.locator("[name=person]").fill("Frau Muster");
  await page.locator("[name=text]").fill("Kommen im Mai zur Messe.");
  await page.getByRole("button", { name: de("log:save") }).click();
  await page.getByText(de("log:done.written")).waitFor();
  await page.getByText("Kommen im Mai zur Messe.").waitFor();
  await page
    .getByRole("link", { name: de("log:change"), exact: true })
    .first()
    .click();
  await page.locator("[name=text]").fill("Kommen im Juni zur Messe.");
  await page.getByRole("button", { name: de("log:save") }).click();
  await page.getByText("Kommen im Juni zur Messe.").waitFor();
}

function companyLogOf(page: Page, lang: string) {
  return new URL(page.url()).pathname.replace(/^\/de/, `/${lang}`);
}
