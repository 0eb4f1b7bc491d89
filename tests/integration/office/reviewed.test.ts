import { describe, expect, test } from "vitest";
import type { ListingHistoryEvent } from "#db/codes.ts";
import { raiseRevision } from "#db/revision.server.ts";
import { recordListingHistory } from "#app/domain/listings/record-listing-history.server.ts";
import { findReviewMeasure } from "#app/domain/office/reviewed/find-review-measure.server.ts";
import { saveReviewDays } from "#app/domain/reviews/review-promises.server.ts";
import { paths } from "#app/paths.ts";
import { loader } from "#app/routes/office/waiting.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertListing } from "#tests/support/factories.ts";
import { get } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

/** A Tuesday. */
const now = new Date("2027-02-02T10:00:00.000Z");

describe.each(databases)("what the office promises and keeps, on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now: () => now });
  const { id: accountId } = await insertAccount(db);
  const cookie = await sessionCookie(db, accountId);
  const waiting = () => loader({ request: get(paths.office("de"), { cookie }), params: { lang: "de" }, context });
  const happened = async (steps: [ListingHistoryEvent, string][]) => {
    const { id: listingId } = await insertListing(db);
    for (const [event, at] of steps) {
      await recordListingHistory(db, { listingId, event, accountId, now: new Date(at) });
    }
  };
  const promise = async (days: 1 | 5, at: string) => {
    await saveReviewDays(db, { days, now: new Date(at) });
    await raiseRevision(db);
  };

  test("says nothing while too little is known, and then how much was kept", async () => {
    expect((await waiting()).reviewed).toEqual({ promised: 1, measure: null });
    await happened([
      ["submitted", "2027-01-25T08:00:00.000Z"],
      ["sent_back", "2027-01-25T09:00:00.000Z"],
      ["submitted", "2027-01-26T08:00:00.000Z"],
      ["published", "2027-01-28T09:00:00.000Z"],
    ]);
    await happened([
      ["change_submitted", "2027-01-25T08:00:00.000Z"],
      ["change_edited", "2027-01-25T08:30:00.000Z"],
      ["change_published", "2027-01-26T09:00:00.000Z"],
    ]);
    await happened([
      ["submitted", "2026-10-01T08:00:00.000Z"],
      ["published", "2026-10-20T09:00:00.000Z"],
      ["change_submitted", "2027-01-25T08:00:00.000Z"],
      ["change_dropped", "2027-01-29T08:00:00.000Z"],
    ]);
    const row = (handed_in_at: string, answered_at: string) => ({ id: answered_at, handed_in_at, answered_at });
    await db
      .insertInto("admission_answer")
      .values(row("2026-09-01T08:00:00.000Z", "2026-09-20T08:00:00.000Z"))
      .execute();
    await db
      .insertInto("admission_answer")
      .values(row("2027-02-01T08:00:00.000Z", "2027-02-02T08:00:00.000Z"))
      .execute();
    expect((await waiting()).reviewed?.measure).toBeNull();
    await db
      .insertInto("admission_answer")
      .values(row("2027-01-29T08:00:00.000Z", "2027-02-02T09:00:00.000Z"))
      .execute();
    const config = context.config;
    expect(await findReviewMeasure(db, { config, now })).toEqual({
      promised: 1,
      measure: { count: 5, kept: 3, half: 1 },
    });
  });

  test("marks what waits longer than was promised when it came, and not what is not the office's turn", async () => {
    await promise(5, "2027-01-27T12:00:00.000Z");
    const late = await insertListing(db, { status: "submitted", submitted_at: "2027-01-27T11:00:00.000Z" });
    const inTime = await insertListing(db, { status: "submitted", submitted_at: "2027-01-27T13:00:00.000Z" });
    const { things, reviewed } = await waiting();
    const promised = Object.fromEntries(things.map((thing) => [thing.id, thing.promised]));
    expect(promised[late.id]).toEqual({ by: "2027-01-28", isPast: true });
    expect(promised[inTime.id]).toEqual({ by: "2027-02-03", isPast: false });
    expect(reviewed?.promised).toBe(5);
    await db.updateTable("company").set({ suspended_at: now.toISOString(), suspended_by: accountId }).execute();
    expect((await waiting()).things.map((thing) => thing.promised)).toEqual([null, null]);
  });
});
