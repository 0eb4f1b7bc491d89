import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { dayOf, daysAfter } from "#app/platform/days.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import { demoSignIns, signIn } from "#tests/support/journey.ts";
import { linkIn, mailsTo, mailTo } from "#tests/support/mail/mailbox.ts";
import { readPdf } from "#tests/support/read-pdf.ts";

const de = textsFor("de");
const day = daysAfter(dayOf(new Date()), 50);
const [ewa, jana, jonas] = ["ewa.sowa@example.org", "jana.kos@example.org", "jonas.lein@example.org"];

test(
  "three people want two places, each in their language, on phones without scripts; the door has its list",
  { timeout: 240_000 },
  async ({ page: office, phoneWithoutScripts: phone, openPage }) => {
    await signIn(office, demoSignIns.office);
    const slug = await invite(office);
    await register(phone, { lang: "pl", slug, email: ewa, name: "Ewa Sowa", persons: "1" });
    await confirm(phone, { email: ewa, lang: "pl", heading: "placed" });
    await register(phone, { lang: "cs", slug, email: jana, name: "Jana Kosová", persons: "2" });
    await confirm(phone, { email: jana, lang: "cs", heading: "waiting" });
    expect(await phone.getByText(textsFor("cs")("registration:position", { position: 1 })).count()).toBe(1);

    const desktop = await openPage();
    for (const lang of ["de", "pl", "cs"] as const)
      for (const path of [paths.registration(lang, slug), paths.registrationSent(lang, slug)])
        expect(await inspect(desktop, path)).toEqual([]);
    await desktop.goto(paths.registration("de", slug));
    await desktop.locator("[name=email]").fill(jonas);
    await desktop.locator("[name=name]").fill("Jonas Lein");
    await desktop.keyboard.press("Enter");
    await desktop.getByRole("heading", { name: de("registration:sent.title") }).waitFor();
    await confirm(desktop, { email: jonas, lang: "de", heading: "placed" });
    const own = new URL(desktop.url()).pathname;
    for (const path of [own, `${own}/cancellation`]) expect(await inspect(desktop, path)).toEqual([]);

    await cancel(phone, { email: ewa, lang: "pl" });
    expect(mailsTo(jana, "registration.movedUp")).toEqual([]);
    await cancel(desktop, { email: jonas, lang: "de" });
    expect((await mailTo(jana, "registration.movedUp")).lang).toBe("cs");
    expect(mailsTo(ewa)).toEqual([]);

    await readList(office, slug.slice(-10));
  },
);

test(
  "a member registers for what is for members alone, with the address of the account",
  { timeout: 120_000 },
  async ({ page }) => {
    await signIn(page, demoSignIns.employer, "pl");
    await page.goto(paths.employerEvents("pl"));
    await page.getByRole("link", { name: "Unternehmergespräch" }).click();
    await page.locator('main a[href$="/registration"]').click();
    expect(await inspect(page, new URL(page.url()).pathname)).toEqual([]);
    expect(await page.locator("[name=email]").count()).toBe(0);
    await page.locator("main form .button-primary").click();
    await page.getByRole("heading", { name: textsFor("pl")("registration:own.placed.title") }).waitFor();
    expect(mailsTo(demoSignIns.employer, "registration.placed")).toHaveLength(1);

    await page.goto(paths.employerEvents("pl"));
    await page.getByRole("link", { name: "Otwarta hala: mosty ze stali" }).first().click();
    await page.locator('main a[href$="/registrations"]').click();
    expect(await inspect(page, new URL(page.url()).pathname)).toEqual([]);
    await page.locator("tbody td a").first().click();
    expect(await inspect(page, new URL(page.url()).pathname)).toEqual([]);
  },
);

