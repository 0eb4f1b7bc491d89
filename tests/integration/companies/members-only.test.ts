import { describe, expect, test } from "vitest";
import type { CompanyKind } from "#db/codes.ts";
import { findClashes } from "#app/domain/events/clashes/find-clashes.server.ts";
import { findEventForMember } from "#app/domain/events/page/find-event.server.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertEvent } from "#tests/support/events.ts";
import { insertPlace } from "#tests/support/factories.ts";
import { inhabit } from "#tests/support/inhabitants.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const render = routeAtATime(siteBuild());

describe.each(databases)("what is for members on %s", (url) => {
  const startAs = async (kind: CompanyKind) => {
    const { ask, post, context } = await startSite(await freshDatabase(url), { render });
    const has = await inhabit(context);
    const { db } = context;
    await db.updateTable("company").set({ kind }).where("id", "!=", has.companyA.id).execute();
    const Cookie = has.cookies.other;
    return {
      ...{ db, has },
      open: (path: string) => ask(`/de/employer${path}`, { headers: { Cookie } }),
      send: (path: string) => post(`/de/employer${path}`, { headers: { Cookie } }),
    };
  };
  const pagesOf = ({ evening, example, openExample, note }: Awaited<ReturnType<typeof inhabit>>) => [
    ...["/news", `/news/${note.id}`, "/demand", "/demand/file"],
    ...[
      "/good-examples",
      "/good-examples/new",
      `/good-examples/${openExample.id}`,
      `/good-examples/${example.id}/edit`,
    ],
    ...[`/events/${evening.id}`, `/events/${evening.id}/registration`],
  ];

  test("is closed to a university, with the reason and not as if it were not there", async () => {
    const { open, send, has } = await startAs("university");
    for (const page of pagesOf(has)) {
      const { status, body } = await open(page);
      expect({ page, status }).toEqual({ page, status: 403 });
      if (page !== "/demand/file") expect(body).toContain("Das ist nur für Mitglieder");
    }
    expect((await send(`/events/${has.evening.id}/registration`)).status).toBe(403);
    expect((await send("/good-examples/new")).status).toBe(403);
  });

  test("is nowhere named to a partner, who finds what is public", async () => {
    const { open, has } = await startAs("partner");
    const events = (await open("/events")).body;
    expect(events).toContain(has.fair.id);
    expect(events).not.toContain(has.evening.id);
    const home = (await open("")).body;
    expect(home).not.toContain("/de/employer/news");
    expect(home).not.toContain("/de/employer/good-examples");
    expect(home).not.toContain("/de/employer/demand");
    expect((await open(`/events/${has.fair.id}`)).status).toBe(200);
  });

  test("is open to a member", async () => {
    const { open, has } = await startAs("member");
    const answers = pagesOf(has).filter((page) => !page.endsWith("/edit") && page !== "/demand/file");
    for (const page of answers) expect({ page, status: (await open(page)).status }).toEqual({ page, status: 200 });
    expect((await open("")).body).toContain("/de/employer/good-examples");
  });

  test("is said to be there, and no more, to a partner who plans on the same day; their own they see", async () => {
    const { db, has } = await startAs("partner");
    const partner = await db
      .selectFrom("company")
      .select("id")
      .where("id", "!=", has.companyA.id)
      .where("suspended_at", "is", null)
      .executeTakeFirstOrThrow();
    const place_id = (await insertPlace(db, { district_id: "goerlitz" })).id;
    await db.updateTable("event").set({ place_id }).execute();
    const own = await insertEvent(db, { place_id, company_id: partner.id, by_company: 1, members_only: 1 });
    const asked = { lang: "de" as const, companyId: partner.id };
    const found = await findEventForMember(db, { ...asked, eventId: own.id });
    if (!found || found === "forMembers") throw new Error("Their own event is not theirs");
    expect(found.own).toBe(true);
    const today = "2027-01-01";
    const { clashes } = await findClashes(db, { ...asked, event: found.event, today });
    const named = clashes.flatMap(({ event }) => event?.id ?? []);
    expect(named).toContain(has.fair.id);
    expect(named).not.toContain(has.evening.id);
    expect(clashes.length).toBeGreaterThan(named.length);
  });
});
