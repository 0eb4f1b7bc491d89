import { describe, expect, test } from "vitest";
import { newId } from "#db/ids.server.ts";
import { putQuestions } from "#db/seed/put-questions.server.ts";
import type { QuestionFileRow } from "#db/seed/vocabulary-files.server.ts";
import { answerColumns } from "#app/domain/applications/asked/answer-columns.ts";
import { findAnswers } from "#app/domain/applications/asked/find-answers.server.ts";
import { saveAnswers } from "#app/domain/applications/draft/save-draft.server.ts";
import { startDraft } from "#app/domain/applications/draft/start-draft.server.ts";
import { askedQuestions } from "#app/domain/listings/asked/asked-questions.server.ts";
import { findWordedQuestion } from "#app/domain/office/questions/find-worded-question.server.ts";
import { wordQuestion } from "#app/domain/office/questions/word-question.server.ts";
import { findOffer } from "#app/domain/questions/find-offer.server.ts";
import { addQuestion, retireQuestion } from "#app/domain/questions/save-question.server.ts";
import { catalogueFilterIn, searchCatalogue } from "#app/domain/questions/search-catalogue.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertApplication, insertListing } from "#tests/support/factories.ts";

const pace: QuestionFileRow = {
  ...{ id: "pace", answer: "choice", unit: null, fields: ["metal"], kinds: [] },
  ...{ text_de: "Wie schnel?", text_pl: "Jak szybko?", text_cs: "Jak rychle?" },
  ...{ options: ["slow", "fast"], options_de: ["langsam", "schnell"] },
  ...{ options_pl: ["wolno", "szybko"], options_cs: ["pomalu", "rychle"] },
};
const weekend: QuestionFileRow = {
  ...{ ...pace, id: "weekend", answer: "yes_no", options: [], options_de: [], options_pl: [], options_cs: [] },
  ...{ text_de: "Am Wochenende?", text_pl: "W weekend?", text_cs: "O víkendu?" },
};