/** The office asks for registration; a day after the event is refused at its field, and everything typed stays. */
async function invite(office: Page) {
  await office.goto(paths.officeNewEvent("de"));
  const type = (name: string, text: string) => office.locator(`[name='${name}']`).fill(text);
  await office.locator("[name=kind]").selectOption("workshop");
  await type("titleDe", "Werkstatt für zwei");
  await type("times[0].day", day);
  await type("times[0].from", "10");
  await type("place", "Görlitz");
  await office.locator("[name=languages][value=de]").check();
  await office.locator("[name=registration]").check();
  await type("places", "2");
  await type("closesDay", daysAfter(day, 1));
  await office.locator("[name=deed][value=publish]").click();
  await office.locator(".error-summary").waitFor();
  expect(await office.locator("[name=places]").inputValue()).toBe("2");
  await type("closesDay", daysAfter(day, -1));
  await office.locator("[name=deed][value=publish]").click();
  await office.locator(".notice-done").waitFor();
  const address = (await office.locator('main a[href*="/de/events/"]').getAttribute("href")) ?? "";
  return address.split("/").at(-1) ?? "";
}

type Guest = { lang: Lang; slug: string; email: string; name: string; persons: string };

async function register(phone: Page, { lang, slug, email, name, persons }: Guest) {
  await phone.goto(paths.event(lang, slug));
  await phone.locator(`main a[href$="/registration"]`).click();
  await phone.locator("[name=persons]").selectOption(persons);
  await phone.locator("[name=email]").fill("so nicht");
  await phone.locator("main form .button-primary").click();
  await phone.locator(".error-summary").waitFor();
  expect(await phone.locator("[name=persons]").inputValue()).toBe(persons);
  await phone.locator("[name=name]").fill(name);
  await phone.locator("[name=email]").fill(email);
  await phone.locator("main form .button-primary").click();
  await phone.getByRole("heading", { name: textsFor(lang)("registration:sent.title") }).waitFor();
}

type Confirmed = { email: string; lang: Lang; heading: "placed" | "waiting" };

async function confirm(page: Page, { email, lang, heading }: Confirmed) {
  const mail = await mailTo(email, "registration.confirm");
  expect(mail.lang).toBe(lang);
  const t = textsFor(lang);
  await page.goto(linkIn(mail, "/mine/registrations/"));
  await page.getByRole("button", { name: t("registration:own.open.button") }).click();
  await page.getByRole("heading", { name: t(`registration:own.${heading}.title`) }).waitFor();
  expect(mailsTo(email, `registration.${heading}`)).toHaveLength(1);
}

async function cancel(page: Page, { email, lang }: { email: string; lang: Lang }) {
  const t = textsFor(lang);
  await page.goto(linkIn(await mailTo(email, "registration.placed"), "/mine/registrations/"));
  await page.getByRole("link", { name: t("registration:own.cancel") }).click();
  await page.getByRole("button", { name: t("registration:own.cancelSure") }).click();
  await page.getByRole("heading", { name: t("registration:own.gone.title") }).waitFor();
}

async function readList(office: Page, eventId: string) {
  await office.goto(paths.officeEvent("de", eventId));
  await office.getByRole("link", { name: de("registration:desk.title") }).click();
  await office.getByRole("rowheader", { name: "Jana Kosová" }).waitFor();
  expect(await inspect(office, paths.officeRegistrations("de", eventId))).toEqual([]);
  const [file] = await Promise.all([
    office.waitForEvent("download"),
    office.getByRole("button", { name: de("registration:desk.pdf") }).click(),
  ]);
  const parts: Buffer[] = [];
  for await (const part of await file.createReadStream()) parts.push(part as Buffer);
  expect((await readPdf(Buffer.concat(parts))).text).toContain("Jana Kosová");

  await office.getByRole("link", { name: de("registration:desk.removeNamed", { name: "Jana Kosová" }) }).click();
  expect(await inspect(office, new URL(office.url()).pathname)).toEqual([]);
  await office.locator("[name=word]").fill("Die Werkstatt wird umgebaut.");
  await office.locator("main form .button-danger").click();
  await office.locator(".notice-done").waitFor();
  expect((await mailTo(jana, "registration.removed")).text).toContain("Die Werkstatt wird umgebaut.");
  await office.getByText(de("registration:desk.empty")).waitFor();
}
