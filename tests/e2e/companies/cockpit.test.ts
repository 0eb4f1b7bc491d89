import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { newId } from "#db/ids.server.ts";
import { issueLink } from "#app/domain/applications/issue-link.server.ts";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import { insertApplication } from "#tests/support/factories.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import { demoSignIns, findListing, signIn } from "#tests/support/journey.ts";
import { openDemoStore } from "#tests/support/stores/open-store.ts";

const de = textsFor("de");
const pl = textsFor("pl");
const polish = "Zażółć gęślą jaźń ĄĆĘŁŃÓŚŹŻ";
const desk = { viewport: { width: 1280, height: 800 } };
const phone = { width: 360, height: 740 };

/** Three people, whom a search for their common name finds in the order of their names. */
async function threeApplied(family: string) {
  const { db } = await openDemoStore();
  const listing_id = findListing(demoSignIns.employer);
  const ids = [];
  for (const first of ["Anna", "Bruno", "Cyryl"]) {
    const number = newId().slice(-9).toUpperCase();
    const { id } = await insertApplication(db, { listing_id, number, name: `${first} ${family}` });
    ids.push(id);
  }
  const [first = "", second = ""] = ids;
  const token = await issueLink(db, { applicationId: first, now: new Date() });
  await db.destroy();
  return { first, second, token, query: new URLSearchParams({ q: family, sort: "name" }).toString() };
}

async function polishPdf() {
  const pdf = new PDFDocument();
  pdf.font(createRequire(import.meta.url).resolve("pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf"));
  pdf.text(polish).addPage().text("Strona druga");
  pdf.end();
  return Buffer.concat(await Array.fromAsync(pdf as AsyncIterable<Buffer>));
}

const addressOf = (page: Page) => page.url().replace(/^https?:\/\/[^/]+/, "");
const listOf = (page: Page) => page.getByRole("region", { name: de("desk:list.title") });

test("the list is walked by keys while it has the focus, and only then", async ({ openPage }) => {
  const page = await openPage(desk);
  const { first, second, query } = await threeApplied("Wanderski");
  await signIn(page, demoSignIns.employer);
  await page.goto(paths.employerApplications("de", query));
  /** Said only once the keys work: their script comes after the page was loaded. */
  await page.locator("[data-scripted]").waitFor();
  await page.getByRole("link", { name: "Anna Wanderski" }).focus();
  await page.keyboard.press("j");
  await page.waitForURL(`**${paths.employerApplication("de", second, query)}`);
  await page.waitForFunction(() => document.activeElement?.ariaCurrent === "page");
  await page.keyboard.press("k");
  await page.waitForURL(`**${paths.employerApplication("de", first, query)}`);

  await page.locator("#dossier").focus();
  await page.keyboard.press("j");
  await page.getByRole("searchbox").focus();
  await page.keyboard.type("jk");
  expect(addressOf(page)).toBe(paths.employerApplication("de", first, query));
});

test("list and dossier stand side by side on a desk, and going through them keeps the view", async ({ openPage }) => {
  const page = await openPage({ ...desk, javaScriptEnabled: false });
  const { first, query } = await threeApplied("Seiteler");
  await signIn(page, demoSignIns.employer);
  await page.goto(paths.employerApplications("de", query));
  await page.getByRole("link", { name: "Anna Seiteler" }).click();
  const [list, dossier] = [await listOf(page).boundingBox(), await page.locator("#dossier").boundingBox()];
  expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThan(dossier?.x ?? 0);
  await page.getByRole("link", { name: de("desk:pager.next") }).click();
  expect(
    await listOf(page)
      .getByRole("link", { name: /Seiteler/ })
      .count(),
  ).toBe(3);
  await page.goBack();
  expect(addressOf(page)).toBe(paths.employerApplication("de", first, query));
});

test("on a small phone without scripts list and dossier come one after the other, and the view is kept", async ({
  openPage,
}) => {
  const page = await openPage({ ...desk, javaScriptEnabled: false });
  const { query } = await threeApplied("Kleinski");
  await signIn(page, demoSignIns.employer);
  await page.setViewportSize(phone);
  await page.goto(paths.employerApplications("de", query));
  await page.getByRole("link", { name: "Bruno Kleinski" }).click();
  await expect.poll(() => listOf(page).isVisible()).toBe(false);
  const dossier = addressOf(page);
  await page.getByRole("link", { name: de("application:employer.toList") }).click();
  expect(addressOf(page)).toBe(paths.employerApplications("de", query));

  const other = await openPage(desk);
  await signIn(other, demoSignIns.employer);
  for (const address of [addressOf(page), dossier]) expect(await inspect(other, address)).toEqual([]);
});

