import type { Page } from "playwright-core";
import { beforeAll, describe } from "vitest";
import { paths } from "#app/paths.ts";
import { langs } from "#app/platform/i18n/locales.ts";
import { budgets, weighPage } from "#tests/bench/weights.ts";
import { bringAxe } from "#tests/support/barriers.ts";
import { test } from "#tests/support/browser.ts";
import { demoInhabitants } from "#tests/support/demo-inhabitants.ts";
import { demoOfWorker } from "#tests/support/demo-of-worker.ts";
import { expectations } from "#tests/support/expectations/route-expectations.ts";
import type { Addressed } from "#tests/support/expectations/route-outcomes.ts";
import { inspect } from "#tests/support/inspect-page.ts";
import { demoSignIns, signIn } from "#tests/support/journey.ts";
import { siteRoutes } from "#tests/support/site-routes.ts";

let has: Addressed;
beforeAll(async () => {
  has = await demoInhabitants();
});

/** Pages that a route shows in certain states only. */
const moreForVisitors = [
  "/de/jobs?q=spawacz&near=Zgorzelec",
  "/de/jobs?q=Quantenschmied",
  "/de/jobs?q=Bautz",
  "/de/jobs?near=Nirgendwo",
  "/de/jobs?kind=apprenticeship&page=2&sort=pay",
  "/de/jobs?q=fryzjer+Görlitz&near=Zittau",
  "/de/jobs?q=Mechatr+gastronomia+Landkreis+Bautzen",
];

const withPages = new Set(siteRoutes.filter(({ module }) => module.default).map(({ pattern }) => `GET ${pattern}`));

type Seen = "visitor" | "owner" | "office";

/** Every route that shows a page, each to one who may see it. */
function pagesOf(asker: Seen) {
  const own = Object.entries(expectations).filter(([deed, { outcomes }]) => {
    const { visitor, owner } = outcomes;
    const shownTo: Seen = visitor !== "signIn" ? "visitor" : owner !== "missing" ? "owner" : "office";
    return withPages.has(deed) && shownTo === asker;
  });
  return [...own.map(([, { path }]) => path(has)), ...(asker === "visitor" ? moreForVisitors : [])];
}

describe.concurrent.each(langs)("every page in %s", (lang) => {
  const inspectAll = async (page: Page, addresses: string[]) => {
    const complaints: string[] = [];
    /** The same in each language, and measuring them is what takes longest. */
    const byColour = lang === langs[0];
    await bringAxe(page);
    for (const address of addresses) {
      complaints.push(...(await inspect(page, address.replace(/^\/de\b/, `/${lang}`), { byColour })));
    }
    return complaints;
  };

  test("has no barriers for visitors and seekers", { timeout: 1_200_000 }, async ({ page, expect }) => {
    expect(await inspectAll(page, pagesOf("visitor"))).toEqual([]);
  });

  test("has no barriers for employers", { timeout: 1_200_000 }, async ({ page, expect }) => {
    await signIn(page, demoSignIns.employer, lang);
    expect(await inspectAll(page, pagesOf("owner"))).toEqual([]);
  });

  test("has no barriers for the office", { timeout: 1_200_000 }, async ({ page, expect }) => {
    await signIn(page, demoSignIns.office, lang);
    expect(await inspectAll(page, pagesOf("office"))).toEqual([]);
  });

  test("weighs little where it matters", async ({ expect }) => {
    const listing = await fetch(demoOfWorker().baseUrl + paths.listing(lang, { id: has.listing.id, slug: "x" }));
    for (const address of [
      demoOfWorker().baseUrl + paths.home(lang),
      demoOfWorker().baseUrl + paths.results(lang),
      listing.url,
    ]) {
      const weights = await weighPage(address);
      const tooHeavy = Object.entries(budgets).filter(([part, most]) => weights[part as keyof typeof budgets] > most);
      expect(tooHeavy, address).toEqual([]);
    }
  });
});
