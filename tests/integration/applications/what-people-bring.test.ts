import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import { asksOf, type BringPage } from "#app/domain/applications/bring/asks.ts";
import { type Brought, broughtOf } from "#app/domain/applications/bring/brought.ts";
import { findAsking } from "#app/domain/applications/bring/find-asking.server.ts";
import { findBrought, findBroughtTo } from "#app/domain/applications/bring/find-brought.server.ts";
import { eraseExpiredDrafts } from "#app/domain/applications/draft/erase-expired-drafts.server.ts";
import { saveBrought } from "#app/domain/applications/draft/save-brought.server.ts";
import { saveDraft } from "#app/domain/applications/draft/save-draft.server.ts";
import { startDraft } from "#app/domain/applications/draft/start-draft.server.ts";
import { submitApplication } from "#app/domain/applications/draft/submit-application.server.ts";
import { eraseApplication } from "#app/domain/applications/erase-application.server.ts";
import { action as can, loader as canPage } from "#app/routes/apply/can.tsx";
import { action as languages, loader as languagesPage } from "#app/routes/apply/languages.tsx";
import { action as when } from "#app/routes/apply/when.tsx";
import { now, origin } from "#tests/support/applications.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertListing, insertPhrase } from "#tests/support/factories.ts";
import { get, post } from "#tests/support/requests.ts";

const ticked: Record<BringPage, Partial<Brought>> = {
  can: { requirements: { drawings: "partly" }, experience: "3_to_5", certificates: ["weld_135", "forklift"] },
  languages: { languages: { en: "B1" }, school: "pl_branch_1" },
  when: { start: "2027-03-01", workTimes: { early: true, late: true, night: false }, ways: ["bike"], trialDay: true },
};

