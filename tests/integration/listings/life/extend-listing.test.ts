import { describe, expect, test } from "vitest";
import { findChange } from "#app/domain/listings/change/find-change.server.ts";
import { findHistory } from "#app/domain/listings/change/find-history.server.ts";
import { approveListing } from "#app/domain/listings/life/approve-listing.server.ts";
import { closeListing } from "#app/domain/listings/life/close-listing.server.ts";
import { extendListing } from "#app/domain/listings/life/extend-listing.server.ts";
import { readContent } from "#app/domain/listings/read-content.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany } from "#tests/support/factories.ts";
import { config, listingWorld } from "#tests/support/listings/world.ts";

const now = new Date("2027-02-01T12:00:00.000Z");
const later = new Date("2027-02-10T12:00:00.000Z");

describe.each(databases)("extending a listing on %s", async (url) => {
  const db = await freshDatabase(url);
  const world = await listingWorld(db);
  const { content, officer } = world;
  const row = (id: string) => db.selectFrom("listing").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const from = content().facts.deadline;
  const extend = (listingId: string, given: Partial<Parameters<typeof extendListing>[1]> = {}) =>
    extendListing(db, {
      ...{ companyId: world.company.id, listingIds: null, accountId: world.member.id, listingId, from, now: later },
      ...given,
    });

  test("counts at once, is told in the history and leaves the first day alone", async () => {
    const id = await world.published(now);
    const before = await row(id);
    expect(await extend(id, { until: "2027-06-01" })).toEqual({ ok: true, deadline: "2027-06-01" });
    const after = await row(id);
    expect(after).toMatchObject({ deadline: "2027-06-01", first_published_at: before.first_published_at });
    expect(after.revision).toBeGreaterThan(before.revision);
    const [last] = await findHistory(db, { listingId: id, lang: "de" });
    expect(last).toMatchObject({ event: "extended", who: world.member.name });
    expect(last?.changes).toHaveLength(1);
  });

  test("pressed twice it extends once", async () => {
    const id = await world.published(now);
    const results = await Promise.all([extend(id), extend(id)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results).toContainEqual({ ok: false, reason: "changedMeanwhile" });
  });

  test("is for days that are later, and not too late", async () => {
    const id = await world.published(now);
    expect(await extend(id, { until: from })).toEqual({ ok: false, reason: "notLater" });
    expect(await extend(id, { until: "2027-08-11" })).toEqual({ ok: false, reason: "tooFar" });
  });

  test("reaches what waits beside it, so that approving does not take it back", async () => {
    const id = await world.published(now);
    const renamed = content({ facts: { title_de: "Schlosser (m/w/d)" } });
    await world.save(id, { seen: await world.version(id), content: renamed, now });
    const read = await world.version(id);
    await extend(id, { until: "2027-06-01" });
    expect(await findChange(db, { listingId: id, published: await readContent(db, id) })).toMatchObject({
      content: { facts: { title_de: "Schlosser (m/w/d)", deadline: "2027-06-01" } },
    });
    const approval = { listingId: id, officer, origin: config.origin, now: later };
    expect(await approveListing(db, { ...approval, seen: read })).toMatchObject({ reason: "changedMeanwhile" });
    expect(await approveListing(db, { ...approval, seen: await world.version(id) })).toEqual({ ok: true });
    expect(await row(id)).toMatchObject({ title_de: "Schlosser (m/w/d)", deadline: "2027-06-01" });
  });

  test("is not for others, nor for what is not published any more or must be put right first", async () => {
    const id = await world.published(now);
    const other = await insertCompany(db);
    expect(await extend(id, { companyId: other.id })).toEqual({ ok: false, reason: "notFound" });
    expect(await extend(id, { listingIds: [] })).toEqual({ ok: false, reason: "notFound" });
    expect(await extend(id, { now: new Date("2027-12-01T12:00:00.000Z") })).toEqual({
      ok: false,
      reason: "notPublished",
    });
    await db.updateTable("listing").set({ pay_min: 100, pay_max: 200 }).where("id", "=", id).execute();
    expect(await extend(id)).toEqual({ ok: false, reason: "incomplete" });
    const ids = { companyId: world.company.id, accountId: world.member.id, listingId: id };
    await closeListing(db, { ...ids, reason: "withdrawn", now });
    expect(await extend(id)).toEqual({ ok: false, reason: "notPublished" });
  });
});
