import { describe, expect, test } from "vitest";
import { findSpans } from "#app/domain/applications/clock/find-spans.server.ts";
import { usualSpans } from "#app/domain/applications/clock/spans.ts";
import { findListingForm, newListingForm } from "#app/domain/listings/form/find-listing-form.server.ts";
import { findUsualPromise } from "#app/domain/listings/usual-promise.server.ts";
import { findReviewDays, findReviewPromises } from "#app/domain/reviews/review-promises.server.ts";
import { paths } from "#app/paths.ts";
import { loader as root } from "#app/root.tsx";
import { action as save, loader as show } from "#app/routes/office/answers/spans.tsx";
import { loader as membership } from "#app/routes/public/membership.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertCompany, insertListing, insertOccupation } from "#tests/support/factories.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

describe.each(databases)("the spans of the clock on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db);
  const cookie = await sessionCookie(db, (await insertAccount(db)).id);
  const path = paths.officeAnswerSpans("de");
  const there = { params: { lang: "de" }, context };
  const { boardCloses, ...days } = usualSpans;
  const typed = {
    ...Object.fromEntries(Object.entries(days).map(([name, value]) => [name, String(value)])),
    promise: "10",
    review: "1",
  };
  const set = (fields: Record<string, string>) => save({ request: post(path, fields, { cookie }), ...there });
  const promised = async () => (await root({ request: get("/de"), params: {}, context: testContext(db) })).guaranteed;

  test("are the usual ones until the office sets others", async () => {
    expect(await findSpans(db)).toEqual(usualSpans);
    expect(await promised()).toBe(true);
    const changed = { ...typed, escalateAfter: "7", guaranteed: "on", boardCloses: String(boardCloses) };
    expect(await set(changed)).toMatchObject({ status: 303 });
    expect(await findSpans(db)).toEqual({ ...usualSpans, escalateAfter: 7 });
  });

  test("without the board's own closing, no page promises an answer to everyone", async () => {
    expect(await set({ ...typed, boardCloses: "30" })).toMatchObject({ status: 303 });
    expect(await findSpans(db)).toMatchObject({ boardCloses: null });
    expect(await promised()).toBe(false);
  });

  test.each([
    ["0", "escalateAfter"],
    ["61", "escalateAfter"],
    ["4,5", "seekerReminded"],
    ["21", "seekerReminded"],
    ["", "officeMayClose"],
  ])("refuses %j for %s at a field, and keeps what was typed", async (value, name) => {
    const before = await findSpans(db);
    const answer = await set({ ...typed, guaranteed: "on", boardCloses: "30", [name]: value });
    expect(answer).toMatchObject({ init: { status: 422 }, data: { form: { typed: { guaranteed: "on" } } } });
    expect(await findSpans(db)).toEqual(before);
  });

  test("a new listing begins with the office's promise; one that is there keeps its own", async () => {
    const company = await insertCompany(db);
    const { id } = await insertListing(db, { company_id: company.id, answer_days: 10 });
    const asked = { companyId: company.id, listingId: id, lang: "de" as const, now: context.now() };
    expect(await findUsualPromise(db)).toBe(10);
    const refused = await set({ ...typed, promise: "7", guaranteed: "on", boardCloses: "30" });
    expect(refused).toMatchObject({ data: { form: { errors: { promise: [{}] } } } });
    expect(await set({ ...typed, promise: "5", guaranteed: "on", boardCloses: "30" })).toMatchObject({ status: 303 });
    expect(await findUsualPromise(db)).toBe(5);
    const occupation = await insertOccupation(db);
    const found = { ...occupation, name: "x", nameDe: "Schlosser", trainingType: null, trainingMonths: null };
    expect((await newListingForm(db, { ...asked, kind: "job", occupation: found })).typed).toMatchObject({
      answerDays: "5",
    });
    expect((await findListingForm(db, asked))?.typed).toMatchObject({ answerDays: "10" });
  });

  test("what the office promises of its own checks holds for whoever hands something in afterwards", async () => {
    const asked = { ...typed, guaranteed: "on", boardCloses: "30" };
    expect(await findReviewDays(db, context.now())).toBe(1);
    expect(await set({ ...asked, review: "4" })).toMatchObject({ data: { form: { errors: { review: [{}] } } } });
    expect(await set({ ...asked, review: "3" })).toMatchObject({ status: 303 });
    expect(await set({ ...asked, review: "3" })).toMatchObject({ status: 303 });
    expect(await findReviewPromises(db)).toEqual([{ from: expect.any(String), days: 3 }]);
    const page = await membership({ request: get(paths.membership("de")), params: { lang: "de" }, context });
    expect(page.reviewDays).toBe(3);
  });

  test("tells who has not seen another's change", async () => {
    const { seen } = await show({ request: get(path, { cookie }), ...there });
    await set({ ...typed, afterInvitation: "9", guaranteed: "on", boardCloses: "30" });
    const answer = await set({ ...typed, seen, guaranteed: "on", boardCloses: "30" });
    expect(answer).toMatchObject({ init: { status: 409 } });
    expect(await findSpans(db)).toMatchObject({ afterInvitation: 9 });
  });
});
