import { describe, expect, test } from "vitest";
import { newId } from "#db/ids.server.ts";
import { findDraft } from "#app/domain/applications/draft/draft-queries.server.ts";
import { saveDraft } from "#app/domain/applications/draft/save-draft.server.ts";
import { startDraft } from "#app/domain/applications/draft/start-draft.server.ts";
import { findCompanyApplication } from "#app/domain/applications/employer-application.server.ts";
import { eraseMyApplication } from "#app/domain/applications/erase-application.server.ts";
import { findMyApplication } from "#app/domain/applications/find-my-application.server.ts";
import { writeLists } from "#app/domain/listings/write-lists.server.ts";
import { answerText } from "#app/domain/questions/answer-text.ts";
import { type OwnQuestion, questionIn } from "#app/domain/questions/question.ts";
import { encryptedFileStore } from "#app/platform/files/encrypted-file-store.server.ts";
import { diskStore } from "#app/platform/files/stores/disk-store.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { action as check } from "#app/routes/apply/check.tsx";
import { action as answer, loader as questionsPage } from "#app/routes/apply/questions.tsx";
import { config, insertLinkedApplication, now } from "#tests/support/applications.ts";
import { temporaryFolder, testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertListing, insertQuestion } from "#tests/support/factories.ts";
import { jobContent } from "#tests/support/listing-content.ts";
import { get, post } from "#tests/support/requests.ts";

const own: OwnQuestion = {
  text: "Kennen Sie unser Werk?",
  lang: "de",
  translations: [{ lang: "pl", text: "Zna Pan/Pani zakład?" }],
};

