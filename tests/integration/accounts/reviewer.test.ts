import { describe, expect, test } from "vitest";
import { officeMay } from "#app/platform/http/office-may.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { expectations } from "#tests/support/expectations/route-expectations.ts";
import { inhabit } from "#tests/support/inhabitants.ts";
import { officeNeeds } from "#tests/support/office/office-needs.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild, siteRoutes } from "#tests/support/site-routes.ts";

const render = routeAtATime(siteBuild());
const deeds = Object.entries(expectations).filter(([deed]) => /^\w+ \/:lang\/office(\/|$)/.test(deed));
const rightFor = (deed: string) => officeNeeds[deed.split(" ")[1] ?? ""];

/** Nothing is to be seen at their addresses, and that is said to everybody. */
const missing = new Set(
  Object.entries(expectations).flatMap(([deed, { outcomes }]) => (outcomes.visitor === "missing" ? [deed] : [])),
);

test("every page of the office says what it is about", () => {
  const patterns = siteRoutes.map(({ pattern }) => pattern).filter((pattern) => /^\/:lang\/office(\/|$)/.test(pattern));
  expect(patterns.length).toBeGreaterThan(60);
  expect(Object.keys(officeNeeds).sort()).toEqual(patterns.sort());
});

describe("whoever only reviews", () => {
  async function startTown() {
    const { ask, post, context } = await startSite(await freshDatabase(), { render });
    const has = await inhabit(context);
    await context.db.updateTable("account").set({ password_hash: "x" }).where("role", "=", "office").execute();
    return { ask, post, has };
  }

  test(
    "opens and sends what the table of rights says, and is told whom to ask for the rest",
    { timeout: 60_000 },
    async () => {
      const { ask, post, has } = await startTown();
      const answers: Record<string, boolean> = {};
      for (const [deed, { path }] of deeds) {
        const send = deed.startsWith("POST") ? post : ask;
        const { status, body } = await send(path(has), { headers: { Cookie: has.cookies.reviewer } });
        answers[deed] = status !== 403;
        if (status === 403) {
          expect(body).toContain("Ola Muster");
          expect(body).not.toContain("Resi Prüfer");
        }
      }

      const expected = deeds.map(([deed]) => {
        const right = rightFor(deed);
        return [deed, missing.has(deed) || (right !== undefined && officeMay("review", right))];
      });
      expect(answers).toEqual(Object.fromEntries(expected));
      expect(Object.values(answers).filter((may) => !may).length).toBeGreaterThan(50);
      expect(Object.values(answers).filter((may) => may).length).toBeGreaterThan(30);
    },
  );

  test("finds no way to what they may not open", { timeout: 60_000 }, async () => {
    const { ask, has } = await startTown();
    const patterns = Object.keys(officeNeeds).map((pattern) => ({
      pattern,
      expression: new RegExp(`^${pattern.replaceAll(/:\w+/g, "[^/]+")}$`),
    }));
    /** Of several that fit, the one with the fewest blanks: `/companies/new` is no company. */
    const patternOf = (path: string) =>
      patterns
        .filter(({ expression }) => expression.test(path))
        .sort((a, b) => a.pattern.split(":").length - b.pattern.split(":").length)[0]?.pattern;
    const pages = deeds.filter(([deed]) => deed.startsWith("GET") && officeMay("review", rightFor(deed) ?? "officers"));
    let links = 0;
    for (const [deed, { path, outcomes }] of pages) {
      if (outcomes.office !== "page") continue;
      const { body } = await ask(path(has), { headers: { Cookie: has.cookies.reviewer } });
      const ways = [...body.matchAll(/(?:href|action)="(\/de\/office[^"?#]*)/g)].map(([, to]) => to ?? "");
      links += ways.length;
      const closed = ways.filter((way) => {
        const pattern = patternOf(way);
        return pattern === undefined || !officeMay("review", officeNeeds[pattern] ?? "officers");
      });
      expect({ deed, closed }).toEqual({ deed, closed: [] });
    }
    expect(links).toBeGreaterThan(100);
  });

  test("sees nobody of a company", async () => {
    const { ask, has } = await startTown();
    const { id } = has.companyA;
    const read = async (path: string, cookie: string) => (await ask(path, { headers: { Cookie: cookie } })).body;
    const company = `/de/office/companies/${id}`;
    expect(await read(company, has.cookies.office)).toContain("Rita Leser");
    expect(await read(company, has.cookies.reviewer)).not.toContain("Rita Leser");
  });

  test("comes from a page that they may not open to what waits for them", async () => {
    const { ask, has } = await startTown();
    const { status, body } = await ask("/de/office/people", { headers: { Cookie: has.cookies.reviewer } });
    expect(status).toBe(403);
    expect(body).toContain("Das dürfen andere in der Geschäftsstelle");
    expect(body).toContain('class="button-primary" href="/de/office"');
  });
});