describe.each(databases)("what people bring on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now });
  await insertPhrase(db, { id: "drawings", section: "requirement", text_de: "Zeichnungen lesen" });

  test("is asked as the listing asks for it", async () => {
    const { id } = await weldersWanted(db);
    expect(asksOf(await findAsking(db, id))).toMatchObject({
      requirements: [
        { subject: "licence-B", necessity: "must" },
        { subject: "drawings", words: { de: "Zeichnungen lesen" } },
      ],
      germanNeeded: true,
      languages: ["en"],
      school: true,
      workTimes: ["early", "late", "night"],
    });
  });

  test("goes from the draft to the company, whole and once", async () => {
    const listing = await weldersWanted(db);
    const draft = await filledDraft(db, listing.id);
    await submitApplication(db, context.files, { ...draft, origin });

    const application = await db
      .selectFrom("application")
      .select("id")
      .where("listing_id", "=", listing.id)
      .executeTakeFirstOrThrow();
    const sent = await findBroughtTo(db, { applicationId: application.id, listingId: listing.id });
    expect(sent?.brought).toEqual({
      ...ticked.can,
      ...ticked.languages,
      ...ticked.when,
      certificates: ["forklift", "weld_135"],
    });
    expect(await rowsOfDrafts(db)).toEqual([]);

    await eraseApplication(db, context.files, { applicationId: application.id, now });
    expect(await db.selectFrom("application_brought").select("id").execute()).toEqual([]);
  });

  test("a second application leaves nothing behind", async () => {
    const listing = await weldersWanted(db);
    for (let time = 0; time < 2; time += 1) {
      await submitApplication(db, context.files, { ...(await filledDraft(db, listing.id)), origin });
    }
    expect(await rowsOfDrafts(db)).toEqual([]);
  });

  test("goes with a draft that nobody sent", async () => {
    await filledDraft(db, (await weldersWanted(db)).id);
    await eraseExpiredDrafts(db, context.files, { now: new Date(now.getTime() + 25 * 3_600_000) });
    expect(await rowsOfDrafts(db)).toEqual([]);
  });

  test("an answer stays when the listing no longer asks for it", async () => {
    const listing = await weldersWanted(db);
    await submitApplication(db, context.files, { ...(await filledDraft(db, listing.id)), origin });
    await db.deleteFrom("listing_phrase").where("listing_id", "=", listing.id).execute();
    const application = await db
      .selectFrom("application")
      .select("id")
      .where("listing_id", "=", listing.id)
      .executeTakeFirstOrThrow();
    const sent = await findBroughtTo(db, { applicationId: application.id, listingId: listing.id });
    expect(sent?.requirements.map(({ subject }) => subject)).toEqual(["licence-B", "drawings"]);
  });

  test("needs no word of German where none is needed", async () => {
    const listing = await insertListing(db, { german_level: "none" });
    const draft = { token: await startDraft(db, { listingId: listing.id, lang: "pl", now }), ...of(listing.id) };
    await saveDraft(db, draft, { name: "Anna", email: "anna@poczta.example", phone: null });
    expect(await submitApplication(db, context.files, { ...draft, origin })).toEqual({ ok: true });
    const [row] = await db.selectFrom("application").selectAll().where("listing_id", "=", listing.id).execute();
    expect(row?.german_level).toBe(null);
    expect(await findBroughtTo(db, { applicationId: row?.id ?? "", listingId: listing.id })).toBe(null);
  });

  test("German that is missing is asked for, and what was said beside it is kept", async () => {
    const { id: listingId } = await weldersWanted(db);
    const asked = await started(listingId);
    const answer = await languages({ ...asked, request: post("/x", { school: "pl_branch_1" }) });
    expect(answer).toMatchObject({ status: 303 });
    const page = await languagesPage({ ...asked, request: get("/x?again") });
    expect(page.data).toMatchObject({
      wrong: { errors: { german_level: [{}] } },
      draft: { brought: { school: "pl_branch_1" } },
      skip: null,
    });
  });

  test("of two windows the second is told what the first has saved", async () => {
    const { id: listingId } = await weldersWanted(db);
    const asked = await started(listingId);
    const { data: page } = await canPage({ ...asked, request: get("/x") });
    const seen = page.state === "open" ? page.seen : "";
    const first = { "has.drawings": "yes", experience: "over_5" };
    expect(await can({ ...asked, request: post("/x", { ...first, seen }) })).toMatchObject({ status: 303 });
    expect(await can({ ...asked, request: post("/x", { ...first, seen }) })).toMatchObject({ status: 303 });
    const other = await can({ ...asked, request: post("/x", { experience: "none", seen }) });
    expect(other).toMatchObject({
      init: { status: 409 },
      data: {
        form: {
          errors: { "": [{ values: { saved: expect.stringContaining("Spawanie ram według rysunku.: ") } }] },
          typed: { experience: "none" },
        },
      },
    });
  });

  test("what the listing does not ask for is not kept, whoever sends it", async () => {
    const { id: listingId } = await insertListing(db);
    const asked = await started(listingId);
    const strange = { "has.drawings": "yes", certificates: "hygiene", photo: "me.jpg", experience: "for ever" };
    await can({ ...asked, request: post("/x", strange) });
    expect(await broughtIn(asked)).toEqual(broughtOf([]));
  });

  test("a day that nobody can read stays on the page, and one that is over means at once", async () => {
    const { id: listingId } = await weldersWanted(db);
    const asked = await started(listingId);
    const typed = { starts_on: "bald", ways: "car" };
    expect(await when({ ...asked, request: post("/x", typed) })).toMatchObject({
      init: { status: 422 },
      data: { form: { errors: { starts_on: [{ key: "errors.date" }] }, typed } },
    });
    await when({ ...asked, request: post("/x", { starts_on: "1.1.2027" }) });
    expect(await broughtIn(asked)).toMatchObject({ start: "at_once", ways: [] });
  });

  const broughtIn = ({ params }: { params: { draft: string } }) =>
    findBrought(db, { draftId: hashToken(params.draft) });

  async function started(listingId: string) {
    const draft = await startDraft(db, { listingId, lang: "pl", now });
    return { context, params: { lang: "pl", listingId, draft } };
  }
});

const of = (listingId: string) => ({ listingId, lang: "pl" as const, now });

async function weldersWanted(db: Db) {
  const listing = await insertListing(db, {
    german_level: "A2",
    leaving_certificate: "vocational",
    experience: "helpful",
  });
  const { id: listing_id } = listing;
  const phrase = { listing_id, phrase_id: "drawings", position: 1, necessity: "nice" } as const;
  await db.insertInto("listing_phrase").values(phrase).execute();
  await db.insertInto("listing_licence").values({ listing_id, licence: "B", necessity: "must" }).execute();
  await db.insertInto("listing_shift").values({ listing_id, shift: "three" }).execute();
  await db.insertInto("listing_language").values({ listing_id, lang: "en", level: "A2", purpose: "helpful" }).execute();
  return listing;
}

async function filledDraft(db: Db, listingId: string) {
  const draft = { token: await startDraft(db, { listingId, lang: "pl", now }), ...of(listingId) };
  await saveDraft(db, draft, { name: "Anna", email: "anna@poczta.example", phone: null });
  await saveBrought(db, draft, "can", { brought: ticked.can, germanLevel: null });
  await saveBrought(db, draft, "languages", { brought: ticked.languages, germanLevel: "A2" });
  await saveBrought(db, draft, "when", { brought: ticked.when, germanLevel: null });
  return draft;
}

function rowsOfDrafts(db: Db) {
  return db.selectFrom("application_brought").selectAll().where("draft_id", "is not", null).execute();
}
