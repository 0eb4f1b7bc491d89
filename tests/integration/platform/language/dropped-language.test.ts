import { describe, expect, test } from "vitest";
import { newId } from "#db/ids.server.ts";
import { paths } from "#app/paths.ts";
import { encryptedFileStore } from "#app/platform/files/encrypted-file-store.server.ts";
import { diskStore } from "#app/platform/files/stores/disk-store.server.ts";
import { leaveOtherLangs } from "#app/server/board/leave-other-langs.server.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { temporaryFolder, testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { expectations } from "#tests/support/expectations/route-expectations.ts";
import { inhabit } from "#tests/support/inhabitants.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const render = routeAtATime(siteBuild());
const writtenTo = [
  "account",
  "alert",
  "application",
  "application_draft",
  "registration",
  "listing_report",
  "admission",
  "ruling_appeal",
  "taster_request",
  "callback",
  "returnee_profile",
] as const;
const toldParents = ["alert", "application_draft"] as const;
const written = ["event_text", "news_text", "good_example_text", "contact_person_text", "company_text"] as const;

/** Everybody and everything there speaks Polish, and the board has dropped it. */
describe.each(databases)("a board that speaks German only, and once spoke Polish, on %s", async (url) => {
  const db = await freshDatabase(url);
  const town = testContext(db);
  const files = encryptedFileStore(diskStore(temporaryFolder()), town.config.secretKey);
  const has = await inhabit({ ...town, files });
  const at = town.now().toISOString();
  const asked = { street: "Musterweg 1", postal_code: "59494", place: "Soest", contact_name: "Kim Muster" };
  await db
    .insertInto("admission")
    .values({
      ...{ id: newId(), name: "Muster GmbH", contact_email: "kim@muster.example", lang: "pl", ...asked },
      ...{ created_at: at, mailed_at: at, confirm_hash: "-", confirm_by: at },
    })
    .execute();
  await db.insertInto("ruling_appeal").values({ ruling_id: has.ruling.id, lang: "pl", filed_at: at }).execute();
  for (const table of [...writtenTo, ...written]) await db.updateTable(table).set({ lang: "pl" }).execute();
  const titles = { title_de: null, title_pl: "Spawacz", text_lang: "pl" } as const;
  await db.updateTable("listing").set(titles).where("id", "=", has.listing.id).execute();
  for (const table of toldParents) await db.updateTable(table).set({ parent_lang: "pl" }).execute();
  await leaveOtherLangs(db, ["de"]);
  const start = () =>
    startSite(db, { render, documents: files, environment: { REGION_DIR: "db/regions/suedwestfalen" } });

  test.each(writtenTo)("every %s is written to in German", async (table) => {
    expect(await db.selectFrom(table).select("lang").distinct().execute()).toEqual([{ lang: "de" }]);
  });

  test.each(toldParents)("parents named in an %s, too", async (table) => {
    const rows = await db.selectFrom(table).select("parent_lang").distinct().execute();
    expect(rows).toEqual([{ parent_lang: "de" }]);
  });

  test("what people wrote is read as they wrote it, and a listing is called after its occupation", async () => {
    const { ask } = await start();
    const rows = await db.selectFrom("event_text").select("lang").distinct().execute();
    expect(rows).toEqual([{ lang: "pl" }]);
    const page = await ask(paths.event("de", `ausbildungsmesse-${has.fair.id}`));
    expect([page.status, page.body]).toEqual([
      200,
      expect.stringMatching(/<h1[^>]*>.{0,200}lang="pl"|<h1[^>]*lang="pl"/s),
    ]);
    const { location = "" } = (await ask(paths.listing("de", { id: has.listing.id, slug: "x" }))).headers;
    expect(location).toContain("schweisser");
    expect((await ask(location)).status).toBe(200);
  });

  test("links of earlier mails lead on to the same page in German", async () => {
    const { ask, post } = await start();
    for (const pathIn of [
      (lang: "de" | "pl") => paths.myRegistration(lang, has.visitorOfFair.token),
      (lang: "de" | "pl") => `${paths.results(lang)}?q=spawacz&x=a%2Fb`,
      paths.home,
    ]) {
      const { status, headers } = await ask(pathIn("pl"));
      expect([status, headers.location]).toEqual([307, pathIn("de")]);
      expect((await ask(pathIn("de"))).status).toBe(200);
    }
    expect((await post("/pl/sign-in")).headers.location).toBe("/de/sign-in");
    expect((await ask("/pl//evil.example")).headers.location).toBe("/de//evil.example");
  });

  test("no page breaks, whoever looks", { timeout: 120_000 }, async () => {
    const { ask } = await start();
    const broken: string[] = [];
    for (const [deed, { path, outcomes }] of Object.entries(expectations)) {
      if (!deed.startsWith("GET")) continue;
      const asker = (["visitor", "owner", "office"] as const).find((one) => outcomes[one] === "page") ?? "visitor";
      const { status = 500 } = await ask(path(has), { headers: { Cookie: has.cookies[asker] } });
      if (status >= 500) broken.push(`${deed}: ${status}`);
    }
    expect(broken).toEqual([]);
  });
});
