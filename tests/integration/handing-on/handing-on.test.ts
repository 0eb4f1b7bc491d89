import { beforeEach, describe, expect, test } from "vitest";
import { type Channel, channels } from "#db/handing-on/channels.ts";
import { currentRevision } from "#db/revision.server.ts";
import { findChosenChannels } from "#app/domain/handing-on/choose-channels.server.ts";
import { handedOnListings } from "#app/domain/handing-on/handed-on-listings.server.ts";
import { paths } from "#app/paths.ts";
import * as page from "#app/routes/employer/company/handing-on.tsx";
import { statusOf } from "#tests/support/companies/status-of.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertListing, insertMember } from "#tests/support/factories.ts";
import { post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const now = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("what a company lets us hand on, on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now });
  let firm: Awaited<ReturnType<typeof insertCompany>>;
  let listing: { id: string };
  let cookie: string;
  beforeEach(async () => {
    firm = await insertCompany(db);
    listing = await insertListing(db, { company_id: firm.id });
    cookie = await sessionCookie(db, (await insertMember(db, { company_id: firm.id, password_hash: "x" })).id);
  });

  const choose = (chosen: readonly string[], by = cookie) =>
    statusOf(
      page.action({
        request: post(paths.handingOn("de"), { sent: "yes", channels: chosen }, { cookie: by }),
        params: { lang: "de" },
        context,
      }),
    );
  const handedOn = async (channel: Channel) => {
    const rows = await handedOnListings(db, { channel, now }).select("listing.id").execute();
    return rows.map(({ id }) => id);
  };

  test("is everything until it says otherwise", async () => {
    expect(await findChosenChannels(db, firm.id)).toEqual(channels);
    for (const channel of channels) expect(await handedOn(channel)).toContain(listing.id);
  });

  test("is chosen channel by channel, and can be taken back", async () => {
    expect(await choose(["ba"])).toBe(303);
    expect(await findChosenChannels(db, firm.id)).toEqual(["ba"]);
    expect(await handedOn("ba")).toContain(listing.id);
    expect(await handedOn("aggregators")).not.toContain(listing.id);
    expect(await choose(["eures", "aggregators"])).toBe(303);
    expect(await findChosenChannels(db, firm.id)).toEqual(["aggregators", "eures"]);
    expect(await handedOn("ba")).not.toContain(listing.id);
    expect(await handedOn("aggregators")).toContain(listing.id);
    expect(await choose([])).toBe(303);
    expect(await findChosenChannels(db, firm.id)).toEqual([]);
  });

  test("is nobody else's, and never more than the public sees", async () => {
    const other = await insertListing(db, { company_id: (await insertCompany(db)).id });
    const draft = await insertListing(db, { company_id: firm.id, status: "draft" });
    const suspended = await insertCompany(db, { suspended_at: now.toISOString(), suspension_reason: "x" });
    const hidden = await insertListing(db, { company_id: suspended.id });
    await choose(["ba", "eures"]);
    const seen = await handedOn("aggregators");
    expect(seen).toContain(other.id);
    for (const { id } of [listing, draft, hidden]) expect(seen).not.toContain(id);
  });

  test("is said by those who speak for it, in channels that exist", async () => {
    const reader = await insertMember(db, { company_id: firm.id, memberRole: "reader", password_hash: "x" });
    expect(await choose([], await sessionCookie(db, reader.id))).toBe(403);
    expect(await choose(["everybody"])).toBe(422);
    expect(await findChosenChannels(db, firm.id)).toEqual(channels);
  });

  test("renews what was kept of public pages, and is noted, once a change", async () => {
    const before = await currentRevision(db);
    await choose(["ba"]);
    const after = await currentRevision(db);
    expect(after).toBeGreaterThan(before);
    await choose(["ba"]);
    expect(await currentRevision(db)).toBe(after);
    const noted = await db
      .selectFrom("audit")
      .select("action")
      .where("subject_id", "=", firm.id)
      .where("action", "=", "company.handing_on_changed")
      .execute();
    expect(noted).toHaveLength(1);
  });
});
