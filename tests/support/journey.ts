import path from "node:path";
import SQLite from "better-sqlite3";
import type { Page } from "playwright-core";
import type { GermanLevel, Lang } from "#db/codes.ts";
import { demoSignIns } from "#db/seed/demo-sign-ins.ts";
import { paths } from "#app/paths.ts";
import { dayOf, daysAfter } from "#app/platform/days.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { demoPassword } from "#app/server/demo/demo-password.ts";
import { demoOfWorker } from "./demo-of-worker.ts";

export { demoSignIns };

/** Types what a person would look for into the search bar and sends it. */
export async function search(page: Page, lang: Lang, { what, near }: { what?: string; near?: string }) {
  const t = textsFor(lang);
  const bar = page.getByRole("search");
  if (await page.locator(".search-summary").isVisible()) await page.locator(".search-summary").click();
  if (what !== undefined) await bar.getByLabel(t("search:bar.what")).fill(what);
  if (near !== undefined) await bar.getByLabel(t("search:bar.near")).fill(near);
  await bar.getByRole("button").click();
  await page.locator("h1[data-count]").waitFor();
}

export async function signIn(page: Page, email: string, lang: Lang = "de") {
  const t = textsFor(lang);
  await page.goto(paths.signIn(lang));
  await page.getByLabel(t("account:email")).fill(email);
  await page.getByLabel(t("account:password")).fill(demoPassword);
  await page.getByRole("button", { name: t("account:signIn.button") }).click();
  await page.getByRole("button", { name: t("nav.signOut") }).waitFor();
}

/** The address of the person who acts for the company of a listing. */
export function employerOf(listingId: string): string {
  return one(
    `select account.email as value from listing
     join membership on membership.company_id = listing.company_id
     join account on account.id = membership.account_id
     where listing.id = ? order by membership.created_at limit 1`,
    listingId,
  );
}

/** The district of a listing's first place of work. */
export function districtOf(listingId: string): string {
  return one(
    `select place.district_id as value from listing_place
     join place on place.id = listing_place.place_id
     where listing_place.listing_id = ? and place.district_id is not null order by position limit 1`,
    listingId,
  );
}

/** The id of the oldest listing, which no test has made, of the company for which this person acts. */
export function findListing(email: string, status: "published" | "draft" = "published"): string {
  return one(
    `select listing.id as value from listing
     join membership on membership.company_id = listing.company_id
     join account on account.id = membership.account_id
     where account.email = ? and listing.kind = 'job' and listing.status = '${status}'
     order by listing.created_at, listing.id limit 1`,
    email,
  );
}

/** The oldest job for welders that asks for experience and for two things more. */
export function welderListing(): string {
  return one(
    `select listing.id as value from listing
     join listing_phrase on listing_phrase.listing_id = listing.id
     join phrase on phrase.id = listing_phrase.phrase_id
     where listing.occupation_id = ? and listing.kind = 'job' and listing.status = 'published'
       and listing.experience <> 'none' and phrase.section = 'requirement'
     group by listing.id having count(*) >= 2 order by listing.created_at, listing.id limit 1`,
    "schweisser",
  );
}

/** A listing of the demo that no other test closes or applies to: `nth` from the end of all open ones. */
export function anyListing(nth: number): { id: string; employer: string } {
  const id = one(
    `select id as value from listing
     where status = 'published' and created_at < strftime('%Y-%m-%d', 'now') order by id desc limit 1 offset ?`,
    nth,
  );
  return { id, employer: employerOf(id) };
}

/** The id of an application to the company for which this person acts; open, as what is over can be written about no more. */
export function findApplication(email: string): string {
  return one(
    `select application.id as value from application
     join listing on listing.id = application.listing_id
     join membership on membership.company_id = listing.company_id
     join account on account.id = membership.account_id
     where account.email = ? and application.status not in ('hired', 'declined', 'closed', 'withdrawn')
     order by application.submitted_at, application.id limit 1`,
    email,
  );
}

/** A published listing that asks a question of the catalogue with this kind of answer, and the id of that question. */
export function listingAsking(kind: string): { id: string; field: string } {
  const asking = `from listing_question
    join question on question.id = listing_question.catalogue_id
    join listing on listing.id = listing_question.listing_id
    where listing.status = 'published' and answer_kind = ?`;
  const field = one(
    `select listing_question.id as value ${asking} order by listing.created_at, listing.id limit 1`,
    kind,
  );
  return { id: one("select listing_id as value from listing_question where id = ?", field), field: `answers.${field}` };
}

/** The phrase that the most published listings say. */
export function anyPhrase(): string {
  return one(
    `select phrase_id as value from listing_phrase join listing on listing.id = listing_phrase.listing_id
     where listing.status = ? group by phrase_id order by count(*) desc, phrase_id limit 1`,
    "published",
  );
}

type Asking = { listingId: string; fieldId: string };

/** A question of the catalogue that two published listings ask and to which nobody has applied: the oldest, and the next. */
export function catalogueQuestion(kind: string): { questionId: string; answered: Asking; untouched: Asking } {
  const asking = `from listing_question
    join question on question.id = listing_question.catalogue_id
    join listing on listing.id = listing_question.listing_id
    where listing.status = 'published' and answer_kind = ? and listing_question.version_id is null`;
  const questionId = one(
    `select catalogue_id as value ${asking} group by catalogue_id order by count(*) desc, catalogue_id limit 1`,
    kind,
  );
  const nth = (nth: number): Asking => {
    const rest = `from listing_question join listing on listing.id = listing_question.listing_id
      where listing.status = 'published' and listing_question.catalogue_id = ? and not exists
        (select 1 from application where application.listing_id = listing.id)
      order by listing.created_at, listing.id limit 1 offset ${nth}`;
    return {
      listingId: one(`select listing_id as value ${rest}`, questionId),
      fieldId: one(`select listing_question.id as value ${rest}`, questionId),
    };
  };
  return { questionId, answered: nth(0), untouched: nth(1) };
}

