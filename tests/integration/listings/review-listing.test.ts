import { beforeEach, describe, expect, test } from "vitest";
import type { ListingStatus } from "#db/codes.ts";
import { currentRevision } from "#db/revision.server.ts";
import { approveListing } from "#app/domain/listings/life/approve-listing.server.ts";
import { closeListing } from "#app/domain/listings/life/close-listing.server.ts";
import { endExpiredListings } from "#app/domain/listings/life/end-expired-listings.server.ts";
import { findSubmittedListings } from "#app/domain/listings/life/find-submitted-listings.server.ts";
import { sendBackListing } from "#app/domain/listings/life/send-back-listing.server.ts";
import { submitListing } from "#app/domain/listings/life/submit-listing.server.ts";
import { paths } from "#app/paths.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import {
  insertAccount,
  insertCompany,
  insertListing,
  insertMember,
  insertPhrase,
  insertPlace,
} from "#tests/support/factories.ts";
import { mailsTo } from "#tests/support/mail/mails.ts";

const now = new Date("2027-02-01T12:00:00.000Z");
const origin = "https://board.example";
/** Has accepted the invitation to the office. */
const able = { password_hash: "x" };
const config = readConfig({ APP_ORIGIN: origin }, "test");

describe.each(databases)("the way of a listing on %s", async (url) => {
  const db = await freshDatabase(url);
  const officer = { accountId: (await insertAccount(db)).id };
  let companyId: string;
  let accountId: string;
  let email: string;
  beforeEach(async () => {
    companyId = (await insertCompany(db)).id;
    const member = await insertMember(db, { company_id: companyId, lang: "pl" });
    accountId = member.id;
    email = member.email;
  });

  const insert = (status: ListingStatus, given: Parameters<typeof insertListing>[1] = {}) =>
    insertListing(db, { company_id: companyId, status, deadline: "2027-03-31", first_published_at: null, ...given });
  const complete = async () => {
    const { id } = await insert("draft");
    await db
      .insertInto("listing_place")
      .values({ listing_id: id, place_id: (await insertPlace(db)).id, position: 0 })
      .execute();
    await db.insertInto("listing_shift").values({ listing_id: id, shift: "day" }).execute();
    for (const [position, section] of (["task", "task", "task", "requirement"] as const).entries()) {
      const phrase = await insertPhrase(db, { section });
      await db
        .insertInto("listing_phrase")
        .values({ listing_id: id, phrase_id: phrase.id, position, necessity: "must" })
        .execute();
    }
    return id;
  };
  const stored = (id: string) => db.selectFrom("listing").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const mails = () =>
    db.selectFrom("outbox_mail").select(["kind", "lang", "text"]).where("to_address", "=", email).execute();
  const submit = (listingId: string) => submitListing(db, { companyId, accountId, listingId, lang: "de", config, now });

  test("a complete draft is handed in once", async () => {
    const id = await complete();
    expect(await submit(id)).toEqual({ ok: true });
    expect(await submit(id)).toEqual({ ok: true });
    expect(await stored(id)).toMatchObject({ status: "submitted", submitted_at: now.toISOString() });
    expect((await findSubmittedListings(db)).filter((listing) => listing.id === id)).toHaveLength(1);
  });

  test("the office hears of it once, each of its people in their language", async () => {
    const [ola, jan] = [
      await insertAccount(db, { lang: "pl", ...able }),
      await insertAccount(db, { lang: "cs", ...able }),
    ];
    const id = await complete();
    await Promise.all([submit(id), submit(id)]);
    await db.deleteFrom("account").where("id", "in", [ola.id, jan.id]).execute();

    for (const { email, lang } of [ola, jan]) {
      const told = await mailsTo(db, email);
      expect(told).toMatchObject([{ kind: "office.submission", lang }]);
      expect(told[0]?.text).toContain(origin + paths.officeListing(lang, id));
    }
  });

  test("whoever hands it in reads once, in their language, by when it is checked", async () => {
    await db.deleteFrom("outbox_mail").execute();
    const id = await complete();
    await Promise.all([submit(id), submit(id)]);
    const told = await mailsTo(db, email);
    expect(told).toMatchObject([{ kind: "listing.submitted", lang: "pl" }]);
    expect(told[0]?.text).toContain(formatDay("pl", "2027-02-02"));
    expect(told[0]?.text).toContain(origin + paths.employerListing("pl", id));
  });

  test("an office that reads its mail in the morning is not told at once", async () => {
    const ola = await insertAccount(db, able);
    const morning = readConfig({ OFFICE_MAIL: "morning" }, "test");
    await submitListing(db, { companyId, accountId, listingId: await complete(), lang: "de", config: morning, now });
    await db.deleteFrom("account").where("id", "=", ola.id).execute();

    expect(await mailsTo(db, ola.email)).toEqual([]);
  });

  test("an incomplete one is told what is missing", async () => {
    const { id } = await insert("draft");
    const result = await submit(id);
    expect(result).toMatchObject({ ok: false, reason: "incomplete" });
    expect(Object.keys("problems" in result ? result.problems : {})).toEqual([
      "places[0]",
      "shifts",
      "tasks",
      "requirements",
    ]);
  });

  test("only its company hands it in or ends it", async () => {
    const foreign = await insertListing(db, { status: "draft" });
    expect(await submit(foreign.id)).toEqual({ ok: false, reason: "notFound" });
    const closing = { companyId, accountId, listingId: foreign.id, reason: "withdrawn" as const, now };
    expect(await closeListing(db, closing)).toEqual({ ok: false, reason: "notFound" });
  });

  test("the office publishes it and the company reads so in its language", async () => {
    const id = await complete();
    await submit(id);
    expect(await approveListing(db, { listingId: id, officer, origin, now })).toEqual({ ok: true });
    expect(await stored(id)).toMatchObject({
      status: "published",
      first_published_at: now.toISOString(),
      revision: await currentRevision(db),
    });
    expect(await mails()).toEqual([
      { kind: "listing.submitted", lang: "pl", text: expect.any(String) },
      { kind: "listing.published", lang: "pl", text: expect.stringContaining(`${origin}/pl/jobs/`) },
    ]);
  });

  test("the first day of publication survives a second approval", async () => {
    const first = "2026-12-01T08:00:00.000Z";
    const id = await complete();
    await submit(id);
    await db.updateTable("listing").set({ first_published_at: first }).where("id", "=", id).execute();
    await approveListing(db, { listingId: id, officer, origin, now });
    expect((await stored(id)).first_published_at).toBe(first);
  });

  test("nothing is published that the office has not read", async () => {
    const { id } = await insert("submitted");
    const seen = "2026-01-01T00:00:00.000Z";
    expect(await approveListing(db, { listingId: id, officer, seen, origin, now })).toEqual({
      ok: false,
      reason: "changedMeanwhile",
    });
  });

  test("a draft is not approved, nor what is past its last day", async () => {
    const draft = await insert("draft");
    const late = await insert("submitted", { deadline: "2027-01-31" });
    expect(await approveListing(db, { listingId: draft.id, officer, origin, now })).toMatchObject({
      reason: "notWaiting",
    });
    expect(await approveListing(db, { listingId: late.id, officer, origin, now })).toMatchObject({
      reason: "deadlinePassed",
    });
  });

  test("sent back it is a draft again, and the company reads why", async () => {
    const { id } = await insert("submitted");
    const remark = "Bitte nennen Sie die Schichten genauer.";
    expect(await sendBackListing(db, { listingId: id, officer, remark, origin, now })).toEqual({ ok: true });
    expect((await stored(id)).status).toBe("draft");
    expect(await mails()).toEqual([{ kind: "listing.sentBack", lang: "pl", text: expect.stringContaining(remark) }]);
    expect((await mails())[0]?.text).toContain(`${origin}${paths.employerListing("pl", id)}\n`);
    expect(await sendBackListing(db, { listingId: id, officer, remark, origin, now })).toEqual({
      ok: false,
      reason: "notWaiting",
    });
  });

  test("it ends once, with its reason and without touching the applications", async () => {
    const { id } = await insert("published");
    const closing = { companyId, accountId, listingId: id, now };
    expect(await closeListing(db, { ...closing, reason: "filled_here" })).toEqual({ ok: true });
    expect(await closeListing(db, { ...closing, reason: "withdrawn" })).toEqual({ ok: false, reason: "alreadyClosed" });
    expect(await stored(id)).toMatchObject({
      status: "closed",
      closed_reason: "filled_here",
      closed_at: now.toISOString(),
      revision: await currentRevision(db),
    });
  });

  test("it ends by itself the day after its last day, and the company is told once", async () => {
    const over = await insert("published", { deadline: "2027-01-31" });
    const lastDay = await insert("published", { deadline: "2027-02-01" });
    await endExpiredListings(db, { origin, now });
    await endExpiredListings(db, { origin, now });
    expect(await stored(over.id)).toMatchObject({ status: "closed", closed_reason: "expired" });
    expect((await stored(lastDay.id)).status).toBe("published");
    expect((await mails()).map(({ kind }) => kind)).toEqual(["listing.expired"]);
  });
});
