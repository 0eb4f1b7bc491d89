import { beforeAll, describe, expect, test } from "vitest";
import { loadDemo } from "#db/seed/demo/load-demo.server.ts";
import { loadVocabulary } from "#db/seed/load-vocabulary.server.ts";
import { paths } from "#app/paths.ts";
import { fillDemoContacts } from "#app/server/demo/fill-demo-contacts.server.ts";
import { fillDemoEvents } from "#app/server/demo/fill-demo-events.server.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { testContext } from "#tests/support/context.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const now = new Date("2027-02-01T12:00:00Z");
const render = routeAtATime(siteBuild());
const lusatia = ["cottbus", "dahme-spreewald", "elbe-elster", "goerlitz", "oberspreewald-lausitz", "spree-neisse"];
const suedwestfalen = ["hochsauerlandkreis", "maerkischer-kreis", "olpe", "siegen-wittgenstein", "soest"];

describe.each([
  { region: "lausitz", districts: lusatia, withEvents: "goerlitz" },
  { region: "suedwestfalen", districts: suedwestfalen, withEvents: "soest" },
])("the districts of $region", async ({ region, districts, withEvents }) => {
  const db = await freshDatabase();
  const regionDir = `db/regions/${region}`;
  const start = () => startSite(db, { render, environment: { REGION_DIR: regionDir }, now: () => now });
  beforeAll(async () => {
    await loadVocabulary(db, { regionDir, now });
    await loadDemo(db, { regionDir, now, passwordHash: "-", listings: 500 });
    const { config } = testContext(db);
    await fillDemoEvents({ db, config, regionDir, now });
    await fillDemoContacts({ db, regionDir, now });
  }, 60_000);

  test("each is linked from home", async () => {
    const { body } = await (await start()).ask(paths.home("de"));
    expect(districts.filter((district) => !body.includes(`href="${paths.district("de", district)}"`))).toEqual([]);
  });

  test("also when nothing is open there: its page says whom to ask", async () => {
    const empty = await freshDatabase();
    await loadVocabulary(empty, { regionDir, now });
    const { ask } = await startSite(empty, { render, environment: { REGION_DIR: regionDir }, now: () => now });
    const { body } = await ask(paths.home("de"));
    for (const district of districts) {
      expect(body).toContain(`href="${paths.district("de", district)}"`);
      const page = await ask(paths.district("de", district));
      expect([page.status, page.body]).toEqual([200, expect.stringContaining('data-count="0"')]);
      expect(page.body).toContain("mailto:");
    }
  });

  test.each(districts)("%s has figures, a map, listings by field and whom to ask", async (district) => {
    const { ask } = await start();
    const { status, body } = await ask(paths.district("de", district));
    expect(status).toBe(200);
    expect(Number(/data-count="(\d+)"/.exec(body)?.[1])).toBeGreaterThan(0);
    expect(body).toContain(`src="/de/map.svg?district=${district}`);
    expect(body).toMatch(new RegExp(`href="/de/fields/[a-z-_]+/${district}"`));
    expect(body).toContain('<section class="figures">');
    expect(body).toContain("mailto:");
  });

  test("events and people are shown where they are", async () => {
    const { body } = await (await start()).ask(paths.district("de", withEvents));
    expect(body).toContain('href="/de/events/');
    expect(body.match(/mailto:/g)?.length).toBeGreaterThan(1);
  });
});
