import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "#app/paths.ts";
import { dayOf, daysAfter } from "#app/platform/days.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { test } from "#tests/support/browser.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import { demoSignIns, signIn } from "#tests/support/journey.ts";
import { linkIn, mailTo } from "#tests/support/mail/mailbox.ts";
import { speaks } from "#tests/support/speaks.ts";

const [de, pl] = [textsFor("de"), textsFor("pl")];

test("a Polish pupil without an idea says what she likes, and finds what fits near", async ({
  phoneWithoutScripts: page,
}) => {
  await page.goto(paths.home("pl"));
  await page.getByRole("link", { name: pl("pupil:explore.link") }).click();
  await page.getByRole("button", { name: pl("pupil:explore.submit") }).click();
  await page.getByRole("heading", { name: pl("pupil:explore.title") }).waitFor();

  const hands = page.getByRole("group", { name: "Lubisz coś budować albo naprawiać?" });
  await hands.getByText(pl("pupil:explore.yes"), { exact: true }).click();
  const order = page.getByRole("group", { name: "Lubisz planować i porządkować, żeby wszystko się zgadzało?" });
  await order.getByText(pl("pupil:explore.no"), { exact: true }).click();
  await page.getByLabel(pl("pupil:explore.near")).fill("Zgorzelec");
  await page.getByRole("button", { name: pl("pupil:explore.submit") }).click();

  await page.getByRole("heading", { name: pl("pupil:explore.results") }).waitFor();
  expect(new URL(page.url()).search).toBe("?i-hands=yes&i-order=no&near=Zgorzelec");
  await page
    .getByText(pl("pupil:explore.because", { interests: "budowanie i naprawianie" }))
    .first()
    .waitFor();
  await page.locator("article[data-listing] a").first().click();
  await page.getByRole("heading", { name: pl("listing:page.training") }).waitFor();
  await page.getByText(pl("training:label.day")).waitFor();
});

test("none of the pages for pupils and parents has barriers", async ({ page }) => {
  expect(await inspect(page, paths.certificates("pl"))).toEqual([]);
  expect(await inspect(page, paths.explore("de"))).toEqual([]);
  expect(await inspect(page, paths.explore("cs", "i-hands=yes&i-people=yes&near=Zittau"))).toEqual([]);
});

test("a pupil asks for a day at a company, which says by its mail that another is better, and brings the form to school", async ({
  phoneWithoutScripts: page,
  openPage,
}) => {
  await speaks(demoSignIns.employer, "de");
  const email = "kim.schnuppert@schule.example";
  const company = await openPage();
  await signIn(company, demoSignIns.employer);
  await company.goto(paths.employerListings("de"));
  const tasters = await listingWithDates(company);
  await page.goto(paths.taster("de", tasters));
  await page.getByRole("button", { name: de("taster:form.submit") }).click();
  await page.getByRole("alert").waitFor();
  await page.getByRole("radio").first().check();
  await page.getByLabel(de("taster:form.name"), { exact: true }).fill("Kim Muster");
  await page.getByLabel(de("taster:form.schoolClass"), { exact: true }).fill("9b");
  await page.getByLabel(de("taster:form.email")).fill(email);
  await page.locator("[name=under18][value=yes]").check();
  await page.locator("[name=parentEmail]").fill("kim.schnuppert+1@schule.example");
  await page.getByRole("button", { name: de("taster:form.submit") }).click();
  await page.getByText(de("parent:errors.same")).first().waitFor();
  expect(await page.getByLabel(de("taster:form.name"), { exact: true }).inputValue()).toBe("Kim Muster");
  await page.locator("[name=parentEmail]").fill("mutter.muster@familie.example");
  await page.getByRole("button", { name: de("taster:form.submit") }).click();
  await page.getByRole("heading", { name: de("taster:sent.title") }).waitFor();

  expect((await mailTo("mutter.muster@familie.example", "taster.parent")).text).not.toContain("Kim");
  const toCompany = linkIn(await mailTo(demoSignIns.employer, "taster.company.asked"), paths.answerTaster("de", ""));
  const colleague = await openPage({ javaScriptEnabled: false });
  await colleague.goto(toCompany);
  await colleague.getByText("Kim Muster").waitFor();
  await colleague.getByLabel(de("taster:answer.choice.proposed")).check();
  await colleague.locator("[name=day]").fill(dayAhead(40));
  await colleague.getByRole("button", { name: de("taster:answer.submit") }).click();
  await colleague.getByRole("heading", { name: de("taster:answer.proposed.title") }).waitFor();

  await page.goto(linkIn(await mailTo(email, "taster.proposed"), paths.myTaster("de", "")));
  await page.getByRole("button", { name: /Ja, ich komme am/ }).click();
  await page.getByRole("heading", { name: de("taster:own.agreed.title") }).waitFor();
  const paper = await page.request.get(
    (await page.getByRole("link", { name: de("taster:own.paper") }).getAttribute("href")) ?? "",
  );
  expect((await paper.body()).subarray(0, 5).toString()).toBe("%PDF-");
  const mine = page.url();
  expect(await inspect(company, mine)).toEqual([]);
  expect(await inspect(company, paths.taster("pl", tasters))).toEqual([]);
  expect(await inspect(company, paths.employerTasters("cs", tasters))).toEqual([]);

  await page.getByRole("link", { name: de("taster:own.cancel") }).click();
  await page.getByRole("button", { name: de("taster:own.cancelSure") }).click();
  await page.getByRole("heading", { name: de("taster:own.gone.title") }).waitFor();
  await colleague.goto(toCompany);
  await colleague.getByRole("heading", { name: de("taster:answer.unknown.title") }).waitFor();
});

