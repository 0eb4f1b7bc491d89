import { describe, expect, test } from "vitest";
import { alertToken } from "#app/domain/alerts/alert-links.server.ts";
import { findSameAlert } from "#app/domain/alerts/find-alert.server.ts";
import { runAlerts } from "#app/domain/alerts/sending/run-alerts.server.ts";
import { confirmAlert } from "#app/domain/alerts/sign-up/confirm-alert.server.ts";
import { requestAlert } from "#app/domain/alerts/sign-up/request-alert.server.ts";
import { findJobs } from "#app/domain/api/find-jobs.server.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { findFeed } from "#app/domain/search/results/find-feed.server.ts";
import { saveFeed } from "#app/domain/timetable/feed/save-feed.server.ts";
import { paths } from "#app/paths.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { publishListing } from "#tests/support/alerts.ts";
import { testOrigin } from "#tests/support/context.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertCompany } from "#tests/support/factories.ts";
import { smallFeed } from "#tests/support/timetable/small-feed.ts";

const config = readConfig({ APP_ORIGIN: testOrigin }, "test");
const monday = new Date("2027-03-01T12:00:00Z");
const tomorrow = new Date("2027-03-02T12:00:00Z");
const email = "seeker@mail.example";
const reachable = "near=L%C3%B6bau&transit=foot&within=100";
const anyhow = "near=L%C3%B6bau&within=100";

describe.each(databases)("what can be reached without a car on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  const company = await insertCompany(db, { place_id: "de-goerlitz" });
  const place = (id: string) =>
    db.selectFrom("place").select(["latitude", "longitude", "country"]).where("id", "=", id).executeTakeFirstOrThrow();
  const [loebau, goerlitz] = [await place("de-loebau"), await place("de-goerlitz")];
  const call = (stop: number, clock: number) => ({ stop, arrives: clock, departs: clock });

  /** One bus there at 7:40 and one home at 16:50, on each day: for a usual day from 8 to half past four, and no earlier one. */
  await saveFeed(db, {
    name: "test",
    feed: smallFeed({
      ...{ firstDay: "2027-02-22", lastDay: "2027-04-02" },
      stops: [
        { ...loebau, name: "Löbau Bahnhof" },
        { ...goerlitz, name: "Görlitz Bahnhof" },
      ],
      services: [Array.from({ length: 40 }, (_, day) => day)],
      trips: [
        { line: 27, service: 0, calls: [call(0, 430), call(1, 460)] },
        { line: 27, service: 0, calls: [call(1, 1010), call(0, 1040)] },
      ],
    }),
    now: monday,
  });
  await requestAlert(db, {
    ...{ email, lang: "de", criteria: reachable, frequency: "daily", plan: null, config, now: monday },
  });
  const alert = await findSameAlert(db, { email, criteria: reachable, plan: null });
  await confirmAlert(db, { token: alertToken(config, alert?.id ?? "none"), config, now: monday });

  const given = { company_id: company.id, occupation_id: "schweisser", place_id: "de-goerlitz" };
  const reached = await publishListing(db, { ...given, now: new Date("2027-03-01T13:00:00Z") });
  const missed = await publishListing(db, { ...given, now: new Date("2027-03-01T14:00:00Z") });
  await db
    .insertInto("listing_shift_time")
    .values({ listing_id: missed.id, part: "day", begins: "06:00", ends: "14:00" })
    .execute();

  test("stands alone in the feed of such a search, and both in that without", async () => {
    const feed = async (query: string) => {
      const criteria = parseCriteria(new URLSearchParams(query));
      const asked = { lang: "de" as const, now: tomorrow, origin: testOrigin, boardName: "Board", address: paths.feed };
      return (await findFeed(db, criteria, asked)).entries.map(({ href }) => href);
    };
    expect(await feed(reachable)).toEqual([expect.stringContaining(reached.id)]);
    expect(await feed(anyhow)).toHaveLength(2);
  });

  test("is what programs find, with the way; of the other they are told that there is none", async () => {
    const jobs = async (query: string) => {
      const criteria = parseCriteria(new URLSearchParams(query));
      const asked = { lang: "de" as const, now: tomorrow, origin: testOrigin, applications: null };
      return (await findJobs(db, criteria, asked))?.items.map(({ id, withoutCar }) => ({ id, withoutCar }));
    };
    const way = { arrives: "07:41", back: "17:21", by: "foot", line: { kind: "bus", name: "27" } };
    expect(await jobs(reachable)).toMatchObject([{ id: reached.id, withoutCar: way }]);
    expect(await jobs(anyhow)).toContainEqual({ id: missed.id, withoutCar: null });
  });

  test("is mailed by the alert for it, which names the way and leaves out the other", async () => {
    await runAlerts(db, { config, now: tomorrow });
    const mails = await db
      .selectFrom("outbox_mail")
      .select(["kind", "text"])
      .where("to_address", "=", email)
      .where("kind", "=", "alert.listings")
      .execute();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain(reached.id);
    expect(mails[0]?.text).not.toContain(missed.id);
    expect(mails[0]?.text).toMatch(/ohne Auto: da um .*Bus 27/);
  });
});
