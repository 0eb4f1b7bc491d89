import { describe, expect, test } from "vitest";
import { findLimitedScope } from "#app/domain/accounts/team/find-limited-scope.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { expectations } from "#tests/support/expectations/route-expectations.ts";
import { insertCompany, insertDeputy, insertListing, insertMember } from "#tests/support/factories.ts";
import { inhabit } from "#tests/support/inhabitants.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const render = routeAtATime(siteBuild());
const walk = Object.entries(expectations).filter(([deed]) => / \/:lang\/employer(\/|$)/.test(deed));
const aboutOthers = /:(applicationId|id)\b/;

test("whoever is limited to other listings finds no trace of an application on any page of the company", async () => {
  const { ask, post, context } = await startSite(await freshDatabase(), { render });
  const has = await inhabit(context);
  const { number, name } = has.application;
  for (const [deed, { path }] of walk) {
    const send = deed.startsWith("POST") ? post : ask;
    const { status = 0, body } = await send(path(has), { headers: { Cookie: has.cookies.limited } });
    const traces = [number, name, has.application.id, has.listing.id].filter((word) => body.includes(word));
    /** The address of a page that is not found stands on it: the language switch keeps it. */
    expect({ deed, traces: status === 404 ? [] : traces }).toEqual({ deed, traces: [] });
    if (aboutOthers.test(deed)) expect({ deed, status }).toEqual({ deed, status: 404 });
  }
});

describe.each(databases)("what a limited member sees on %s", async (url) => {
  const db = await freshDatabase(url);
  const now = new Date("2027-03-01T09:00:00Z");
  const today = dayOf(now);
  const company = await insertCompany(db);
  const companyId = company.id;
  const member = (limited: 0 | 1) =>
    insertMember(db, { company_id: companyId, memberRole: "member", limited, password_hash: "x" });
  const limitedTo = async (...listings: { id: string }[]) => {
    const account = await member(1);
    for (const { id } of listings) {
      await db
        .insertInto("membership_listing")
        .values({ account_id: account.id, company_id: companyId, listing_id: id })
        .execute();
    }
    return account;
  };
  const scopeOf = async ({ id }: { id: string }) =>
    (await findLimitedScope(db, { accountId: id, companyId, today })).listingIds?.toSorted() ?? null;
  const [one, two, three] = [
    await insertListing(db, { company_id: companyId }),
    await insertListing(db, { company_id: companyId }),
    await insertListing(db, { company_id: companyId }),
  ];

  test("are the listings named, and meanwhile those of the people they stand in for", async () => {
    const [anna, ben, cora] = [await limitedTo(one), await limitedTo(two), await limitedTo(three)];
    expect(await scopeOf(anna)).toEqual([one.id]);

    await insertDeputy(db, { account_id: ben.id, deputy_id: anna.id, from_day: today, until_day: today });
    await insertDeputy(db, { account_id: cora.id, deputy_id: ben.id, from_day: today, until_day: today });
    expect(await scopeOf(anna)).toEqual([one.id, two.id, three.id].sort());
    expect(await scopeOf(ben)).toEqual([two.id]);
  });

  test("is everything while they stand in for somebody who sees everything, and not a day longer", async () => {
    const [dora, boss] = [await limitedTo(one), await member(0)];
    await insertDeputy(db, { account_id: boss.id, deputy_id: dora.id, from_day: "2027-02-01", until_day: today });
    expect(await scopeOf(dora)).toBeNull();
    const tomorrow = { accountId: dora.id, companyId, today: "2027-03-02" };
    expect((await findLimitedScope(db, tomorrow)).listingIds).toEqual([one.id]);
  });

  test("is nothing where nothing was named", async () => {
    expect(await scopeOf(await limitedTo())).toEqual([]);
  });
});
