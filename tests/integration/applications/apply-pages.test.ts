import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { action as can } from "#app/routes/apply/can.tsx";
import { action as check, loader as checkPage } from "#app/routes/apply/check.tsx";
import { action as documents } from "#app/routes/apply/documents.tsx";
import { action as languages, loader as languagesPage } from "#app/routes/apply/languages.tsx";
import { action as message, loader as messagePage } from "#app/routes/apply/message.tsx";
import { action as person, loader as personPage } from "#app/routes/apply/person.tsx";
import { action as questions } from "#app/routes/apply/questions.tsx";
import { loader as sentPage } from "#app/routes/apply/sent.tsx";
import { action as begin, loader as startPage } from "#app/routes/apply/start.tsx";
import { action as when } from "#app/routes/apply/when.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertListing } from "#tests/support/factories.ts";
import { get, post, upload } from "#tests/support/requests.ts";

const now = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("the pages of an application on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now });

  test("the start page promises what holds: an answer and an erasure by day", async () => {
    const listing = await insertListing(db, { deadline: "2027-03-15", answer_days: 10 });
    const page = await startPage({ ...args(context, listing.id), request: get("/") });
    expect(page.data).toMatchObject({ open: true, answerBy: "2027-02-15", eraseOn: "2027-09-15" });
  });

  test("a listing nobody may see has no application", async () => {
    const draft = await insertListing(db, { status: "draft", first_published_at: null });
    const answer = startPage({ ...args(context, draft.id), request: get("/") });
    await expect(answer).rejects.toMatchObject({ status: 404 });
  });

  test("beginning leads to the first question, and each question to the next", async () => {
    const listing = await insertListing(db);
    const draft = await started(context, listing.id);
    const at = `/pl/apply/${listing.id}/${draft}`;
    const asked = args(context, listing.id, draft);

    const typed = { name: "Anna Przykład", email: "anna@bücher.example", phone: "" };
    expect(location(await person({ ...asked, request: post(`${at}/person`, typed) }))).toBe(`${at}/can`);
    expect(location(await can({ ...asked, request: post(`${at}/can`, { experience: "over_5" }) }))).toBe(
      `${at}/languages`,
    );
    const level = { german_level: "A2" };
    expect(location(await languages({ ...asked, request: post(`${at}/languages`, level) }))).toBe(`${at}/when`);
    expect(location(await when({ ...asked, request: post(`${at}/when`) }))).toBe(`${at}/message`);
    const empty = { message: "" };
    expect(location(await message({ ...asked, request: post(`${at}/message`, empty) }))).toBe(`${at}/documents`);
    const none = upload(`${at}/documents`, { then: "continue" }, {});
    expect(location(await documents({ ...asked, request: none }))).toBe(`${at}/check`);
    expect(location(await check({ ...asked, request: post(`${at}/check`) }))).toBe(`${at}/sent`);

    const sent = await sentPage({ ...asked, request: get(`${at}/sent`) });
    expect(sent).toMatchObject({
      email: "anna@xn--bcher-kva.example",
      number: expect.stringMatching(/^\w{4}-\w{4}$/),
    });
  });

  test("after sending, every page of the draft leads to the confirmation", async () => {
    const listing = await insertListing(db);
    const draft = await filled(context, listing.id);
    const asked = args(context, listing.id, draft);
    await check({ ...asked, request: post("/") });
    const page = personPage({ ...asked, request: get("/") });
    await expect(page).rejects.toSatisfy((response) => location(response).endsWith(`/${draft}/sent`));
  });

  test("a change leads back to the check page", async () => {
    const listing = await insertListing(db);
    const draft = await filled(context, listing.id);
    const at = `/pl/apply/${listing.id}/${draft}`;
    const request = post(`${at}/message?change`, { message: "Dzień dobry" });
    expect(location(await message({ ...args(context, listing.id, draft), request }))).toBe(`${at}/check`);
  });

  test("the company's questions have a page when there are any", async () => {
    const listing = await insertListing(db);
    const question = await insertQuestion(db, listing.id);
    const draft = await filled(context, listing.id);
    const asked = args(context, listing.id, draft);
    const next = await documents({ ...asked, request: upload("/", { then: "continue" }, {}) });
    expect(location(next)).toMatch(/questions$/);
    await questions({ ...asked, request: post("/", { [`answers.${question}`]: "Tak" }) });
    const page = await checkPage({ ...asked, request: get("/") });
    expect(page.data).toMatchObject({ draft: { answers: [{ answer: "Tak" }] } });
  });

  test("the question about German knows what this listing asks", async () => {
    const asks = { german_level: "B1", german_exam_level: "B2", german_course: "employer_pays" } as const;
    const listing = await insertListing(db, asks);
    const asked = args(context, listing.id, await started(context, listing.id));
    const page = await languagesPage({ ...asked, request: get("/") });
    expect(page.data).toMatchObject({ german: { level: "B1", exam: "B2", course: "employer_pays" } });
  });

  test("what is wrong is said at its field and everything typed stays, on a page that can be shown again", async () => {
    const listing = await insertListing(db);
    const draft = await started(context, listing.id);
    const asked = args(context, listing.id, draft);
    const at = `/pl/apply/${listing.id}/${draft}/person`;
    const typed = { name: "", email: "anna@", phone: "abc" };
    expect(location(await person({ ...asked, request: post(at, typed) }))).toBe(`${at}?again`);
    const page = await personPage({ ...asked, request: get(`${at}?again`) });
    expect(page.data).toMatchObject({
      wrong: {
        errors: { name: [{}], email: [{}], phone: [{ key: "errors.phone" }] },
        typed: { email: "anna@", phone: "abc" },
      },
    });

    await person({ ...asked, request: post(`${at}?again`, { name: "Anna", email: "anna@poczta.example", phone: "" }) });
    const back = await personPage({ ...asked, request: get(`${at}?again`) });
    expect(back.data).toMatchObject({ draft: { name: "Anna", phone: null }, wrong: { errors: {} } });
  });

  test("a text that is too long comes back whole and is not sent", async () => {
    const listing = await insertListing(db);
    const draft = await filled(context, listing.id);
    const asked = args(context, listing.id, draft);
    const at = `/pl/apply/${listing.id}/${draft}`;
    const text = "słowo ".repeat(5000).trim();
    const answer = await message({ ...asked, request: post(`${at}/message?change`, { message: `${text}\u0000` }) });
    expect(location(answer)).toBe(`${at}/message?change&again`);
    const page = await messagePage({ ...asked, request: get(location(answer)) });
    expect(page.data).toMatchObject({ changing: true, wrong: { errors: { message: [{}] }, typed: { message: text } } });

    expect(location(await check({ ...asked, request: post(`${at}/check`) }))).toBe(`${at}/check`);
    const toCheck = checkPage({ ...asked, request: get(`${at}/check`) });
    await expect(toCheck).rejects.toSatisfy((response) => location(response) === `${at}/message?again`);
  });

  test("the check page leads to what is missing", async () => {
    const listing = await insertListing(db);
    const asked = args(context, listing.id, await started(context, listing.id));
    const page = checkPage({ ...asked, request: get("/") });
    await expect(page).rejects.toSatisfy((response) => location(response).endsWith("/person?again"));
  });

  test("a listing that closed meanwhile says so and still shows the text", async () => {
    const listing = await insertListing(db);
    const draft = await filled(context, listing.id);
    const asked = args(context, listing.id, draft);
    await message({ ...asked, request: post("/", { message: "Spawam od lat" }) });
    await db.updateTable("listing").set({ status: "closed" }).where("id", "=", listing.id).execute();

    expect(location(await check({ ...asked, request: post("/") }))).toMatch(/check$/);
    const page = await checkPage({ ...asked, request: get("/") });
    expect(page.init?.status).toBe(410);
    expect(page.data).toMatchObject({ state: "closed", draft: { message: "Spawam od lat" } });
  });

  test("an expired draft says so, and what was just typed comes back", async () => {
    const listing = await insertListing(db);
    const draft = await started(context, listing.id);
    const later = { ...context, now: () => new Date(now.getTime() + 25 * 3_600_000) };
    const asked = args(later, listing.id, draft);
    const answer = await message({ ...asked, request: post("/", { message: "Spawam od lat" }) });
    expect(answer).toMatchObject({ data: { form: { typed: { message: "Spawam od lat" } } }, init: { status: 410 } });
    expect((await messagePage({ ...asked, request: get("/") })).data).toMatchObject({ state: "expired" });
  });

  test("the page's language becomes the application's", async () => {
    const listing = await insertListing(db);
    const draft = await filled(context, listing.id);
    const { params, ...rest } = args(context, listing.id, draft);
    await check({ ...rest, params: { ...params, lang: "cs" }, request: post("/") });
    const rows = await db.selectFrom("application").select("lang").where("listing_id", "=", listing.id).execute();
    expect(rows).toEqual([{ lang: "cs" }]);
  });

  test("a confirmation tells a stranger nothing about an earlier application", async () => {
    const listing = await insertListing(db);
    const first = args(context, listing.id, await filled(context, listing.id));
    await check({ ...first, request: post("/") });
    const second = args(context, listing.id, await filled(context, listing.id));
    await check({ ...second, request: post("/") });
    const pages = [await sentPage({ ...first, request: get("/") }), await sentPage({ ...second, request: get("/") })];
    const withoutNumber = pages.map(({ number: _, ...page }) => page);
    expect(withoutNumber[1]).toEqual(withoutNumber[0]);
    expect(pages[1]?.number).not.toBe(pages[0]?.number);
  });

  test("too many applications at once are told to wait and lose nothing", async () => {
    const strict = testContext(db, { now, limitFactor: 0 });
    const listing = await insertListing(db);
    const draft = await filled(context, listing.id);
    const answer = await check({ ...args(strict, listing.id, draft), request: post("/") });
    expect(answer).toMatchObject({
      data: { form: { errors: { "": [{ key: "errors.slowDown" }] } } },
      init: { status: 422 },
    });
    expect((await checkPage({ ...args(context, listing.id, draft), request: get("/") })).data).toMatchObject({
      state: "open",
    });
  });
});

function args(context: AppContext, listingId: string, draft?: string) {
  return { context, params: { lang: "pl", listingId, ...(draft && { draft }) } };
}

async function started(context: AppContext, listingId: string) {
  const answer = await begin({ ...args(context, listingId), request: post("/") });
  return location(answer).split("/").at(-2) ?? "";
}

async function filled(context: AppContext, listingId: string) {
  const draft = await started(context, listingId);
  const asked = args(context, listingId, draft);
  await person({ ...asked, request: post("/", { name: "Anna Przykład", email: "anna@poczta.example" }) });
  await languages({ ...asked, request: post("/", { german_level: "A2" }) });
  return draft;
}

function location(answer: unknown) {
  return answer instanceof Response ? (answer.headers.get("Location") ?? "") : "";
}

async function insertQuestion(db: Db, listing_id: string) {
  const id = newId();
  await db
    .insertInto("listing_question")
    .values({ id, listing_id, position: 1, text: "Haben Sie einen Schein?", lang: "de" })
    .execute();
  return id;
}
