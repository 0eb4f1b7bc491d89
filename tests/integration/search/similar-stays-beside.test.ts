import { describe, expect, test } from "vitest";
import { langs } from "#db/codes.ts";
import { raiseRevision } from "#db/revision.server.ts";
import { alertToken } from "#app/domain/alerts/alert-links.server.ts";
import { findSameAlert } from "#app/domain/alerts/find-alert.server.ts";
import { runAlerts } from "#app/domain/alerts/sending/run-alerts.server.ts";
import { confirmAlert } from "#app/domain/alerts/sign-up/confirm-alert.server.ts";
import { requestAlert } from "#app/domain/alerts/sign-up/request-alert.server.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { findResultsView } from "#app/domain/search/results/find-results-view.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { loader as feedLoader } from "#app/routes/machine/feed.ts";
import { loader as jobsLoader } from "#app/routes/programs/api-jobs.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { testContext, testOrigin } from "#tests/support/context.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertCompany, insertListing } from "#tests/support/factories.ts";
import { get } from "#tests/support/requests.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const render = routeAtATime(siteBuild());
const before = new Date("2027-02-01T12:00:00Z");
const now = new Date("2027-02-03T12:00:00Z");
const config = readConfig({ APP_ORIGIN: testOrigin }, "test");

/** No name that we know: by its end it is read as one who leads a building site, and it comes nearer to a gunsmith. */
const typed = "Waffenbautechniker";

describe.each(databases)("what only comes near, on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  const context = testContext(db, { now });
  const { id: company_id } = await insertCompany(db, { place_id: "de-goerlitz" });
  const builder = await publish("bauleiter", "Bauleiter (m/w/d)");
  const gunsmith = await publish("buechsenmacher", "Büchsenmacher (m/w/d)");

  async function publish(occupation_id: string, title_de: string) {
    const first_published_at = "2027-02-02T12:00:00.000Z";
    const given = { occupation_id, title_de, first_published_at };
    const { id } = await insertListing(db, { company_id, ...given, revision: await raiseRevision(db) });
    await db.insertInto("listing_place").values({ listing_id: id, place_id: "de-goerlitz", position: 0 }).execute();
    return id;
  }

  const pageOf = (query: string) => findResultsView(db, parseCriteria(new URLSearchParams(query)), { lang: "de", now });
  const query = String(new URLSearchParams({ q: typed }));

  test("stands on the page before what was read, and is not counted", async () => {
    const { total, cards, similar } = await pageOf(query);
    expect([total, cards.map(({ card }) => card.id)]).toEqual([1, [builder]]);
    expect([similar.where, similar.beside, similar.cards.map(({ card }) => card.id)]).toEqual([
      "before",
      false,
      [gunsmith],
    ]);
    expect(similar.searches.map(({ count }) => count)).toEqual([1]);
  });

  test("stands behind it in any other order, and with the filters that were set", async () => {
    expect((await pageOf(`${query}&sort=newest`)).similar).toMatchObject({ where: "behind", cards: [{}] });
    expect((await pageOf(`${query}&kind=thesis`)).similar.searches).toEqual([]);
  });

  test.each(langs)("is read as it stands, in %s", async (lang) => {
    const { ask } = await startSite(db, { render });
    const { body } = await ask(`/${lang}/jobs?${query}`);
    const t = textsFor(lang);
    const inOrder = [t("search:similar.nearer"), gunsmith, `<h2>${t("search:similar.found")}</h2>`, builder];
    const places = inOrder.map((part) => body.indexOf(part));
    expect([body.includes('data-count="1"'), Math.min(...places) > 0, places]).toEqual([
      true,
      true,
      places.toSorted((a, b) => a - b),
    ]);
  });

  test.each([
    ["de", "Bauleiter Minijob", "Ohne „Minijob“"],
    ["pl", "kierownik budowy nocna zmiana", "„nocna zmiana”"],
    ["cs", "stavbyvedoucí noční směna", "„noční směna“"],
  ])("in %s what a condition hides is shown under what it lacks, and is not counted", async (lang, q, lacking) => {
    const { ask } = await startSite(db, { render });
    const { body } = await ask(`/${lang}/jobs?${String(new URLSearchParams({ q }))}`);
    const heading = body.match(/<section class="next-best"><h2>([^<]*)/)?.[1];
    expect([body.includes('data-count="0"'), heading, body.includes(builder)]).toEqual([
      true,
      expect.stringContaining(lacking),
      true,
    ]);
  });

  test("is not told by the API", async () => {
    const response = await jobsLoader({ request: get(`/api/v1/jobs?lang=de&${query}`), params: {}, context });
    const body = await response.text();
    expect([body.includes(builder), body.includes(gunsmith)]).toEqual([true, false]);
    expect(JSON.parse(body)).toMatchObject({ total: 1 });
  });

  test("is not told by the feed", async () => {
    const response = await feedLoader({
      request: get(`/feeds/de/jobs.atom?${query}`),
      params: { lang: "de" },
      context,
    });
    const body = await response.text();
    expect([body.includes(builder), body.includes(gunsmith)]).toEqual([true, false]);
  });

  test("is not sent by an alert", async () => {
    const asked = { email: "seeker@mail.example", criteria: query, plan: null };
    await requestAlert(db, { ...asked, lang: "de", frequency: "daily", config, now: before });
    const alert = await findSameAlert(db, asked);
    await confirmAlert(db, { token: alertToken(config, alert?.id ?? "none"), config, now: before });
    await runAlerts(db, { config, now });
    const mails = await db.selectFrom("outbox_mail").selectAll().where("to_address", "=", asked.email).execute();
    const texts = mails.map((mail) => JSON.stringify(mail));
    expect([builder, gunsmith].map((id) => texts.some((text) => text.includes(id)))).toEqual([true, false]);
  });
});
