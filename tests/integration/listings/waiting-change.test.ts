import { describe, expect, test } from "vitest";
import { currentRevision } from "#db/revision.server.ts";
import { findChange } from "#app/domain/listings/change/find-change.server.ts";
import { newestContent } from "#app/domain/listings/change/newest-content.server.ts";
import { withdrawChange } from "#app/domain/listings/change/withdraw-change.server.ts";
import { findFindings } from "#app/domain/listings/checks/find-findings.server.ts";
import { findListingForm } from "#app/domain/listings/form/find-listing-form.server.ts";
import { answerFindings } from "#app/domain/listings/life/answer-findings.server.ts";
import { approveListing } from "#app/domain/listings/life/approve-listing.server.ts";
import { closeListing } from "#app/domain/listings/life/close-listing.server.ts";
import { endExpiredListings } from "#app/domain/listings/life/end-expired-listings.server.ts";
import { findSubmittedListings } from "#app/domain/listings/life/find-submitted-listings.server.ts";
import { sendBackListing } from "#app/domain/listings/life/send-back-listing.server.ts";
import type { ListingContent } from "#app/domain/listings/listing-content.ts";
import { readContent } from "#app/domain/listings/read-content.server.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertMember } from "#tests/support/factories.ts";
import { config, listingWorld } from "#tests/support/listings/world.ts";
import { mailsTo } from "#tests/support/mail/mails.ts";

const now = new Date("2027-02-01T12:00:00.000Z");
const after = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const { origin } = config;

