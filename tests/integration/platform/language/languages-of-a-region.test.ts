import { describe, expect, test } from "vitest";
import { loadVocabulary } from "#db/seed/load-vocabulary.server.ts";
import { paths } from "#app/paths.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const regionDir = "db/regions/suedwestfalen";
const otherLanguages = /rel="alternate" hrefLang="[^"]+"/g;
const render = routeAtATime(siteBuild());

describe.each(databases)("a board with one language on %s", async (url) => {
  const db = await freshDatabase(url);
  await loadVocabulary(db, { regionDir });
  const start = () => startSite(db, { render, environment: { REGION_DIR: regionDir } });

  test("is in its region and speaks its language", async () => {
    const { ask } = await start();
    const { status, body } = await ask(paths.home("de"));
    expect(status).toBe(200);
    expect(body).toContain("<title>Arbeit und Ausbildung in Südwestfalen – ");
  });

  test.each([
    ["/pl", "/de"],
    ["/PL", "/de"],
    ["/pl/jobs", "/de/jobs"],
    ["/cs/jobs.atom", "/de/jobs.atom"],
    ["/pl/alerts/new?q=koch", "/de/alerts/new?q=koch"],
  ])("has no %s, and leads to %s", async (path, instead) => {
    const { ask, post } = await start();
    for (const answer of [await ask(path), await post(path)])
      expect([answer.status, answer.headers.location]).toEqual([307, instead]);
  });

  test("offers no other language to whoever reads, and to no search engine", async () => {
    const { ask } = await start();
    const { body } = await ask(paths.home("de"));
    expect(body).not.toContain("lang-switch");
    expect(body.match(otherLanguages)).toEqual([
      'rel="alternate" hrefLang="de"',
      'rel="alternate" hrefLang="x-default"',
    ]);
    expect(body).not.toContain("og:locale:alternate");
  });

  test("leads everybody to its language", async () => {
    const { ask } = await start();
    const { headers } = await ask("/", { headers: { "Accept-Language": "pl", Cookie: "lang=cs" } });
    expect(headers.location).toBe("/de");
  });

  test("offers no other language in forms", async () => {
    const { ask } = await start();
    const { body } = await ask(paths.membership("de"));
    expect(body.match(/<input [^>]*name="writeIn"[^>]*>/g)).toEqual([
      '<input type="hidden" name="writeIn" value="de"/>',
    ]);
  });

  test("has no other language in its sitemap and its rules for robots", async () => {
    const { ask, origin } = await start();
    const map = await ask("/sitemap.xml?part=1");
    expect(map.body).toContain(`<loc>${origin}/de</loc>`);
    expect(map.body).not.toMatch(/\/(pl|cs)[/<"]/);
    expect((await ask("/robots.txt")).body).not.toMatch(/\/(pl|cs)\//);
  });
});

describe("a board with three languages", async () => {
  const db = await freshDatabase();
  await loadVocabulary(db);

  test("offers each of them", async () => {
    const { ask } = await startSite(db, { render });
    const { body } = await ask(paths.home("pl"));
    expect(body).toContain("lang-switch");
    expect(body.match(otherLanguages)).toEqual(
      ["de", "pl", "cs", "x-default"].map((lang) => `rel="alternate" hrefLang="${lang}"`),
    );
    expect(body.match(/og:locale:alternate" content="[^"]+"/g)).toEqual([
      'og:locale:alternate" content="de_DE"',
      'og:locale:alternate" content="cs_CZ"',
    ]);
    expect((await ask("/", { headers: { "Accept-Language": "pl" } })).headers.location).toBe("/pl");
  });
});
