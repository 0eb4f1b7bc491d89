import { expect, test } from "vitest";
import { loadDemo } from "#db/seed/demo/load-demo.server.ts";
import { paths } from "#app/paths.ts";
import { loader as robots } from "#app/routes/machine/crawling/robots.ts";
import { loader as sitemap } from "#app/routes/machine/crawling/sitemap.ts";
import { testContext } from "#tests/support/context.ts";
import { databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertCompany, insertListing } from "#tests/support/factories.ts";
import { get } from "#tests/support/requests.ts";
import { allowedBy } from "#tests/support/robots.ts";

const now = new Date("2027-02-01T12:00:00Z");
const db = await databaseWithVocabulary();
const context = testContext(db, { now });
const text = await robots({ request: get("/robots.txt"), params: {}, context }).text();
const may = (path: string) => allowedBy(text, context.config.origin + path);

test("nothing that the sitemap names is closed to robots", async () => {
  await loadDemo(db, { now, passwordHash: "not-a-hash", listings: 120 });
  const company_id = (await insertCompany(db, { slug: "office-apply-mine" })).id;
  for (const title of ["Office Manager", "Mine", "Sign in Berater", "Alerts", "Employer Branding", "Reporter"]) {
    await insertListing(db, { company_id, title_de: title, title_pl: title, title_cs: title });
  }
  const map = await (await sitemap({ request: get("/sitemap.xml?part=1"), params: {}, context })).text();
  const addresses = [...map.matchAll(/<loc>(.+?)<\/loc>/g)].map(([, address = ""]) => address);
  expect(addresses.filter((address) => /office-manager|fields\/office/.test(address)).length).toBeGreaterThan(3);
  expect(addresses.filter((address) => !allowedBy(text, address))).toEqual([]);
});

test.each([
  paths.apply("de", "listing"),
  paths.myApplication("pl", "token"),
  paths.myApplications("pl"),
  paths.myAlert("cs", "token"),
  paths.newAlert("de", "q=koch"),
  paths.reportListing("de", "listing"),
  paths.signIn("cs"),
  `${paths.signIn("de")}?to=%2Fde%2Femployer`,
  paths.forgotPassword("de"),
  paths.resetPassword("de", "token"),
  paths.invitation("de", "token"),
  paths.employer("pl"),
  paths.employerListings("pl"),
  paths.office("de"),
  `${paths.office("de")}?done=approved`,
  paths.demoMails(),
  paths.demoMail("id"),
])("%s is nothing for robots", (path) => {
  expect(may(path)).toBe(false);
});

test.each(["/de/officers", "/pl/employers", "/de/jobs/mine-x", "/de/signage"])("%s is open", (path) => {
  expect(may(path)).toBe(true);
});