describe.each(databases)("a change beside the published version on %s", async (url) => {
  const db = await freshDatabase(url);
  const world = await listingWorld(db);
  const { content, save, version, officer } = world;
  const companyId = world.company.id;
  const accountId = world.member.id;

  const renamed = content({ facts: { title_de: "Schlosser (m/w/d)" } });
  /** Published, with another title waiting. */
  const waiting = async (given = renamed) => {
    const id = await world.published(now);
    await save(id, { seen: await version(id), content: given, now: after(1) });
    return id;
  };
  const row = (id: string) => db.selectFrom("listing").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const changeOf = async (id: string) => findChange(db, { listingId: id, published: await readContent(db, id) });
  const eventsOf = async (id: string) => {
    const rows = await db
      .selectFrom("listing_history")
      .select("event")
      .where("listing_id", "=", id)
      .orderBy("at")
      .orderBy("id")
      .execute();
    return rows.map(({ event }) => event).slice(3);
  };
  const queue = async () => (await findSubmittedListings(db)).map(({ id }) => id);
  const approve = async (id: string, at = after(2), seen?: string) =>
    approveListing(db, { listingId: id, officer, seen: seen ?? (await version(id)), origin, now: at });

  test("touches nothing that anybody sees, waits for the office, and opens in the form", async () => {
    const id = await world.published(now);
    const before = await row(id);
    const revision = await currentRevision(db);
    const edit = { seen: await version(id), content: renamed, now: after(1) };
    expect(await save(id, edit)).toEqual({ ok: true, status: "changeWaits" });
    expect(await save(id, edit)).toEqual({ ok: true, status: "changeWaits" });

    expect([await row(id), await currentRevision(db)]).toEqual([before, revision]);
    expect(await queue()).toContain(id);
    expect(await eventsOf(id)).toEqual(["change_submitted"]);
    const form = await findListingForm(db, { companyId, listingId: id, lang: "de", now });
    expect(form).toMatchObject({ status: "published", updatedAt: after(1).toISOString() });
    expect(form?.typed["titleDe"]).toBe("Schlosser (m/w/d)");
  });

  test("is what the rules read and what is answered to: words are taken and notes kept beside it", async () => {
    const id = await waiting(content({ facts: { text: "Wir suchen junge Leute.", title_de: "Schlosser" } }));
    const form = await findListingForm(db, { companyId, listingId: id, lang: "de", now });
    const asked = { companyId, listingId: id, lang: "de", now } as const;
    const inWords = async (given: ListingContent) =>
      (await findFindings(db, { ...asked, content: given })).filter(
        ({ subject }) => subject !== "double" && subject !== "place",
      );
    const found = await inWords(form?.content ?? content());
    expect(found.map(({ subject }) => subject).toSorted()).toEqual(["age", "title"]);
    expect(await inWords(await readContent(db, id))).toEqual([]);

    const answers = found.map(({ key, subject }) => ({
      key,
      take: subject === "title",
      note: subject === "age" ? "Gemeint sind alle." : undefined,
    }));
    const whose = { companyId, listingIds: null, accountId };
    const seen = form?.updatedAt ?? "";
    expect(await answerFindings(db, { ...asked, ...whose, seen, answers, config, now: after(2) })).toEqual({
      ok: true,
      status: "changeWaits",
    });
    const answered = await inWords(await newestContent(db, id));
    expect(answered.map(({ subject, dismissal }) => [subject, dismissal?.note])).toEqual([
      ["age", "Gemeint sind alle."],
    ]);
    expect((await row(id)).title_de).not.toContain("Schlosser");
  });

  test("goes out when the office lets it, with its first day kept and caches told", async () => {
    const id = await waiting();
    const { first_published_at, revision } = await row(id);
    expect(await approve(id)).toEqual({ ok: true });
    const published = await row(id);
    expect(published).toMatchObject({ title_de: "Schlosser (m/w/d)", status: "published", first_published_at });
    expect(published.revision).toBeGreaterThan(revision);
    expect(published.revision).toBe(await currentRevision(db));
    expect(await changeOf(id)).toBeNull();
    expect(await queue()).not.toContain(id);
    expect(await eventsOf(id)).toEqual(["change_submitted", "change_published"]);
    const told = (await mailsTo(db, world.member.email)).filter(({ text }) => text.includes(id));
    const kinds = ["listing.submitted", "listing.published", "listing.submitted", "listing.changePublished"];
    expect(told.map(({ kind }) => kind)).toEqual(kinds);
    expect(told[2]?.text).toContain(formatDay("de", "2027-02-02"));
    expect(await approve(id)).toEqual({ ok: false, reason: "notWaiting" });
  });

  test("is not approved unread, neither edited nor merged meanwhile", async () => {
    const id = await waiting();
    const read = await version(id);
    const again = content({ facts: { title_de: "Schlosserin (m/w/d)" } });
    await save(id, { seen: read, content: again, now: after(2) });
    expect(await approve(id, after(3), read)).toEqual({ ok: false, reason: "changedMeanwhile" });
    expect(await approveListing(db, { listingId: id, officer, origin, now })).toMatchObject({ ok: false });
    const longer = content({ facts: { title_de: "Schlosserin (m/w/d)", posts: 4 } });
    const edited = await version(id);
    await save(id, { seen: edited, content: longer, now: after(3) });
    expect(await approve(id, after(4), edited)).toEqual({ ok: false, reason: "changedMeanwhile" });
  });

  test("waits whole, but for a later last day", async () => {
    const both = content({ facts: { title_de: "Schlosser (m/w/d)", posts: 3, deadline: "2027-04-30" } });
    const id = await waiting(both);
    expect(await row(id)).toMatchObject({ title_de: "Schweißer (m/w/d)", posts: 1, deadline: "2027-04-30" });
    expect(await eventsOf(id)).toEqual(["edited", "change_submitted"]);
  });

  test("lets a later small edit through, and keeps it", async () => {
    const id = await waiting();
    const busy = content({ facts: { title_de: "Schlosser (m/w/d)", posts: 3 } });
    const saved = await save(id, { seen: await version(id), content: busy, now: after(2) });
    expect(saved).toEqual({ ok: true, status: "changeMerged" });
    expect(await row(id)).toMatchObject({ title_de: "Schweißer (m/w/d)", posts: 3 });
    expect((await changeOf(id))?.content).toEqual(busy);
    expect(await eventsOf(id)).toEqual(["change_submitted", "edited"]);
    await approve(id, after(3));
    expect(await readContent(db, id)).toEqual(busy);
  });

  test("taken back word by word it goes out with the rest, and nothing waits", async () => {
    const id = await waiting(content({ facts: { title_de: "Schlosser (m/w/d)", posts: 3 } }));
    const saved = await save(id, { seen: await version(id), content: content({ facts: { posts: 3 } }), now: after(2) });
    expect(saved).toEqual({ ok: true, status: "published" });
    expect(await row(id)).toMatchObject({ title_de: "Schweißer (m/w/d)", posts: 3 });
    expect(await changeOf(id)).toBeNull();
  });

  test("of a colleague is not written over unseen", async () => {
    const id = await world.published(now);
    const seen = await version(id);
    await save(id, { seen, content: renamed, now: after(1) });
    const other = content({ facts: { posts: 9 } });
    const second = await save(id, { seen, content: other, accountId: world.colleague.id, now: after(2) });
    expect(second).toEqual({ ok: false, reason: "changedMeanwhile", updatedAt: after(1).toISOString() });
    expect((await changeOf(id))?.content).toEqual(renamed);
  });

  test("is taken back by its company only", async () => {
    const id = await waiting();
    const foreign = {
      companyId: (await insertCompany(db)).id,
      listingIds: null,
      accountId,
      listingId: id,
      now: after(2),
    };
    expect(await withdrawChange(db, foreign)).toEqual({ ok: false, reason: "notFound" });
    const limited = { ...foreign, companyId, listingIds: [] };
    expect(await withdrawChange(db, limited)).toEqual({ ok: false, reason: "notFound" });
    const own = { ...foreign, companyId };
    expect(await withdrawChange(db, own)).toEqual({ ok: true });
    expect(await withdrawChange(db, own)).toEqual({ ok: false, reason: "notWaiting" });
    expect((await row(id)).status).toBe("published");
    expect(await queue()).not.toContain(id);
    expect(await eventsOf(id)).toEqual(["change_submitted", "change_dropped"]);
  });

  test("sent back it is the company's turn, with remarks at the fields, and saved it waits again", async () => {
    const id = await waiting();
    const remarks = { titleDe: "Bitte ohne Abkürzung.", pay: "Stimmt der Betrag?" };
    const seen = await version(id);
    const back = { listingId: id, officer, remark: "", remarks, seen, origin, now: after(2) };
    expect(await sendBackListing(db, back)).toEqual({ ok: true });
    expect(await sendBackListing(db, back)).toEqual({ ok: false, reason: "notWaiting" });
    expect(await queue()).not.toContain(id);
    expect((await row(id)).status).toBe("published");
    expect(await approve(id, after(2))).toEqual({ ok: false, reason: "notWaiting" });
    const mail = (await mailsTo(db, world.member.email)).findLast(({ kind }) => kind === "listing.sentBack");
    expect(mail?.text).toContain("Bitte ohne Abkürzung.");

    const form = await findListingForm(db, { companyId, listingId: id, lang: "de", now });
    expect(Object.keys(form?.remarks ?? {})).toEqual(["titleDe", "payMin"]);
    const better = content({ facts: { title_de: "Schlosserin oder Schlosser" } });
    expect(await save(id, { seen, content: better, now: after(3) })).toMatchObject({ reason: "changedMeanwhile" });
    const saved = await save(id, { seen: await version(id), content: better, now: after(3) });
    expect(saved).toEqual({ ok: true, status: "changeWaits" });
    expect((await changeOf(id))?.submittedAt).toBe(after(3).toISOString());
    expect(await queue()).toContain(id);
  });

  test("what the office ticks of our own remarks is read in the language of who handed the change in", async () => {
    const id = await waiting();
    const { id: account, email, lang } = world.member;
    await db.updateTable("account").set({ lang: "cs" }).where("id", "=", account).execute();
    const canned = ["german", "pay"] as const;
    await sendBackListing(db, { listingId: id, officer, remark: "Und die Adresse?", canned, origin, now: after(2) });
    await db.updateTable("account").set({ lang }).where("id", "=", account).execute();
    const t = textsFor("cs");
    const mail = (await mailsTo(db, email)).findLast(({ kind }) => kind === "listing.sentBack");
    const said = [t("office:canned.pay"), t("office:canned.german"), "Und die Adresse?"];
    expect(said.map((words) => mail?.text.replaceAll(/\s+/g, " ").includes(words))).toEqual([true, true, true]);
  });

  test("a small edit leaves what was sent back with the company; saved as it is it goes to the office again", async () => {
    const id = await waiting();
    await sendBackListing(db, { listingId: id, officer, remark: "Bitte ansehen.", origin, now: after(2) });
    const busy = content({ facts: { title_de: "Schlosser (m/w/d)", posts: 3 } });
    const merged = await save(id, { seen: await version(id), content: busy, now: after(3) });
    expect(merged).toEqual({ ok: true, status: "changeMerged" });
    expect(await queue()).not.toContain(id);
    const again = await save(id, { seen: await version(id), content: busy, now: after(4) });
    expect(again).toEqual({ ok: true, status: "changeWaits" });
    expect(await queue()).toContain(id);
  });

  test("is measured again by the rules of the day on which it goes out", async () => {
    const id = await waiting();
    const { pay_min } = await row(id);
    const oldFloor = content({ facts: { title_de: "Schlosser (m/w/d)", pay_min: 500_00, pay_max: 500_00 } });
    await db
      .updateTable("listing_change")
      .set({ content: JSON.stringify(oldFloor) })
      .where("listing_id", "=", id)
      .execute();
    expect(await approve(id)).toEqual({ ok: false, reason: "incomplete" });
    expect((await row(id)).pay_min).toBe(pay_min);
    expect(await approve(id, new Date("2027-04-01T12:00:00.000Z"))).toMatchObject({ reason: "deadlinePassed" });
  });

  test("ends with its listing, whoever ends it", async () => {
    const closed = await waiting();
    await closeListing(db, { companyId, accountId, listingId: closed, reason: "filled_here", now: after(2) });
    const expired = await waiting();
    await endExpiredListings(db, { origin, now: new Date("2027-04-01T12:00:00.000Z") });
    for (const id of [closed, expired]) {
      expect((await row(id)).status).toBe("closed");
      expect(await changeOf(id)).toBeNull();
      expect(await eventsOf(id)).toContain("change_dropped");
    }
  });

  test("outlives the person who wrote it, and a suspension of the company", async () => {
    const leaver = await insertMember(db, { company_id: companyId });
    const id = await world.published(now);
    await save(id, { seen: await version(id), content: renamed, accountId: leaver.id, now: after(1) });
    await db.deleteFrom("membership").where("account_id", "=", leaver.id).execute();
    const suspend = (at: string | null) =>
      db.updateTable("company").set({ suspended_at: at }).where("id", "=", companyId).execute();
    await suspend(now.toISOString());
    expect(await approve(id)).toEqual({ ok: false, reason: "companySuspended" });
    await suspend(null);
    expect(await approve(id)).toEqual({ ok: true });
  });

  test("written before a column or a code changed, it is read by today's rules", async () => {
    const id = await waiting();
    const { facts, ...lists } = renamed;
    const { posts, ...older } = facts;
    const stored = { facts: { ...older, contract: "on_call" }, ...lists, phrases: [{ id: "gone", necessity: "must" }] };
    await db
      .updateTable("listing_change")
      .set({ content: JSON.stringify(stored) })
      .where("listing_id", "=", id)
      .execute();
    expect((await changeOf(id))?.content).toEqual({ ...renamed, facts: { ...facts, posts }, phrases: [] });
  });
});
