import { describe, expect, test } from "vitest";
import { alertToken } from "#app/domain/alerts/alert-links.server.ts";
import { runAlerts } from "#app/domain/alerts/sending/run-alerts.server.ts";
import { confirmAlert } from "#app/domain/alerts/sign-up/confirm-alert.server.ts";
import { requestAlert } from "#app/domain/alerts/sign-up/request-alert.server.ts";
import { eraseExpiredDrafts } from "#app/domain/applications/draft/erase-expired-drafts.server.ts";
import { saveDraft } from "#app/domain/applications/draft/save-draft.server.ts";
import { startDraft } from "#app/domain/applications/draft/start-draft.server.ts";
import { pauseWithDrafts } from "#app/domain/applications/upkeep/pause-with-drafts.server.ts";
import { runUpkeep } from "#app/domain/applications/upkeep/run-upkeep.server.ts";
import { findHistory } from "#app/domain/listings/change/find-history.server.ts";
import { approveListing } from "#app/domain/listings/life/approve-listing.server.ts";
import { confirmListing } from "#app/domain/listings/life/confirm-listing.server.ts";
import { endExpiredListings } from "#app/domain/listings/life/end-expired-listings.server.ts";
import { extendListing } from "#app/domain/listings/life/extend-listing.server.ts";
import { resumeListing } from "#app/domain/listings/life/resume-listing.server.ts";
import { visitKey, writeVisits } from "#app/domain/listings/numbers/visits.server.ts";
import { paths } from "#app/paths.ts";
import { tally } from "#app/platform/tally.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { insertLinkedApplication } from "#tests/support/applications.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertMember } from "#tests/support/factories.ts";
import { config, listingWorld } from "#tests/support/listings/world.ts";
import { mailsTo } from "#tests/support/mail/mails.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const render = routeAtATime(siteBuild());
const start = new Date("2027-02-01T12:00:00.000Z");
const after = (days: number) => new Date(start.getTime() + days * 86_400_000);

