import { beforeEach, describe, expect, test } from "vitest";
import { newListingId } from "#db/ids.server.ts";
import { findHistory } from "#app/domain/listings/change/find-history.server.ts";
import { findRemarks } from "#app/domain/listings/change/find-remarks.server.ts";
import { approveListing } from "#app/domain/listings/life/approve-listing.server.ts";
import { planPublication } from "#app/domain/listings/life/plan-publication.server.ts";
import { publishDueListings } from "#app/domain/listings/life/publish-due-listings.server.ts";
import { submitListing } from "#app/domain/listings/life/submit-listing.server.ts";
import { endListing } from "#app/domain/office/review/end-listing.server.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertMember } from "#tests/support/factories.ts";
import { config, listingWorld } from "#tests/support/listings/world.ts";
import { mailsTo } from "#tests/support/mail/mails.ts";
import { sessionCookie } from "#tests/support/sessions.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const render = routeAtATime(siteBuild());
const start = new Date("2027-02-01T12:00:00.000Z");
/** Six in the morning in Berlin, in winter. */
const morning = new Date("2027-03-01T05:00:00.000Z");
const before = new Date(morning.getTime() - 1);
const { origin } = config;

describe.each(databases)("planned publication on %s", async (url) => {
  const db = await freshDatabase(url);
  const world = await listingWorld(db);
  const acting = { companyId: world.company.id, listingIds: null, accountId: world.member.id };
  const row = (id: string) => db.selectFrom("listing").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const events = async (id: string) => (await findHistory(db, { listingId: id, lang: "de" })).map(({ event }) => event);
  const publishDue = (now: Date) => publishDueListings(db, { origin, now });
  const planFor = async (facts: Parameters<typeof world.content>[0] = {}) => {
    const id = newListingId();
    const content = world.content({ facts: { publish_on: "2027-03-01", ...facts?.facts } });
    await world.save(id, { content, now: start });
    expect(await submitListing(db, { ...acting, listingId: id, lang: "de", config, now: start })).toEqual({ ok: true });
    return { id, content };
  };
  const approve = (listingId: string, now = start) =>
    approveListing(db, { listingId, officer: world.officer, origin, now });
  const scheduled = async (facts: Parameters<typeof world.content>[0] = {}) => {
    const planned = await planFor(facts);
    expect(await approve(planned.id)).toEqual({ ok: true });
    return planned;
  };
  const plan = (listingId: string, publishOn: string | null, given = {}) =>
    planPublication(db, { ...acting, listingId, publishOn, now: start, ...given });
  beforeEach(async () => {
    await db.updateTable("listing").set({ status: "closed" }).execute();
    await db.deleteFrom("outbox_mail").execute();
  });

  test("waits for the morning of its day, and is then first published, once", async () => {
    const { ask } = await startSite(db, { render, now: () => start });
    const { id } = await scheduled();
    expect(await row(id)).toMatchObject({ status: "scheduled", first_published_at: null });
    expect((await ask(`/de/n/${id}`)).status).toBe(404);
    expect((await ask("/de/jobs")).body).not.toContain(id);
    await publishDue(before);
    expect((await row(id)).status).toBe("scheduled");
    await Promise.all([publishDue(morning), publishDue(morning)]);
    const first = morning.toISOString();
    expect(await row(id)).toMatchObject({ status: "published", first_published_at: first, publish_on: null });
    await publishDue(new Date(morning.getTime() + 86_400_000));
    expect(await row(id)).toMatchObject({ first_published_at: first });
    expect((await events(id)).slice(0, 2)).toEqual(["published", "scheduled"]);
    expect((await mailsTo(db, world.member.email)).map(({ kind }) => kind)).toEqual([
      "listing.submitted",
      "listing.scheduled",
      "listing.published",
    ]);
  });

  test("missed in the morning, it goes out at any hour; approved after its day, at once", async () => {
    const { id } = await scheduled();
    await publishDue(new Date("2027-03-01T23:30:00.000Z"));
    expect((await row(id)).status).toBe("published");
    const late = await planFor();
    expect(await approve(late.id, morning)).toEqual({ ok: true });
    expect(await row(late.id)).toMatchObject({ status: "published", first_published_at: morning.toISOString() });
  });

  test("goes back to its company when the rules of its day forbid it, with nobody's old remarks", async () => {
    const { id } = await scheduled();
    await db.updateTable("listing").set({ pay_min: 100, pay_max: 200 }).where("id", "=", id).execute();
    await publishDue(morning);
    await publishDue(morning);
    expect(await row(id)).toMatchObject({ status: "draft", first_published_at: null });
    expect((await events(id))[0]).toBe("held_back");
    expect(await findRemarks(db, { listingId: id, kind: "job" })).toEqual({});
    const told = (await mailsTo(db, world.member.email)).filter(({ kind }) => kind === "listing.heldBack");
    expect(told).toHaveLength(1);
  });

  test("waits while its company is suspended, and goes out after it", async () => {
    const { id } = await scheduled();
    const suspend = (at: string | null) =>
      db.updateTable("company").set({ suspended_at: at }).where("id", "=", world.company.id).execute();
    await suspend(start.toISOString());
    await publishDue(morning);
    expect((await row(id)).status).toBe("scheduled");
    await suspend(null);
    await publishDue(morning);
    expect((await row(id)).status).toBe("published");
  });

  test("is moved to another day or out at once by its company only, and never into the past", async () => {
    const { id } = await scheduled();
    const other = await insertCompany(db);
    expect(await plan(id, "2027-03-05", { companyId: other.id })).toEqual({ ok: false, reason: "notFound" });
    expect(await plan(id, null, { listingIds: [] })).toEqual({ ok: false, reason: "notFound" });
    expect(await plan(id, "2027-02-01")).toEqual({ ok: false, reason: "notLater" });
    expect(await plan(id, "2027-08-02")).toEqual({ ok: false, reason: "tooFar" });
    expect(await plan(id, "2027-04-01")).toEqual({ ok: false, reason: "incomplete" });
    expect(await plan(id, "2027-03-05")).toEqual({ ok: true });
    await publishDue(morning);
    expect(await row(id)).toMatchObject({ status: "scheduled", publish_on: "2027-03-05" });
    const [moved] = await findHistory(db, { listingId: id, lang: "de" });
    expect(moved).toMatchObject({ event: "rescheduled", who: world.member.name });
    expect(moved?.changes).toHaveLength(1);
    const results = await Promise.all([plan(id, null), plan(id, null)]);
    expect(results).toEqual(expect.arrayContaining([{ ok: true }, { ok: false, reason: "notScheduled" }]));
    expect(await row(id)).toMatchObject({ status: "published", first_published_at: start.toISOString() });
    expect(await plan(id, "2027-03-05")).toEqual({ ok: false, reason: "notScheduled" });
  });

  test("stays planned when facts change, and is read again when its words do", async () => {
    const { id, content } = await scheduled();
    const change = async (facts: Partial<typeof content.facts>) =>
      world.save(id, {
        ...{ seen: await world.version(id), now: start },
        content: { ...content, facts: { ...content.facts, ...facts } },
      });
    expect(await change({ posts: 3, publish_on: "2027-03-02" })).toEqual({ ok: true, status: "scheduled" });
    expect(await change({ pay_min: 100, pay_max: 200 })).toMatchObject({ ok: false, reason: "incomplete" });
    expect(await change({ title_de: "Glasbläser (m/w/d)", publish_on: "2027-03-02" })).toEqual({
      ok: true,
      status: "submitted",
    });
    expect(await approve(id)).toEqual({ ok: true });
    expect(await row(id)).toMatchObject({ status: "scheduled", publish_on: "2027-03-02" });
    await publishDue(new Date("2027-03-02T05:00:00.000Z"));
    expect(await change({ title_de: "Glasbläser (m/w/d)", posts: 9 })).toEqual({ ok: true, status: "published" });
    expect(await row(id)).toMatchObject({ posts: 9, publish_on: null });
  });

  test("without a day any more it goes out at once, unless its words are to be read again", async () => {
    const { id, content } = await scheduled();
    const save = async (facts: Partial<typeof content.facts>) =>
      world.save(id, {
        ...{ seen: await world.version(id), now: start },
        content: { ...content, facts: { ...content.facts, publish_on: null, ...facts } },
      });
    expect(await save({ title_de: "Glasbläser (m/w/d)" })).toEqual({ ok: true, status: "submitted" });
    expect(await approve(id)).toEqual({ ok: true });
    expect(await row(id)).toMatchObject({ status: "published", first_published_at: start.toISOString() });
    const other = await scheduled();
    const copy = { ...other.content, facts: { ...other.content.facts, publish_on: null } };
    const seen = await world.version(other.id);
    expect(await world.save(other.id, { seen, content: copy, now: start })).toEqual({ ok: true, status: "published" });
    expect(await events(other.id)).toEqual(["published", "edited", "scheduled", "submitted", "created"]);
    await db.updateTable("listing").set({ status: "scheduled" }).where("id", "=", other.id).execute();
    await publishDue(start);
    expect((await row(other.id)).status).toBe("published");
  });

  test("is ended by the office before anybody has seen it, and never comes out", async () => {
    const { id } = await scheduled();
    const ground = { ground: "terms", rule: "Doppelt", lang: "de" } as const;
    const by = { officer: world.officer, from: config, replyTo: "x@y.example" };
    const ending = { listingId: id, reason: "Doppelt", ground, ...by };
    expect(await endListing(db, { ...ending, now: start })).toEqual({ ok: true });
    await publishDue(morning);
    expect(await row(id)).toMatchObject({ status: "closed", first_published_at: null });
  });

  test("is asked for in the form, seen in the list, and moved on a page of its own", async () => {
    const { ask, post } = await startSite(db, { render, now: () => start });
    const anna = await insertMember(db, { company_id: world.company.id, password_hash: "x" });
    const headers = { Cookie: await sessionCookie(db, anna.id) };
    const { id } = await scheduled();
    const shows = async (path: string, what: RegExp) => what.test((await ask(path, { headers })).body);
    expect(await shows(paths.editListing("de", id), /name="publishOn"[^>]*value="2027-03-01"/)).toBe(true);
    expect(await shows(paths.employerListings("de"), new RegExp(formatDay("de", "2027-03-01")))).toBe(true);
    const wrong = await post(paths.planListing("de", id), { headers, body: "publishOn=2027-01-01" });
    expect([wrong.status, wrong.body.includes('value="2027-01-01"')]).toEqual([422, true]);
    expect((await post(paths.planListing("de", id), { headers, body: "publishOn=" })).status).toBe(422);
    const moved = await post(paths.planListing("de", id), { headers, body: "publishOn=2027-03-03" });
    expect(moved.status).toBe(303);
    expect((await row(id)).publish_on).toBe("2027-03-03");
    expect((await post(paths.planListing("de", id), { headers, body: "now=1" })).status).toBe(303);
    expect((await row(id)).status).toBe("published");
    expect(await shows(paths.editListing("de", id), /name="publishOn"/)).toBe(false);
  });
});
