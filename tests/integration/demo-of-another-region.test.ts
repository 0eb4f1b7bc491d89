import { beforeAll, describe, expect, test } from "vitest";
import { langs } from "#db/codes.ts";
import { loadDemo } from "#db/seed/demo/load-demo.server.ts";
import { loadVocabulary } from "#db/seed/load-vocabulary.server.ts";
import { findDemand } from "#app/domain/demand/shown/find-demand.server.ts";
import { howParts } from "#app/domain/demand/shown/how-parts.ts";
import { findFormChoices } from "#app/domain/listings/form/choices/find-form-choices.server.ts";
import { paths } from "#app/paths.ts";
import { fillDemoEvents } from "#app/server/demo/fill-demo-events.server.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const regionDir = "db/regions/suedwestfalen";
const now = new Date("2027-02-01T12:00:00Z");
const render = routeAtATime(siteBuild());

describe.each(databases)("the demo of Südwestfalen on %s", async (url) => {
  const db = await freshDatabase(url);
  beforeAll(async () => {
    await loadVocabulary(db, { regionDir, now });
    await loadDemo(db, { regionDir, now, passwordHash: "-", listings: 500 });
  });
  const start = () => startSite(db, { render, environment: { REGION_DIR: regionDir }, now: () => now });
  const found = async (query: Record<string, string>) => {
    const { ask } = await start();
    const { body } = await ask(paths.results("de", new URLSearchParams(query)));
    return { body, count: Number(/<h1 data-count="(\d+)"/.exec(body)?.[1]) };
  };

  test.each(["soest", "olpe", "siegen-wittgenstein", "hochsauerlandkreis", "maerkischer-kreis"])(
    "there are companies and open listings in %s",
    async (district) => {
      const companies = await db
        .selectFrom("company")
        .innerJoin("place", "place.id", "company.place_id")
        .select("company.slug")
        .where("place.district_id", "=", district)
        .execute();
      expect(companies.length).toBeGreaterThan(0);
      const { count } = await found({ district });
      expect(count).toBeGreaterThan(0);
    },
  );

  test.each([
    ["Schlosser Märkischer Kreis", "Märkischer Kreis"],
    ["schlosser maerkischer kreis", "Märkischer Kreis"],
    ["Pflege Kreis Soest", "Kreis Soest"],
    ["Lager Hochsauerlandkreis", "Hochsauerlandkreis"],
  ])("%s is understood", async (q, district) => {
    const { body } = await found({ q });
    const chips = /<ul class="chips understood"[\s\S]*?<\/ul>/.exec(body)?.[0] ?? "";
    expect(chips).toContain(`<b>${district}</b>`);
    expect(chips).not.toContain("<small");
  });

  test("what the region is called narrows nothing, what a part of it is called leads to its districts", async () => {
    const [all, named, part] = [await found({}), await found({ q: "Südwestfalen" }), await found({ q: "Sauerland" })];
    expect(named.count).toBe(all.count);
    expect(part.count).toBeGreaterThan(0);
    expect(part.count).toBeLessThan(all.count);
  });

  test("nothing speaks of commuting across a border: no filter, no word of the search, no figure, no promise", async () => {
    const all = await found({});
    expect(all.body).not.toContain("Grenzpendelnde");
    expect((await found({ q: "Schlosser Grenzpendler" })).body).not.toContain("for=commuters");
    const demand = await findDemand(db, { period: null, by: "field", lang: "de", forMembers: true });
    expect(demand).toMatchObject({ hasBorder: false });
    expect(howParts(false)).not.toContain("across");
    const company = await db.selectFrom("company").select("id").executeTakeFirstOrThrow();
    const form = { typed: {}, errors: {} };
    expect(await findFormChoices(db, { companyId: company.id, form, lang: "de", now })).toMatchObject({
      hasBorder: false,
    });
  });

  test("a university and a partner are there, each with an event", async () => {
    const { context } = await start();
    await fillDemoEvents({ db, config: context.config, regionDir, now });
    const hosts = await db
      .selectFrom("company")
      .innerJoin("event", "event.company_id", "company.id")
      .where("event.status", "=", "published")
      .select("company.kind")
      .orderBy("company.kind")
      .execute();
    expect(hosts.map(({ kind }) => kind)).toEqual(["partner", "university"]);
    expect((await found({ kind: "dual_study" })).body).toContain("Fachhochschule Musterstadt");
  });

  test("nobody there writes in a language that the board does not offer", async () => {
    const rows = await db.selectFrom("account").select("lang").distinct().execute();
    expect(rows).toEqual([{ lang: langs[0] }]);
  });
});