test("a document is read in the page, with every Polish letter, and nothing in it breaks the policy", async ({
  openPage,
}) => {
  const page = await openPage(desk);
  const { first, token } = await threeApplied("Papierska");
  await page.goto(paths.myApplicationDocuments("pl", token));
  const file = { name: "życiorys.pdf", mimeType: "application/pdf", buffer: await polishPdf() };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole("button", { name: pl("application:addDocument.send") }).click();
  await page.waitForLoadState();

  await signIn(page, demoSignIns.employer);
  await page.setViewportSize(phone);
  await page.goto(paths.employerApplication("de", first));
  await page.evaluate(() => {
    addEventListener("securitypolicyviolation", (event) =>
      document.body.setAttribute("data-violated", event.blockedURI),
    );
  });
  await page.getByRole("button", { name: `${de("desk:viewer.open")} życiorys.pdf` }).click();
  const viewer = page.getByRole("dialog", { name: "życiorys.pdf" });
  await viewer.getByText(polish).waitFor();
  expect(await viewer.locator("canvas").first().isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await viewer.getByRole("button", { name: de("desk:viewer.larger") }).click();
  await viewer.getByText(polish).waitFor();
  await page.keyboard.press("Escape");
  await viewer.waitFor({ state: "hidden" });
  expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-view"))).toBe(true);
  expect(await page.locator("body").getAttribute("data-violated")).toBeNull();
  await page.reload();
  expect(await page.getByText(de("application:timeline.employer.document_opened")).count()).toBe(1);
});

test("no way through a dossier loses the view of the list, back or after a deed", async ({ openPage }) => {
  const page = await openPage({ ...desk, javaScriptEnabled: false });
  const { first, query } = await threeApplied("Wegemann");
  const dossier = paths.employerApplication("de", first, query);
  const isKept = (address: string) => {
    const kept = new URL(address, "http://x").searchParams;
    return [...new URLSearchParams(query)].every(([name, value]) => kept.get(name) === value);
  };
  /** Pages and forms below the dossier; what is a file comes back to where one is. */
  const waysOn = async () => {
    const ways = await page
      .locator("main a[href], main form[action][method=post]")
      .evaluateAll((found) =>
        found.map((one) => ({ link: one.tagName === "A", to: one.getAttribute("href") ?? one.getAttribute("action") })),
      );
    return ways
      .map(({ link, to }) => ({ link, to: (to ?? "").split("#")[0] ?? "" }))
      .filter(({ to }) => to.startsWith(paths.employerApplication("de", first)) || to.includes("/answers/"))
      .filter(({ to }) => !/\/(documents|calendar)\b/.test(to));
  };
  const isInView = async () => {
    expect(isKept(addressOf(page)), addressOf(page)).toBe(true);
    for (const { to } of await waysOn()) expect(isKept(to), `${addressOf(page)} leads to ${to}`).toBe(true);
  };

  await signIn(page, demoSignIns.employer);
  await page.goto(dossier);
  await isInView();
  const pages = new Set((await waysOn()).filter(({ link }) => link).map(({ to }) => to));
  expect(pages.size).toBeGreaterThan(5);
  for (const to of pages) {
    await page.goto(to);
    await isInView();
    const back = await page.locator(".back-link").getAttribute("href");
    expect(isKept(back ?? ""), `${to} leads back to ${back}`).toBe(true);
  }

  const press = async (name: string) => {
    await page.getByRole("button", { name, exact: true }).first().click();
    await isInView();
  };
  await page.goto(dossier);
  await page.getByLabel(de("application:notes.label")).fill("Ruft morgen an");
  await press(de("application:notes.save"));
  await page.getByLabel(de("answering:tags.label")).fill("wegemann");
  await press(de("answering:tags.add"));
  await press(de("answering:tags.remove", { tag: "wegemann" }));
  await page.getByRole("link", { name: de("thread:titleCompany") }).click();
  await page.getByLabel(de("thread:form.text")).fill("Guten Tag");
  await press(de("thread:form.send"));
  await press(de("thread:held.takeBack"));
  await press(de("thread:form.send"));
  await press(de("thread:held.sendNow"));
  await page.getByRole("link", { name: de("application:decide.in_review") }).click();
  await press(de("application:letter.send"));
  await press(de("answering:held.takeBack"));
});