describe.each(databases)("what a company asks on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now });
  await insertQuestion(db, { id: "heights" });
  await insertQuestion(db, { id: "nights", answer_kind: "number", unit: "nights_month", position: 1 });
  await insertQuestion(db, { id: "until", answer_kind: "date", position: 2 });
  await insertQuestion(db, { id: "pace", answer_kind: "choice", position: 3 });
  await db
    .insertInto("question_option")
    .values({
      question_id: "pace",
      code: "fast",
      position: 0,
      text_de: "schnell",
      text_pl: "szybko",
      text_cs: "rychle",
      retired: 0,
    })
    .execute();

  const asking = async (questions = ["heights", "nights", "until", "pace"]) => {
    const listing = await insertListing(db, { german_level: "none" });
    await writeLists(db, listing.id, jobContent({ phrases: [], placeIds: [], questions, ownQuestions: [own] }));
    const ids = await db
      .selectFrom("listing_question")
      .select(["id", "catalogue_id"])
      .where("listing_id", "=", listing.id)
      .execute();
    const idOf = (name: string) => ids.find(({ catalogue_id }) => (catalogue_id ?? "own") === name)?.id ?? "";
    const token = await startDraft(db, { listingId: listing.id, lang: "pl", now });
    const params = { lang: "pl", listingId: listing.id, draft: token };
    const page = async (query = "") =>
      (await questionsPage({ request: get(`/${query}`), params, context })).data as { seen: string } & Record<
        string,
        unknown
      >;
    const typed = (answers: Record<string, string>, seen = "") =>
      answer({
        params,
        context,
        request: post("/", {
          seen,
          ...Object.fromEntries(Object.entries(answers).map(([name, text]) => [`answers.${idOf(name)}`, text])),
        }),
      });
    return { listing, token, params, idOf, page, typed };
  };
  const everything = {
    heights: "yes",
    nights: "6 nocy",
    until: "1 września 2027",
    pace: "fast",
    own: "Tak, z wycieczki.",
  };

  test("is answered in the seeker's language and read in the company's", async () => {
    const { listing, params, token, typed } = await asking();
    const person = { name: "Anna Przykład", email: "anna@poczta.example", phone: null };
    await saveDraft(db, { token, listingId: listing.id, lang: "pl", now }, { ...person, german_level: "A2" });
    expect(await typed(everything)).toBeInstanceOf(Response);
    await check({ request: post("/"), params, context });

    const application = await db
      .selectFrom("application")
      .select("id")
      .where("listing_id", "=", listing.id)
      .executeTakeFirstOrThrow();
    const found = await findCompanyApplication(db, {
      companyId: listing.company_id,
      listingIds: null,
      applicationId: application.id,
    });
    const readIn = (lang: "de" | "cs") =>
      found?.answers.map((given) => [
        questionIn(lang, given.question).text,
        answerText(textsFor(lang), lang, given.question, given.answer),
      ]);
    expect(readIn("de")).toEqual([
      ["Haben Sie einen Schein?", "Ja"],
      ["Haben Sie einen Schein?", "6 Nächte im Monat"],
      ["Haben Sie einen Schein?", "1.\u00a0September 2027"],
      ["Haben Sie einen Schein?", "schnell"],
      ["Kennen Sie unser Werk?", "Tak, z wycieczki."],
    ]);
    expect(readIn("cs")?.[3]).toEqual(["Máte oprávnění?", "rychle"]);
    const other = await insertListing(db);
    expect(
      await findCompanyApplication(db, {
        companyId: other.company_id,
        listingIds: null,
        applicationId: application.id,
      }),
    ).toBeNull();
  });

  test("says what is wrong at its field, keeps everything typed, and stores nothing of it", async () => {
    const { typed, idOf, token, listing } = await asking();
    const wrong = await typed({ ...everything, nights: "viele", until: "bald", pace: "gone" });
    expect(wrong).toMatchObject({ init: { status: 422 } });
    const { form } = (wrong as unknown as { data: { form: { errors: object; typed: { answers: object } } } }).data;
    expect(Object.keys(form.errors).sort()).toEqual(
      ["nights", "until", "pace"].map((name) => `answers.${idOf(name)}`).sort(),
    );
    expect(form.typed.answers).toMatchObject({ [idOf("nights")]: "viele", [idOf("own")]: "Tak, z wycieczki." });
    expect(await storedOf(token, listing.id)).toEqual([]);
  });

  test("takes nothing that it did not ask, however it is sent", async () => {
    const { typed, params, token, listing } = await asking();
    await typed(everything);
    const before = await storedOf(token, listing.id);
    const long = await answer({ params, context, request: post("/", { [`answers.${"x".repeat(90)}`]: "a" }) });
    expect(long).toBeInstanceOf(Response);
    expect(await storedOf(token, listing.id)).toEqual([]);
    await typed(everything);
    for (const fields of [{ answers: "yes" }, { "answers[0]": "yes" }, { "answers.__proto__.x": "yes" }]) {
      await answer({ params, context, request: post("/", fields) });
    }
    const book = await typed({ ...everything, own: "a".repeat(1001) });
    expect(book).toMatchObject({ init: { status: 422 } });
    expect(before).toHaveLength(5);
    const foreign = await insertListing(db);
    const elsewhere = { ...params, listingId: foreign.id };
    const strange = await answer({ params: elsewhere, context, request: post("/", { [`answers.${newId()}`]: "yes" }) });
    expect(strange).toMatchObject({ init: { status: 410 } });
  });

  test("may stay unanswered, and an answer can be taken back", async () => {
    const { typed, token, listing } = await asking();
    await typed(everything);
    await typed({ heights: "", nights: "", until: "", pace: "", own: "" });
    expect(await storedOf(token, listing.id)).toEqual([]);
    expect(await typed({})).toBeInstanceOf(Response);
  });

  test("is not written over from a second window without a word", async () => {
    const { typed, page } = await asking();
    const { seen } = await page();
    await typed({ heights: "yes", nights: "6" }, seen);
    expect(await typed({ heights: "yes", nights: "6 nocy", own: "Tak" }, seen)).toBeInstanceOf(Response);
    const elsewhere = await typed({ heights: "no" }, seen);
    expect(elsewhere).toMatchObject({ init: { status: 409 }, data: { form: { errors: { "": [{}] } } } });
    expect(JSON.stringify(elsewhere)).toContain("6 nocy w miesiącu");
  });

  test("keeps the answers of those who are writing when the listing is changed", async () => {
    const { listing, typed, token } = await asking();
    await typed(everything);
    const content = jobContent({
      phrases: [],
      placeIds: [],
      questions: ["pace", "heights"],
      ownQuestions: [{ ...own, translations: [] }],
    });
    await writeLists(db, listing.id, content);
    expect(await storedOf(token, listing.id)).toEqual(["Tak, z wycieczki.", "fast", "yes"]);
  });

  test("in the days before the catalogue is still read as it was written", async () => {
    const { id, token, company_id } = await insertLinkedApplication(db);
    const old = {
      application_id: id,
      position: 0,
      question: "Seit wann?",
      question_lang: "de" as const,
      answer: "2019",
    };
    await db.insertInto("application_answer").values(old).execute();
    const mine = await findMyApplication(db, { token, now });
    const [given] = mine?.answers ?? [];
    expect(given && questionIn("pl", given.question)).toEqual({ text: "Seit wann?", lang: "de" });
    expect(given && answerText(textsFor("pl"), "pl", given.question, given.answer)).toBe("2019");
    expect(
      (await findCompanyApplication(db, { companyId: company_id, listingIds: null, applicationId: id }))?.answers,
    ).toHaveLength(1);
  });

  test("is erased with the application", async () => {
    const { id, token } = await insertLinkedApplication(db);
    const given = { application_id: id, catalogue_id: "pace", answer_kind: "choice" as const, answer: "fast" };
    await db
      .insertInto("application_answer")
      .values({ ...given, position: 0 })
      .execute();
    await eraseMyApplication(db, encryptedFileStore(diskStore(temporaryFolder()), newId().repeat(2)), {
      token,
      config,
      now,
    });
    expect(await db.selectFrom("application_answer").selectAll().where("application_id", "=", id).execute()).toEqual(
      [],
    );
  });

  async function storedOf(token: string, listingId: string) {
    const draft = await findDraft(db, { token, listingId, now });
    return (draft?.answers ?? []).map((given) => given.answer).sort();
  }
});