describe.each(databases)("questions in the hands of the office on %s", async (url) => {
  const db = await freshDatabase(url);
  const { id: accountId } = await insertAccount(db, { role: "office", name: "Jana Wels" });
  const officer = { accountId };
  const now = new Date("2027-02-01T08:00:00.000Z");
  const later = new Date("2027-02-02T08:00:00.000Z");
  await putQuestions(db, [pace, weekend]);
  const asking = async () => {
    const { id: listing_id } = await insertListing(db);
    const row = { id: newId(), listing_id, catalogue_id: "pace", position: 0 };
    await db.insertInto("listing_question").values(row).execute();
    return { listingId: listing_id, fieldId: row.id };
  };
  const [answered, begun, untouched] = [await asking(), await asking(), await asking()];
  const answerIn = async (listingId: string) => {
    const { id } = await insertApplication(db, { listing_id: listingId, email_folded: `${newId()}@post.example` });
    const [asked] = await askedQuestions(db, listingId);
    if (!asked) throw new Error("Nothing is asked");
    const answer = { application_id: id, position: 0, ...answerColumns(asked), answer: "slow" };
    await db.insertInto("application_answer").values(answer).execute();
    return id;
  };
  const first = await answerIn(answered.listingId);
  const token = await startDraft(db, { listingId: begun.listingId, lang: "de", now });
  const writing = { token, listingId: begun.listingId, lang: "de", now } as const;
  await saveAnswers(db, writing, [{ questionId: begun.fieldId, answer: "fast" }]);

  const choice = (code: string, de: string, retired = false) => ({
    ...{ code, retired, texts: { de, pl: `${de} pl`, cs: `${de} cs` } },
  });
  const right = {
    ...{ id: "pace", texts: { de: "Wie schnell?", pl: "Jak szybko?", cs: "Jak rychle?" }, added: [] },
    choices: [choice("slow", "eher ruhig"), choice("fast", "zügig")],
  };
  const saidIn = async (listingId: string) => {
    const [asked] = await askedQuestions(db, listingId);
    return [asked?.texts.de, ...(asked?.options ?? []).map(({ texts }) => texts.de)];
  };
  const readIn = async (applicationId: string) => {
    const [given] = await findAnswers(db, applicationId);
    return [given?.question.texts.de, ...(given?.question.options ?? []).map(({ texts }) => texts.de)];
  };
  const listed = async (query: string) =>
    (await searchCatalogue(db, catalogueFilterIn(new URLSearchParams(query)), "de")).map(({ id }) => id);
  const old = ["Wie schnel?", "langsam", "schnell"];
  const fresh = ["Wie schnell?", "eher ruhig", "zügig"];

  test("are corrected where nobody has answered, and stay where somebody has or is about to", async () => {
    expect(await wordQuestion(db, { ...right, seen: "", officer, now })).toMatchObject({ ok: true });
    expect(await saidIn(untouched.listingId)).toEqual(fresh);
    expect(await saidIn(answered.listingId)).toEqual(old);
    expect(await saidIn(begun.listingId)).toEqual(old);
    expect(await readIn(first)).toEqual(old);
  });

  test("are the same for all who answer one listing", async () => {
    expect(await readIn(await answerIn(answered.listingId))).toEqual(old);
    expect(await readIn(await answerIn(untouched.listingId))).toEqual(fresh);
  });

  test("keep each wording that was answered, however often they change", async () => {
    const seen = now.toISOString();
    const again = { ...right, texts: { ...right.texts, de: "Welches Tempo?" }, seen, officer, now: later };
    await wordQuestion(db, { ...again, added: [{ de: "sehr zügig", pl: "bardzo szybko", cs: "velmi rychle" }] });
    expect(await readIn(first)).toEqual(old);
    expect(await saidIn(answered.listingId)).toEqual(old);
    expect(await saidIn(untouched.listingId)).toEqual(fresh);
    const question = await findWordedQuestion(db, "pace");
    expect(question).toMatchObject({ uses: 3, keeping: 3, editedBy: "Jana Wels", editedAt: later.toISOString() });
    expect(question?.choices.map(({ texts }) => texts.de)).toEqual(["eher ruhig", "zügig", "sehr zügig"]);
    expect(question?.versions.map(({ texts, writtenBy }) => [texts.de, writtenBy])).toEqual([
      ["Wie schnell?", "Jana Wels"],
      ["Wie schnel?", null],
    ]);
  });

  test("are not written over by somebody who has not seen the newest wording, and say nothing twice", async () => {
    expect(await wordQuestion(db, { ...right, seen: "", officer, now })).toEqual({
      ...{ ok: false, reason: "changedMeanwhile" },
    });
    const taken = { ...right, texts: { ...right.texts, cs: "O víkendu!" }, seen: later.toISOString(), officer, now };
    expect(await wordQuestion(db, taken)).toEqual({ ok: false, reason: "taken", langs: ["cs"] });
  });

  test("stay the office's through every loading of the files", async () => {
    const words = { de: "Mit Hund?", pl: "Z psem?", cs: "Se psem?" };
    const own = { kind: "yes_no", unit: null, fields: ["rail"], kinds: ["job"], texts: words, choices: [] } as const;
    const added = await addQuestion(db, { ...own, choices: [], officer, now });
    if (!added.ok) throw new Error("not added");
    await retireQuestion(db, { id: "weekend", retired: true, officer, now });
    await putQuestions(db, [{ ...pace, text_de: "Wie flott?" }, weekend]);
    const texts = await db.selectFrom("question").select(["id", "text_de", "retired"]).orderBy("position").execute();
    expect(texts).toEqual([
      { id: "pace", text_de: "Welches Tempo?", retired: 0 },
      { id: "weekend", text_de: "Am Wochenende?", retired: 0 },
      { id: added.id, text_de: "Mit Hund?", retired: 0 },
    ]);
    expect((await findWordedQuestion(db, "pace"))?.choices).toHaveLength(3);
    expect(await listed("state=retired")).toEqual(["weekend"]);
    expect(await listed("field=rail")).toEqual([added.id]);
    expect(await listed("q=tempo&kind=choice&state=edited")).toEqual(["pace"]);
    const offer = async (chosen: string[]) =>
      (await findOffer(db, { kind: "job", field: "metal", chosen })).map(({ id }) => id);
    expect(await offer([])).toEqual(["pace", added.id]);
    expect(await offer(["weekend"])).toContain("weekend");
    expect(await retireQuestion(db, { id: "nothing", retired: true, officer, now })).toEqual({ ok: false });
  });
});
