import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import { signIn } from "#tests/support/journey.ts";

const t = textsFor("de");
const writer = {
  german: "steffen.lehnigk@spreetal-maschinenbau.example",
  polish: "tomasz.wilczak@metal-zgorzelec.example",
  czech: "lenka.dvorska@ukazka-plast-liberec.example",
  annett: "annett.kschieschan@neisse-stahlbau.example",
  dorota: "dorota.hajduk@neisse-stahlbau.example",
};
const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const valueOf = (page: Page, name: string) => field(page, name).inputValue();
const saved = (page: Page) =>
  page
    .locator("[data-kept]")
    .filter({ hasText: /\d\d?[:.]\d\d/ })
    .waitFor();

/** A new listing of a welder, and something wrong typed into it. */
async function begin(page: Page, lang: Lang, pay: string) {
  await page.goto(`${paths.newListing(lang)}?kind=job&occupation=schweisser`);
  await field(page, "payMin").fill(pay);
}

test("the power fails: another browser finds the draft in the list, as it was typed", async ({ openPage }) => {
  const page = await openPage();
  await signIn(page, writer.german);
  await begin(page, "de", "abc");
  await saved(page);
  const kept = page.waitForResponse((answer) => (answer.request().postData() ?? "").includes("hoursMin=38"));
  await field(page, "hoursMin").fill("38");
  await field(page, "hoursMin").press("Enter");
  await expect.poll(() => page.url()).toMatch(/\/edit$/);
  const address = page.url();
  await kept;
  await page.context().close();

  const again = await openPage();
  await signIn(again, writer.german);
  await again
    .getByRole("link", { name: t("employer:new.title") })
    .first()
    .click();
  await again.locator(`a[href="${new URL(address).pathname}"]`).click();
  await again.getByRole("heading", { name: t("writing:mine.title") }).waitFor();
  expect([await valueOf(again, "payMin"), await valueOf(again, "hoursMin")]).toEqual(["abc", "38"]);
  expect(await inspect(again, new URL(address).pathname)).toEqual([]);
  expect(await inspect(again, paths.employerListings("de"))).toEqual([]);
});

test("what is typed just before the page is loaded again is there", async ({ page }) => {
  await signIn(page, writer.czech, "cs");
  await begin(page, "cs", "31 000");
  await saved(page);
  await field(page, "text").fill("Těšíme se na vás.");
  await page.reload();
  await expect.poll(() => valueOf(page, "text").catch(() => "")).toBe("Těšíme se na vás.");
});

test("the session ends: writing goes on after signing in elsewhere, and a form sent without it comes back", async ({
  page,
}) => {
  await signIn(page, writer.german);
  await begin(page, "de", "18");
  await saved(page);
  const elsewhere = await page.context().newPage();
  await elsewhere.goto(paths.employer("de"));
  await elsewhere.getByRole("button", { name: t("nav.signOut") }).click();
  await elsewhere.getByRole("button", { name: t("nav.signOut") }).waitFor({ state: "detached" });
  await field(page, "payMax").fill("21,50");
  await page.getByText(t("writing:state.signedOut")).waitFor();
  await signIn(elsewhere, writer.german);
  await page.evaluate(() => dispatchEvent(new Event("focus")));
  await saved(page);

  await elsewhere.getByRole("button", { name: t("nav.signOut") }).click();
  await elsewhere.getByRole("button", { name: t("nav.signOut") }).waitFor({ state: "detached" });
  await field(page, "hoursMax").fill("40");
  await page.getByRole("button", { name: t("employer:form.saveDraft") }).click();
  await page.getByLabel(t("account:email")).fill(writer.german);
  await page.getByLabel(t("account:password")).fill("drei-laender-eine-bruecke");
  await page.getByRole("button", { name: t("account:signIn.button") }).click();
  await expect.poll(() => valueOf(page, "hoursMax")).toBe("40");
  expect(await valueOf(page, "payMax")).toBe("21,50");
});