/** An apprenticeship of the company, to which it adds a day by the way. */
async function listingWithDates(company: Page) {
  await company
    .getByRole("link", { name: /^Ausbildung/ })
    .first()
    .click();
  await company.getByRole("link", { name: de("taster:desk.link"), exact: true }).click();
  await company.getByLabel(de("taster:desk.firstDay"), { exact: true }).fill(dayAhead(20));
  await company.getByRole("button", { name: de("taster:desk.submit") }).click();
  await company.getByText(de("taster:desk.saved")).waitFor();
  return new URL(company.url()).pathname.split("/").at(-2) ?? "";
}

const dayAhead = (days: number) => daysAfter(dayOf(new Date()), days);

test("somebody under 16 gets an alert only when the parent has agreed, who ends it with the same link", async ({
  phoneWithoutScripts: page,
  openPage,
}) => {
  const [own, parent] = ["ola.czternascie@szkola.example", "tata.czternascie@rodzina.example"];
  const signUp = paths.newAlert("pl", "kind=apprenticeship");
  await page.goto(signUp);
  await page.locator("[name=email]").fill(own);
  await page.locator("[name=under16][value=yes]").check();
  await page.getByRole("button", { name: pl("alert:new.submit") }).click();
  await page.getByText(pl("parent:errors.needed")).first().waitFor();
  expect(await page.locator("[name=email]").inputValue()).toBe(own);
  await page.locator("[name=parentEmail]").fill(parent);
  await page.locator("[name=parentLang][value=de]").check();
  await page.getByRole("button", { name: pl("alert:new.submit") }).click();
  await page.getByText(pl("alert:sent.parent")).waitFor();
  await page.goto(linkIn(await mailTo(own, "alert.confirmation"), "/confirmation"));
  await page.getByRole("button", { name: pl("alert:confirm.submit") }).click();
  await page.getByRole("heading", { name: pl("alert:waits.title") }).waitFor();
  expect(await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).toBe(0);

  const asked = linkIn(await mailTo(parent, "alert.parent"), paths.parentAlert("de", ""));
  await page.goto(asked);
  await page.getByRole("button", { name: de("parent:alert.agree") }).click();
  await page.getByRole("heading", { name: de("parent:alert.agreed.title") }).waitFor();
  const scripted = await openPage();
  for (const address of [signUp, asked, paths.newAlert("de", "q=koch")])
    expect(await inspect(scripted, address)).toEqual([]);
  await page.getByRole("button", { name: de("parent:alert.end") }).click();
  await page.getByRole("heading", { name: de("parent:alert.ended.title") }).waitFor();
});