function one(query: string, key: string | number): string {
  const store = new SQLite(path.join(demoOfWorker().dataDir, "board.db"), { readonly: true });
  try {
    const row = store.prepare<[string | number], { value: string }>(query).get(key);
    if (!row) throw new Error(`The demo has nothing like that for ${key}`);
    return row.value;
  } finally {
    store.close();
  }
}

/** A document that is what it says, as a person's own printer would make it. */
export async function printPdf(page: Page, text: string) {
  await page.setContent(`<h1>${text}</h1>`);
  return page.pdf();
}

type Person = {
  name: string;
  email: string;
  german: GermanLevel;
  /** Of somebody under 18, where that is asked. */
  parent?: { email: string; lang: Lang };
};

/** The questions of an application up to the documents, a page at a time. */
export async function answerQuestions(page: Page, lang: Lang, { name, email, german, parent }: Person) {
  const t = textsFor(lang);
  await page.getByRole("button", { name: t("application:start.begin") }).click();
  await page.getByLabel(t("application:person.name")).fill(name);
  await page.getByLabel(t("application:person.email")).fill(email);
  await goOn(page, lang);
  await sayAge(page, lang, parent);
  await skipWhatOneCan(page, lang);
  await page.getByRole("radio", { name: t(`application:germanLevel.${german}`) }).check();
  await goOn(page, lang);
  await page.getByRole("link", { name: t("bring:skip") }).click();
  await page.getByLabel(t("application:message.label")).waitFor();
}

/** Only where pupils apply. */
async function sayAge(page: Page, lang: Lang, parent: Person["parent"]) {
  const t = textsFor(lang);
  const heading = (step: "age" | "can" | "languages") =>
    page.getByRole("heading", { name: t(`application:step.${step}`), exact: true });
  await heading("age").or(heading("can")).or(heading("languages")).waitFor();
  if (!new URL(page.url()).pathname.endsWith("/age")) return;
  await page.locator(`[name=under18][value=${parent ? "yes" : "no"}]`).check();
  if (parent) {
    await page.locator("[name=parentEmail]").fill(parent.email);
    await page.locator(`[name=parentLang][value=${parent.lang}]`).check();
  }
  await goOn(page, lang);
}

/** Not every listing asks for something that one can. */
async function skipWhatOneCan(page: Page, lang: Lang) {
  const t = textsFor(lang);
  const languages = page.getByRole("heading", { name: t("application:step.languages") });
  await page
    .getByRole("heading", { name: t("application:step.can") })
    .or(languages)
    .waitFor();
  if (new URL(page.url()).pathname.endsWith("/can")) await goOn(page, lang);
  await languages.waitFor();
}

export async function goOn(page: Page, lang: Lang) {
  await page.getByRole("button", { name: textsFor(lang)("application:continue"), exact: true }).click();
}

/** Answers nothing to the company's own questions, if it asks any. */
export async function goToCheck(page: Page, lang: Lang) {
  const t = textsFor(lang);
  await page
    .getByRole("heading", { name: t("application:step.questions") })
    .or(page.getByRole("heading", { name: t("application:step.check") }))
    .waitFor();
  if (page.url().endsWith("/questions")) await goOn(page, lang);
  await page.getByRole("heading", { name: t("application:step.check") }).waitFor();
}

/** Sends what has been answered. Gives the application's number. */
export async function sendApplication(page: Page, lang: Lang) {
  const t = textsFor(lang);
  await goToCheck(page, lang);
  await page.getByRole("button", { name: t("application:check.send") }).click();
  await page.getByRole("heading", { name: t("application:sent.title") }).waitFor();
  return page.locator(".application-number").innerText();
}

/** An employer makes a new listing out of an earlier one and submits it; the office lets it out. Gives its id. */
export async function publishCopy(employer: Page, office: Page, earlierId: string, title: string) {
  const t = textsFor("de");
  await employer.goto(`${paths.newListing("de")}?from=${earlierId}`);
  await employer.getByLabel(t("employer:form.label.titleDe")).fill(title);
  await employer.getByLabel(t("employer:form.label.deadline")).fill(dayIn(60));
  return submitAndApprove(employer, office, title);
}

/** From the filled form to the public page. */
export async function submitAndApprove(employer: Page, office: Page, title: string) {
  const t = textsFor("de");
  await employer.getByRole("button", { name: t("employer:form.saveAndPreview") }).click();
  await employer.getByRole("button", { name: t("employer:preview.submit") }).click();
  await employer.getByText(t("employer:saved.submitted.title")).waitFor();
  await office.goto(paths.office("de"));
  await office.getByRole("link", { name: title }).click();
  await office.getByRole("button", { name: t("office:review.approve"), exact: true }).click();
  await office.getByRole("heading", { name: t("office:waiting.title") }).waitFor();
  return new URL(employer.url()).pathname.split("/").at(-1) ?? "";
}

export function dayIn(days: number) {
  return daysAfter(dayOf(new Date()), days);
}
