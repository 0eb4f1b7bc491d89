import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import { demoSignIns, signIn } from "#tests/support/journey.ts";
import { linkIn, mailTo } from "#tests/support/mail/mailbox.ts";

const de = textsFor("de");
const cs = textsFor("cs");
const email = "jana.mala@mala-kovovyroba.example";
const company = "Malá kovovýroba s.r.o.";
const password = "sedm-modrych-mostu-42";

test("a company asks for membership on a phone without scripts and hands in its first listing the same day", async ({
  phoneWithoutScripts: phone,
  page,
}) => {
  expect(await inspect(page, paths.membership("cs"))).toEqual([]);
  await ask(phone);
  await confirm(phone, page);
  await admit(page);
  await join(phone);
  await postListing(phone);
  await giveNotice(page, phone);
});

async function ask(phone: Page) {
  await phone.goto(paths.signIn("cs"));
  await phone
    .getByRole("link", { name: cs("admission:title") })
    .first()
    .click();
  const type = (label: string, text: string) => phone.getByLabel(label).fill(text);
  await type(cs("office:companyForm.name"), company);
  await type(cs("office:companyForm.street"), "Husova 12");
  await type(cs("office:companyForm.postalCode"), "46001");
  await type(cs("office:companyForm.place"), "Nikdekov");
  await phone.getByLabel(cs("listing:field.metal"), { exact: true }).check();
  await type(cs("admission:form.contactName"), "Jana Malá");
  await type(cs("admission:form.contactEmail"), email);
  await phone.getByLabel(cs("admission:form.rules")).check();
  await phone.getByRole("button", { name: cs("admission:form.submit") }).click();

  await phone.locator(".error-summary").waitFor();
  expect(await phone.getByLabel(cs("office:companyForm.name")).inputValue()).toBe(company);
  await type(cs("office:companyForm.place"), "Liberec");
  await phone.getByRole("button", { name: cs("admission:form.submit") }).click();
  await phone.getByRole("heading", { name: cs("admission:sent.title") }).waitFor();
}

async function confirm(phone: Page, page: Page) {
  const link = linkIn(await mailTo(email, "admission.confirm"), "/mine/membership/");
  expect(await inspect(page, new URL(link).pathname)).toEqual([]);
  await phone.goto(link);
  await phone.getByRole("button", { name: cs("admission:own.open.button") }).click();
  await phone.getByRole("heading", { name: cs("admission:own.confirmed.title") }).waitFor();
}

async function admit(page: Page) {
  await signIn(page, demoSignIns.office);
  await page.goto(paths.office("de"));
  await page.getByRole("link", { name: company }).click();
  expect(await inspect(page, new URL(page.url()).pathname)).toEqual([]);
  await page.getByRole("link", { name: de("admission:office.correct.link") }).click();
  expect(await inspect(page, new URL(page.url()).pathname)).toEqual([]);
  const place = page.getByLabel(de("office:companyForm.place"));
  await place.fill("Nikdekov");
  await page.getByLabel(de("office:companyForm.street")).fill("Husova 12/3");
  const approve = page.getByRole("button", { name: de("admission:office.approve"), exact: true });
  await approve.click();
  await page.locator(".error-summary").waitFor();
  await place.fill("Liberec");
  await approve.click();
  await page.getByText(de("office:company.done.invited")).waitFor();
  await page.getByText("Husova 12 → Husova 12/3").waitFor();
}

async function join(phone: Page) {
  await phone.goto(linkIn(await mailTo(email, "account.invitation"), "/invitation/"));
  await phone.getByLabel(cs("account:name")).fill("Jana Malá");
  await phone.locator("[name=password]").fill(password);
  await phone.getByRole("button", { name: cs("account:invitation.button") }).click();
  await phone.waitForURL((url) => url.pathname === paths.employer("cs"));
}

async function postListing(phone: Page) {
  const field = (name: string, value = "") => phone.locator(`[name="${name}"]${value ? `[value="${value}"]` : ""}`);
  await phone.goto(paths.newListing("cs"));
  await phone.getByLabel(cs("listing:kind.job"), { exact: true }).check();
  await phone.getByLabel(cs("employer:start.what")).fill("svářeč");
  await phone.getByRole("button", { name: cs("employer:start.next") }).click();
  await field("payMin").fill("38000");
  await field("payMax").fill("45000");
  await field("hoursMin").fill("40");
  await field("shifts", "two").check();
  await field("contract", "permanent").check();
  for (let nth = 0; nth < 3; nth++) await field("tasks").nth(nth).check();
  await field("requirements").first().check();
  await field("germanLevel").selectOption("none");
  await phone.locator('button[name="then"][value="preview"]').click();
  await phone.getByText(cs("employer:reviewWithin", { count: 1 })).waitFor();
  await phone.getByRole("button", { name: cs("employer:preview.submit") }).click();
  await phone.waitForURL(/saved=submitted/);
  await phone.getByText(cs("employer:saved.submitted.title")).waitFor();
}

async function giveNotice(page: Page, phone: Page) {
  await page.goto(`${paths.officeCompanies("de")}?q=Mala`);
  await page.getByRole("link", { name: company }).click();
  await page.getByRole("link", { name: de("leaving:link") }).click();
  expect(await inspect(page, new URL(page.url()).pathname)).toEqual([]);
  const lastDay = page.getByLabel(de("leaving:lastDay"));
  await lastDay.fill("2026-01-01");
  await page.getByRole("button", { name: de("leaving:button") }).click();
  await page.locator(".error-summary").waitFor();
  const end = `${new Date().getFullYear() + 1}-01-31`;
  await lastDay.fill(end);
  await page.getByRole("button", { name: de("leaving:button") }).click();
  await page.getByText(de("leaving:done.planned")).waitFor();

  await phone.goto(paths.employer("cs"));
  const day = formatDay("cs", end);
  await phone.getByText(cs("leaving:own.title", { day })).waitFor();
  await page.getByRole("link", { name: de("leaving:plannedLink") }).click();
  await page.getByRole("button", { name: de("leaving:stayButton") }).click();
  await page.getByText(de("leaving:done.stays")).waitFor();
}
