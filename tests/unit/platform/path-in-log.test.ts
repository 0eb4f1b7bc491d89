import fc from "fast-check";
import { expect, test } from "vitest";
import { pathInLog } from "#app/platform/http/addresses/path-in-log.ts";
import { routeFinder } from "#app/platform/http/addresses/site-routes.ts";
import siteRoutes from "#app/routes.ts";
import { patternsOf } from "#tests/support/expectations/route-patterns.ts";
import { givesAway, spelled } from "#tests/support/spelled.ts";

const routes = patternsOf(siteRoutes).map(({ pattern }) => ({ pattern }));
const isFile = (path: string) => path === "/assets/styles-4fJ2.css";
const shown = pathInLog({ findRoute: routeFinder(routes), routes, isFile });
const secret = routes.map(({ pattern }) => pattern).filter((pattern) => /:(token|draft)/.test(pattern));

test.each([
  ["/de/mine/applications/TOKEN", "/de/mine/applications/…"],
  ["/pl/mine/alerts/TOKEN/unsubscribe", "/pl/mine/alerts/…/unsubscribe"],
  ["/cs/apply/0123456789/TOKEN/check", "/cs/apply/0123456789/…/check"],
  ["/DE/Mine//Applications/TOKEN/", "/de/mine/applications/…"],
  ["/de/mine/TOKEN", "/de/mine/…"],
  ["/de/jobs/schweisser-bei-kowalski-0123456789", "/de/jobs/…-0123456789"],
  ["/de/jobs/anna-kowalska", "/de/jobs/…"],
  [
    "/de/office/companies/019a0000-0000-7000-8000-000000000000",
    "/de/office/companies/019a0000-0000-7000-8000-000000000000",
  ],
  ["/de/account/sessions/019a0000-0000-7000-8000-000000000000/end", "/de/account/sessions/…/end"],
  ["/wp-login.php", "/…"],
  ["/anna.nowak@poczta.example", "/…"],
  ["/%E0%A4%A", "/…"],
  ["/", "/"],
  ["/assets/styles-4fJ2.css", "/assets/styles-4fJ2.css"],
])("%s is logged as %s", (path, logged) => {
  expect(shown(path)).toBe(logged);
});

test.each(secret)("no spelling of %s shows its key", (pattern) => {
  const isKept = fc.property(spelled(pattern), ({ path, key }) => !givesAway(shown(path), key));
  fc.assert(isKept, { numRuns: 100 });
});