test("the language changes, and then the window is closed: nothing is lost", async ({ page }) => {
  await signIn(page, writer.polish, "pl");
  await begin(page, "pl", "31,40 zł");
  await field(page, "posts").fill("dwa");
  await page.getByRole("button", { name: /^cs/i }).click();
  await page.locator('html[lang="cs"]').waitFor();
  const { pathname } = new URL(page.url());
  const id = await valueOf(page, "id");
  const other = await page.context().newPage();
  await page.close();
  await other.goto(paths.editListing("pl", id));
  expect([await valueOf(other, "payMin"), await valueOf(other, "posts")]).toEqual(["31,40 zł", "dwa"]);
  expect(pathname.startsWith("/cs/")).toBe(true);
});

test("without scripts the button of each section keeps what is typed, and comes back to it", async ({ openPage }) => {
  const phone = await openPage({ javaScriptEnabled: false });
  await signIn(phone, writer.german);
  await phone.setViewportSize({ width: 360, height: 740 });
  await begin(phone, "de", "abc");
  await phone.locator("#section-pay button").click();
  await phone.waitForURL(/\/edit#section-pay$/);
  expect(await valueOf(phone, "payMin")).toBe("abc");
  await field(phone, "hoursMin").fill("viele");
  await phone.locator("#section-time button").click();
  await phone.waitForURL(/#section-time$/);
  expect([await valueOf(phone, "payMin"), await valueOf(phone, "hoursMin")]).toEqual(["abc", "viele"]);

  await field(phone, "find.requirements").fill("Schweiß");
  await field(phone, "find.requirements").press("Enter");
  await phone.waitForURL(/find\.requirements=Schwei.*#section-requirements$/);
  await field(phone, "posts").fill("2");
  await field(phone, "posts").press("Enter");
  await phone.waitForURL(/\/edit#section-requirements$/);
  expect([await valueOf(phone, "hoursMin"), await valueOf(phone, "posts")]).toEqual(["viele", "2"]);

  await phone.getByRole("button", { name: t("employer:form.saveAndPreview") }).click();
  const summary = phone.locator(".error-summary");
  for (const name of ["payMin", "hoursMin", "shifts", "contract", "germanLevel", "tasks", "requirements"]) {
    await summary.locator(`a[href$="-${name}"]`).first().waitFor();
  }
  await phone.getByText(t("writing:discard.open")).waitFor({ state: "detached" });
  await phone
    .getByRole("link", { name: t("employer:toListing"), exact: false })
    .first()
    .click();
});

test("two people of one company write on one listing, and both versions are there", async ({ openPage }) => {
  const [annett, dorota] = [await openPage(), await openPage()];
  await signIn(annett, writer.annett);
  await begin(annett, "de", "19");
  await saved(annett);
  await annett.getByRole("button", { name: t("employer:form.saveDraft") }).click();
  await annett.waitForURL(/saved=draft/);
  const id = /listings\/(\w{10})/.exec(annett.url())?.[1] ?? "";
  await annett.goto(paths.editListing("de", id));
  await signIn(dorota, writer.dorota, "pl");
  await dorota.goto(paths.editListing("pl", id));

  await field(annett, "posts").fill("3");
  await field(annett, "payMin").fill("20");
  await field(annett, "payMax").click();
  await saved(annett);
  await field(dorota, "payMin").fill("21");
  await dorota.locator("[data-kept]").filter({ hasText: "Annett" }).waitFor();
  await annett.getByRole("button", { name: t("employer:form.saveDraft") }).click();
  await annett.waitForURL(/saved=draft/);
  await dorota.getByRole("button", { name: textsFor("pl")("employer:form.saveDraft") }).click();
  await dorota.locator("[data-focus]").filter({ hasText: "Annett" }).waitFor();
  expect([await valueOf(dorota, "payMin"), await valueOf(dorota, "posts")]).toEqual(["21", "3"]);
});