describe.each(databases)("a paused listing on %s", async (url) => {
  const db = await freshDatabase(url);
  const world = await listingWorld(db);
  const acting = { companyId: world.company.id, listingIds: null, accountId: world.member.id };
  const pause = (listingId: string, given: Partial<Parameters<typeof pauseWithDrafts>[1]> = {}) =>
    pauseWithDrafts(db, { ...acting, listingId, now: after(1), ...given });
  const resume = (listingId: string, given: Partial<Parameters<typeof resumeListing>[1]> = {}) =>
    resumeListing(db, { ...acting, listingId, now: after(2), ...given });
  const row = (id: string) => db.selectFrom("listing").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const events = async (id: string) =>
    (await findHistory(db, { listingId: id, lang: "de" })).map(({ event, who }) => [event, who]);

  test("is nowhere to be found, says so on its page and to who is writing, and comes back as it was", async () => {
    const { ask } = await startSite(db, { render, now: () => after(1) });
    const id = await world.published(start, { facts: { title_pl: "Lutnik" } });
    const before = await row(id);
    const token = await startDraft(db, { listingId: id, lang: "pl", now: after(1) });
    await saveDraft(db, { token, listingId: id, lang: "pl", now: after(1) }, { message: "Dzień dobry" });
    const lists = ["/pl/jobs", "/feeds/pl/jobs.atom", "/api/v1/jobs", "/sitemap.xml?part=1", "/pl/map"];
    lists.push(paths.company("pl", world.company.slug));
    const found = async () => {
      const pages = await Promise.all(lists.map((address) => ask(address)));
      return pages.map(({ body }) => body.includes(id));
    };
    const page = (await ask(`/pl/n/${id}`)).headers.location?.split("?")[0] ?? "";
    const shown = await found();
    expect(shown.slice(0, 4)).toEqual([true, true, true, true]);

    expect(await pause(id)).toEqual({ ok: true });
    expect(await found()).toEqual(lists.map(() => false));
    expect((await ask(`/api/v1/jobs/${id}`)).status).toBe(404);
    const paused = await ask(page);
    expect(paused.status).toBe(200);
    expect(paused.body).toContain('<meta name="robots" content="noindex"');
    for (const text of ["Lutnik", world.company.name]) expect(paused.body).toContain(text);
    expect(paused.body).not.toMatch(/JobPosting|\/apply\//);
    expect((await ask(paths.apply("pl", id))).body).not.toContain('method="post"');
    const step = await ask(paths.applyStep("pl", id, token, "message"));
    expect([step.status, step.body.includes("Dzień dobry")]).toEqual([200, true]);

    expect(await resume(id)).toEqual({ ok: true });
    expect(await found()).toEqual(shown);
    const { updated_at, first_published_at } = before;
    expect(await row(id)).toMatchObject({ status: "published", updated_at, first_published_at });
    expect((await ask(paths.applyStep("pl", id, token, "message"))).body).toContain('method="post"');
    expect((await events(id)).slice(0, 2)).toEqual([
      ["resumed", world.member.name],
      ["paused", world.member.name],
    ]);
  });

  test("has no visits while nobody sees the ad", async () => {
    const id = await world.published(start);
    const seen = async () => {
      const visits = tally();
      visits.add(visitKey(id, "2027-02-03", "search"));
      await writeVisits(db, visits);
      return db.selectFrom("listing_day").select("count").where("listing_id", "=", id).execute();
    };
    await pause(id);
    expect(await seen()).toEqual([]);
    await resume(id);
    expect(await seen()).toHaveLength(1);
  });

  test("keeps what people have begun to write for a fortnight, and no longer", async () => {
    const context = testContext(db, { now: start });
    const id = await world.published(start);
    const asked = { listingId: id, lang: "de" as const };
    const token = await startDraft(db, { ...asked, now: after(0.5) });
    const old = await startDraft(db, { ...asked, now: after(-1) });
    const isThere = (draft: string, days: number) => saveDraft(db, { ...asked, token: draft, now: after(days) }, {});
    await pause(id);
    await eraseExpiredDrafts(db, context.files, { now: after(14) });
    expect(await isThere(old, 1)).toBe(false);
    expect(await isThere(token, 2)).toBe(true);
    expect(await isThere(token, 13)).toBe(true);
    await eraseExpiredDrafts(db, context.files, { now: after(15) });
    expect(await isThere(token, 15)).toBe(false);
  });

  test("is paused and resumed once, by its company, by who may decide, while it runs", async () => {
    const id = await world.published(start);
    const other = await insertCompany(db);
    for (const deed of [pause, resume]) {
      expect(await deed(id, { companyId: other.id })).toEqual({ ok: false, reason: "notFound" });
      expect(await deed(id, { listingIds: [] })).toEqual({ ok: false, reason: "notFound" });
    }
    expect(await resume(id)).toEqual({ ok: true });
    await Promise.all([pause(id), pause(id)]);
    await Promise.all([resume(id), resume(id)]);
    expect((await events(id)).map(([event]) => event)).toEqual([
      "resumed",
      "paused",
      "published",
      "submitted",
      "created",
    ]);
    await pause(id);
    await endExpiredListings(db, { origin: config.origin, now: after(400) });
    expect(await row(id)).toMatchObject({ status: "closed", closed_reason: "expired" });
    expect(await pause(id)).toEqual({ ok: false, reason: "notPublished" });
    expect(await resume(id)).toEqual({ ok: false, reason: "notPaused" });
  });

  test("does not come back below a floor that has risen, nor after its last day", async () => {
    const id = await world.published(start);
    await pause(id);
    expect(await resume(id, { now: after(400) })).toEqual({ ok: false, reason: "notPaused" });
    await db.updateTable("listing").set({ pay_min: 100, pay_max: 200 }).where("id", "=", id).execute();
    expect(await resume(id)).toEqual({ ok: false, reason: "incomplete" });
  });

  test("is changed as a published one: what needs a review waits, is approved meanwhile, and ends nothing", async () => {
    const id = await world.published(start);
    await pause(id);
    const seen = await world.version(id);
    const posts = world.content({ facts: { posts: 7 } });
    expect(await world.save(id, { seen, content: posts, now: after(2) })).toEqual({ ok: true, status: "paused" });
    const renamed = world.content({ facts: { posts: 7, title_de: "Geigenbauer (m/w/d)" } });
    const waiting = await world.save(id, { seen: await world.version(id), content: renamed, now: after(2) });
    expect(waiting).toEqual({ ok: true, status: "changeWaits" });
    const approval = { listingId: id, officer: world.officer, origin: config.origin, now: after(3) };
    expect(await approveListing(db, { ...approval, seen: await world.version(id) })).toEqual({ ok: true });
    expect(await row(id)).toMatchObject({ status: "paused", posts: 7, title_de: "Geigenbauer (m/w/d)" });
    const from = (await row(id)).deadline;
    const extended = await extendListing(db, { ...acting, listingId: id, from, until: "2027-07-01", now: after(3) });
    expect(extended).toEqual({ ok: true, deadline: "2027-07-01" });
    expect((await row(id)).status).toBe("paused");
  });

  test("is not asked about, but its end is told; those who applied keep their clock", async () => {
    const bea = await insertMember(db, { company_id: world.company.id, password_hash: "x" });
    const id = await world.published(start, { facts: { deadline: "2027-06-30" } });
    const application = await insertLinkedApplication(db, { company_id: world.company.id, listing_id: id });
    const clock = () =>
      db.selectFrom("application").select(["status", "answer_by"]).where("id", "=", application.id).executeTakeFirst();
    const before = await clock();
    const told = async () =>
      (await mailsTo(db, bea.email)).filter(({ text }) => text.includes(id)).map(({ kind }) => kind);
    await runUpkeep(db, { config, now: after(30) });
    await pause(id, { now: after(31) });
    expect(await confirmListing(db, { ...acting, listingId: id, now: after(32) })).toMatchObject({ ok: false });
    for (const days of [61, 75, 100]) await runUpkeep(db, { config, now: after(days) });
    expect(await told()).toEqual(["listing.still_open"]);
    await runUpkeep(db, { config, now: after(143) });
    expect(await told()).toEqual(["listing.still_open", "listing.week_left"]);
    await resume(id, { now: after(144) });
    expect((await row(id)).status).toBe("published");
    expect(await clock()).toEqual(before);
  });

  test("reaches an alert once, after the pause", async () => {
    const request = { email: "seeker@mail.example", lang: "de", criteria: "field=metal", frequency: "daily" } as const;
    await requestAlert(db, { ...request, plan: null, config, now: start });
    const alert = await db.selectFrom("alert").select("id").executeTakeFirstOrThrow();
    await confirmAlert(db, { token: alertToken(config, alert.id), config, now: start });
    const id = await world.published(after(0.1));
    const told = async () => (await mailsTo(db, request.email)).filter(({ text }) => text.includes(id)).length;
    await pause(id, { now: after(0.2) });
    await runAlerts(db, { now: after(1), config });
    expect(await told()).toBe(0);
    await resume(id, { now: after(1.2) });
    for (const days of [2, 3, 4]) await runAlerts(db, { now: after(days), config });
    expect(await told()).toBe(1);
  });
});
