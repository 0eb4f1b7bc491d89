import type { Insertable } from "kysely";
import { describe, expect, test } from "vitest";
import { raiseRevision } from "#db/revision.server.ts";
import type { Database } from "#db/schema.ts";
import { Job, JobSearch, Problem } from "#app/domain/api/job-schemas.ts";
import { loader as jobLoader } from "#app/routes/programs/api-job.ts";
import { loader as jobsLoader } from "#app/routes/programs/api-jobs.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertCompany, insertListing, insertPhrase, longAgo } from "#tests/support/factories.ts";
import { get } from "#tests/support/requests.ts";

const now = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("the API on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  const context = testContext(db, { now });
  const company_id = (await insertCompany(db, { slug: "stahlbau", place_id: "de-goerlitz" })).id;
  await publish({ id: "welder0000" }, "de-goerlitz");
  await publish({ id: "cook000000", occupation_id: "koch-koechin", title_de: "Koch (m/w/d)" }, "de-zittau");
  await publish(
    { id: "trainee000", kind: "apprenticeship", pay_min: null, pay_max: null, pay_unit: null },
    "de-goerlitz",
  );
  await publish({ id: "ended00000", status: "closed", closed_at: longAgo, closed_reason: "withdrawn" }, "de-goerlitz");
  await publish({ id: "draft00000", status: "draft", first_published_at: null }, "de-goerlitz");
  await db
    .insertInto("listing_training_year")
    .values([1, 2].map((year) => ({ listing_id: "trainee000", year, pay: 1000_00 + year * 100_00 })))
    .execute();
  await db.insertInto("listing_shift").values({ listing_id: "welder0000", shift: "two" }).execute();
  const times = [
    { part: "late" as const, begins: "13:40", ends: "21:40" },
    { part: "early" as const, begins: "05:40", ends: "13:40" },
    { part: "night" as const, begins: "21:40", ends: "05:40" },
  ];
  await db
    .insertInto("listing_shift_time")
    .values(times.map((time) => ({ listing_id: "welder0000", ...time })))
    .execute();
  const phrase_id = (await insertPhrase(db)).id;
  await db
    .insertInto("listing_phrase")
    .values({ listing_id: "welder0000", phrase_id, position: 0, necessity: "must" })
    .execute();

  async function publish(given: Partial<Insertable<Database["listing"]>>, placeId: string) {
    const revision = await raiseRevision(db);
    const { id } = await insertListing(db, { company_id, occupation_id: "schweisser", ...given, revision });
    await db.insertInto("listing_place").values({ listing_id: id, place_id: placeId, position: 0 }).execute();
  }

  const search = (query: string) => jobsLoader({ request: get(`/api/v1/jobs?${query}`), params: {}, context });
  const found = async (query: string) => JobSearch.parse(await (await search(query)).json());
  const read = (id: string, query = "") =>
    jobLoader({ request: get(`/api/v1/jobs/${id}?${query}`), params: { id }, context });

  test("finds what the results page finds, and says how the text was understood", async () => {
    const { total, items, understanding, facets } = await found("lang=pl&q=spawacz+zgorzelec&kind=job");
    expect(total).toBe(1);
    expect(understanding).toMatchObject({
      occupations: [{ text: "spawacz", concepts: [{ id: "schweisser", name: "spawacz" }] }],
      place: { id: "pl-zgorzelec" },
    });
    expect(items[0]).toMatchObject({
      id: "welder0000",
      url: { pl: "https://board.example/pl/jobs/spawacz-welder0000" },
      originalTitle: "Schweißer (m/w/d)",
      pay: { currency: "EUR", min: 1700, max: 2100, unit: "hour", perTrainingYear: [] },
      places: [{ id: "de-goerlitz", name: "Görlitz", country: "DE" }],
      shifts: ["two"],
      shiftTimes: [
        { part: "early", begins: "05:40", ends: "13:40" },
        { part: "late", begins: "13:40", ends: "21:40" },
      ],
      way: { minutes: expect.any(Number) },
    });
    expect(facets.kind).toEqual({ job: 1, apprenticeship: 1 });
  });

  test("shows only what is open", async () => {
    const { items } = await found("sort=newest");
    expect(items.map(({ id }) => id).sort()).toEqual(["cook000000", "trainee000", "welder0000"]);
  });

  test("gives a training's pay for every year", async () => {
    const { items } = await found("kind=apprenticeship");
    expect(items[0]?.pay).toMatchObject({
      min: 1100_00,
      max: 1200_00,
      unit: "month",
      perTrainingYear: [1100_00, 1200_00],
    });
  });

  test("takes lists repeated and joined by commas", async () => {
    expect((await found("kind=job,apprenticeship&country=DE&country=PL")).total).toBe(3);
  });

  test.each([
    ["kind=job,hobby", "kind"],
    ["lang=en", "lang"],
    ["page=0", "page"],
    ["pay=much", "pay"],
    ["within=far", "within"],
    ["district=atlantis", "district"],
    ["q=a&q=b", "q"],
    ["colour=red", "colour"],
  ])("%s is an error of its parameter %s", async (query, parameter) => {
    const response = await search(query);
    expect(response.status).toBe(400);
    expect(response.headers.get("Content-Type")).toContain("application/problem+json");
    expect(Problem.parse(await response.json()).errors).toEqual([{ parameter, detail: expect.any(String) }]);
  });

  test("links its pages and has none beyond the last", async () => {
    const { headers } = await search("kind=job");
    expect(headers.get("Link")).toContain('<https://board.example/api/v1/jobs?kind=job&lang=de>; rel="last"');
    expect((await search("kind=job&page=2")).status).toBe(404);
  });

  test("shows one listing with its phrases", async () => {
    const job = Job.parse(await (await read("welder0000", "lang=cs")).json());
    expect(job).toMatchObject({ id: "welder0000", tasks: ["Svařování rámů podle výkresu."], germanLevel: "A2" });
  });

  test("an ended listing is gone, one that nobody saw is not there", async () => {
    expect((await read("ended00000")).status).toBe(410);
    expect((await read("draft00000")).status).toBe(404);
    expect((await read("nothing000")).status).toBe(404);
    expect((await read("welder0000", "lang=xx")).status).toBe(400);
  });

  test("whoever asks too much is told how long to wait", async () => {
    const strict = { request: get("/api/v1/jobs"), params: {}, context: testContext(db, { now, limitFactor: 0 }) };
    const response = await jobsLoader(strict);
    expect(response.status).toBe(429);
    expect(Number(response.headers.get("Retry-After"))).toBeGreaterThan(0);
  });
});
