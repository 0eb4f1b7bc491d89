import { beforeEach, describe, expect, test } from "vitest";
import { currentRevision } from "#db/revision.server.ts";
import { editionOf } from "#db/store-edition.server.ts";
import { beginExhibiting } from "#app/domain/events/exhibiting/begin-exhibiting.server.ts";
import { endExhibiting } from "#app/domain/events/exhibiting/end-exhibiting.server.ts";
import { findExhibitors } from "#app/domain/events/exhibiting/find-exhibitors.server.ts";
import { findNextFairs } from "#app/domain/events/exhibiting/find-next-fairs.server.ts";
import { resumeCompany } from "#app/domain/office/companies/resume-company.server.ts";
import { suspendCompany } from "#app/domain/office/companies/suspend-company.server.ts";
import { endMemberships } from "#app/domain/office/leaving/end-memberships.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertEvent } from "#tests/support/events.ts";
import { insertAccount, insertCompany } from "#tests/support/factories.ts";

const now = new Date("2027-03-01T09:00:00Z");
const today = "2027-03-01";
const times = [{ day: "2027-03-12" }];
const from = readConfig({}, "test");

describe.each(databases)("who exhibits at a fair on %s", async (url) => {
  const db = await freshDatabase(url);
  const { id: accountId } = await insertAccount(db);
  let company: Awaited<ReturnType<typeof insertCompany>>;
  let fair: Awaited<ReturnType<typeof insertEvent>>;
  beforeEach(async () => {
    company = await insertCompany(db);
    fair = await insertEvent(db, { times });
  });
  const at = (eventId: string) => ({ eventId, companyId: company.id, accountId, now });
  const met = async (eventId = fair.id) => (await findExhibitors(db, { eventId, lang: "de" })).map(({ id }) => id);
  const fairs = async () =>
    (await findNextFairs(await editionOf(db), { companyId: company.id, lang: "de", today })).map(({ id }) => id);
  const change = (set: Partial<{ members_only: 0 | 1; kind: "fair" | "course"; status: "published" | "cancelled" }>) =>
    db.updateTable("event").set(set).where("id", "=", fair.id).execute();
  const deeds = async () =>
    (await db.selectFrom("audit").select("action").where("subject_id", "=", fair.id).orderBy("id").execute()).map(
      ({ action }) => action,
    );

  test("stands on the page of the fair and on its own, once, and until it says otherwise", async () => {
    const before = await currentRevision(db);
    expect(await beginExhibiting(db, at(fair.id))).toBe(true);
    expect(await beginExhibiting(db, at(fair.id))).toBe(true);
    expect([await met(), await fairs()]).toEqual([[company.id], [fair.id]]);
    expect(await currentRevision(db)).toBe(before + 1);
    await endExhibiting(db, at(fair.id));
    await endExhibiting(db, at(fair.id));
    expect([await met(), await fairs()]).toEqual([[], []]);
    expect(await deeds()).toEqual(["event.exhibitor_added", "event.exhibitor_removed"]);
  });

  test("only at a fair to come that its people may see", async () => {
    const others = [
      await insertEvent(db, { times, kind: "course" }),
      await insertEvent(db, { times, status: "cancelled" }),
      await insertEvent(db, { times, status: "draft" }),
      await insertEvent(db, { times: [{ day: "2027-02-28" }] }),
      await insertEvent(db, {
        times,
        company_id: (await insertCompany(db, { suspended_at: now.toISOString() })).id,
      }),
    ];
    for (const { id } of [...others, { id: "nowhere" }]) {
      expect(await beginExhibiting(db, at(id))).toBe(false);
      expect(await met(id)).toEqual([]);
    }
  });

  test("at a fair for members it is on no public page, also when everybody could see it before", async () => {
    await change({ members_only: 1 });
    expect(await beginExhibiting(db, at(fair.id))).toBe(true);
    expect([await met(), await fairs()]).toEqual([[company.id], []]);
    const open = await insertEvent(db, { times });
    await beginExhibiting(db, at(open.id));
    expect(await fairs()).toEqual([open.id]);
    await db.updateTable("event").set({ members_only: 1 }).where("id", "=", open.id).execute();
    await endExhibiting(db, at(fair.id));
    expect(await fairs()).toEqual([]);
  });

  test("nobody exhibits at what is no fair any more, and what is called off is none to go to", async () => {
    await beginExhibiting(db, at(fair.id));
    await change({ kind: "course" });
    expect(await met()).toEqual([]);
    await change({ kind: "fair", status: "cancelled" });
    const other = await insertEvent(db, { times });
    await beginExhibiting(db, at(other.id));
    expect(await fairs()).toEqual([other.id]);
  });

  test("ends with a suspension and does not come back by itself", async () => {
    await beginExhibiting(db, at(fair.id));
    const both = { companyId: company.id, officer: { accountId }, from, replyTo: from.operator.email, now };
    await suspendCompany(db, {
      ...both,
      reason: "Die Firma verlangt Geld.",
      ground: { ground: "terms", rule: "Kein Geld von Bewerbern", lang: "de" },
    });
    expect([await met(), await fairs()]).toEqual([[], []]);
    await resumeCompany(db, both);
    expect([await met(), await fairs()]).toEqual([[], []]);
  });

  test("a suspended company is shown nowhere, whatever is written", async () => {
    await beginExhibiting(db, at(fair.id));
    await db.updateTable("company").set({ suspended_at: now.toISOString() }).where("id", "=", company.id).execute();
    expect(await met()).toEqual([]);
  });

  test("ends with the membership", async () => {
    await beginExhibiting(db, at(fair.id));
    await db.updateTable("company").set({ leaves_on: "2027-02-28" }).where("id", "=", company.id).execute();
    await endMemberships(db, { from, now });
    expect(await db.selectFrom("event_exhibitor").selectAll().where("company_id", "=", company.id).execute()).toEqual(
      [],
    );
    expect(await met()).toEqual([]);
  });
});
