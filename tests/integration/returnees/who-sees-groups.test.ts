import { describe, expect, test } from "vitest";
import { publishGroups } from "#app/domain/returnees/groups/publish-groups.server.ts";
import { paths } from "#app/paths.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertMember, insertOccupation } from "#tests/support/factories.ts";
import { inhabit } from "#tests/support/inhabitants.ts";
import { insertProfile } from "#tests/support/inserting/insert-profile.ts";
import { sessionCookie } from "#tests/support/sessions.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const occupation = "Heimkehrerberuf";

/** Whoever else may come, and what they may see: groups of five at the most, and the same for everybody. */
describe("who reads of people who want to come home", () => {
  test("nobody outside, nobody of partners, nobody who does not speak for a member", async () => {
    const { read, post, context, cookies, groupId, pages } = await open();
    const statuses: Record<string, number | undefined> = {};
    for (const who of ["visitor", "office", "reviewer", "suspended", "reader", "limited", "partner"]) {
      for (const at of pages) {
        const { status, body } = await read(who, at);
        statuses[`${who} ${pages.indexOf(at)}`] = status;
        expect(body).not.toContain(occupation);
      }
      const sent = await post(paths.showInterest("de", groupId), { headers: { Cookie: cookies[who] ?? "" } });
      expect([who, [303, 404, 403].includes(sent.status ?? 0)]).toEqual([who, true]);
    }
    const both = (who: string, status: number) => ({ [`${who} 0`]: status, [`${who} 1`]: status });
    expect(statuses).toEqual({
      ...{ ...both("visitor", 303), ...both("office", 404), ...both("reviewer", 404), ...both("suspended", 303) },
      ...{ ...both("reader", 403), ...both("limited", 403), ...both("partner", 403) },
    });
    expect(await context.db.selectFrom("returnee_interest").selectAll().execute()).toEqual([]);
  });

  test("members do, and a company that one of them named reads the same as all others, also without that one", async () => {
    const { read, context, pages, named } = await open();
    const { db } = context;
    for (const at of pages) {
      const main = async (who: string) => /<main[\s\S]*<\/main>/.exec((await read(who, at)).body)?.[0] ?? "";
      const seen = await main("owner");
      expect(seen).toContain(occupation);
      expect([await main("other"), await main("hidden")]).toEqual([seen, seen]);
    }
    const main = async () => /<main[\s\S]*<\/main>/.exec((await read("hidden", pages[0])).body)?.[0] ?? "";
    const before = await main();
    const hiding = db.selectFrom("returnee_profile_hidden").select("profile_id").where("company_id", "=", named);
    await db.deleteFrom("returnee_profile").where("id", "in", hiding).execute();
    await publishGroups(db, { now: context.now() });
    expect(await main()).toBe(before);
  });

  test("no public page, feed or machine says anything of it", async () => {
    const { read, groupId } = await open();
    const pages = [paths.home("de"), paths.returnee("de"), paths.newProfile("de"), paths.companies("de")];
    const machines = ["/sitemap.xml", "/feeds/de/jobs.atom", "/api/v1/jobs", "/robots.txt", paths.demand("de")];
    for (const at of [...pages, ...machines]) {
      const { body } = await read("visitor", at);
      expect(body).not.toContain(occupation);
      expect(body).not.toContain(groupId);
    }
  });
});

/** Five who share everything, and a sixth who named a company. */
async function open() {
  const { ask, post, context } = await startSite(await freshDatabase(), { render: routeAtATime(siteBuild()) });
  const { db, config } = context;
  const now = context.now();
  const has = await inhabit(context);
  const { id: occupation_id } = await insertOccupation(db, { name_de: occupation });
  const [hidden, suspended, partner] = [
    await insertCompany(db),
    await insertCompany(db),
    await insertCompany(db, { kind: "partner" }),
  ];
  const cookieOf = async (company_id: string) => sessionCookie(db, (await insertMember(db, { company_id })).id);
  const cookies: Record<string, string> = {
    ...has.cookies,
    hidden: await cookieOf(hidden.id),
    suspended: await cookieOf(suspended.id),
    partner: await cookieOf(partner.id),
  };
  await db.updateTable("company").set({ suspended_at: now.toISOString() }).where("id", "=", suspended.id).execute();
  const home = { occupation_id, home_district: "goerlitz" };
  for (let nth = 0; nth < 5; nth += 1) await insertProfile(db, { config, now }, home);
  await insertProfile(db, { config, now }, { ...home, hidden: [hidden.id] });
  await publishGroups(db, { now });
  const { group_id: groupId } = await db
    .selectFrom("returnee_group_member")
    .select("group_id")
    .executeTakeFirstOrThrow();
  const read = (who: string, at = "") => ask(at, { headers: { Cookie: cookies[who] ?? "" } });
  const pages = [paths.employerReturnees("de"), paths.showInterest("de", groupId)];
  return { read, post, context, cookies, groupId, pages, named: hidden.id };
}
