import { beforeAll, describe, expect, test } from "vitest";
import type { BroughtTopic } from "#db/bring-codes.ts";
import { features, kinds, shifts } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { loadDemo } from "#db/seed/demo/load-demo.server.ts";
import { demoSignIns } from "#db/seed/demo-sign-ins.ts";
import { asksOf } from "#app/domain/applications/bring/asks.ts";
import { findAsking } from "#app/domain/applications/bring/find-asking.server.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";

const now = new Date("2026-11-21T10:00:00Z");
const today = "2026-11-21";

async function demoDatabase(url: string) {
  const db = await databaseWithVocabulary(url);
  await loadDemo(db, { now, passwordHash: "not-a-hash" });
  return db;
}

describe.each(databases)("the demo on %s", (url) => {
  let db: Db;
  beforeAll(async () => {
    db = await demoDatabase(url);
  });

  test("every occupation has an open listing", async () => {
    const without = await db
      .selectFrom("occupation")
      .select("id")
      .where("id", "not in", openListings(db).select("occupation_id"))
      .execute();
    expect(without).toEqual([]);
  });

  test("what everybody looks for is there more than once, and in the company that the demo signs in as", async () => {
    const welders = await openListings(db)
      .innerJoin("company", "company.id", "listing.company_id")
      .where("occupation_id", "=", "schweisser")
      .select("company.slug")
      .execute();
    expect(welders.length).toBeGreaterThan(1);
    expect(welders.map(({ slug }) => slug)).toContain("neisse-stahlbau");
  });

  test("all kinds, and all three countries, are there", async () => {
    const found = await openListings(db).select("kind").distinct().execute();
    expect(found.map(({ kind }) => kind).sort()).toEqual([...kinds].sort());
    const countries = await db
      .selectFrom("listing_place")
      .innerJoin("place", "place.id", "listing_place.place_id")
      .select("place.country")
      .distinct()
      .execute();
    expect(countries.map(({ country }) => country).sort()).toEqual(["CZ", "DE", "PL"]);
  });

  test("every filter for shifts, for what is offered and for German contracts finds something", async () => {
    const open = await openListings(db).select(["listing.id", "contract"]).execute();
    const ids = new Set(open.map(({ id }) => id));
    const inUse = <Code>(rows: { listing_id: string; code: Code }[]) =>
      new Set(rows.filter(({ listing_id }) => ids.has(listing_id)).map(({ code }) => code));
    const shiftRows = await db.selectFrom("listing_shift").select(["listing_id", "shift as code"]).execute();
    const featureRows = await db.selectFrom("listing_feature").select(["listing_id", "feature as code"]).execute();
    expect([...inUse(shiftRows)].toSorted()).toEqual([...shifts].toSorted());
    expect([...inUse(featureRows)].toSorted()).toEqual([...features].toSorted());
    expect([...new Set(open.map(({ contract }) => contract))]).toEqual(
      expect.arrayContaining(["permanent", "fixed", "minijob"]),
    );
  });

  test("nobody is offered less than the law allows", async () => {
    const paid = await db
      .selectFrom("listing")
      .select(["id", "pay_min", "pay_max", "pay_unit", "pay_currency", "weekly_hours_max", "kind"])
      .where("pay_min", "is not", null)
      .execute();
    expect(paid.filter(({ pay_min, pay_max }) => Number(pay_min) > Number(pay_max))).toEqual([]);
    expect(paid.filter((listing) => perHour(listing) < lowest[listing.pay_currency ?? "EUR"])).toEqual([]);
    const unpaid = await db.selectFrom("listing").select("kind").distinct().where("pay_min", "is", null).execute();
    expect(unpaid.map(({ kind }) => kind).sort()).toEqual(["apprenticeship", "dual_study"]);
  });

  test("training names the pay of every year, rising and above the legal minimum", async () => {
    const listings = await db
      .selectFrom("listing")
      .select(["id", "training_months"])
      .where("kind", "in", ["apprenticeship", "dual_study"])
      .execute();
    const years = await db.selectFrom("listing_training_year").selectAll().orderBy("year").execute();
    const payOf = Map.groupBy(years, ({ listing_id }) => listing_id);
    const wrong = listings.filter(({ id, training_months }) => {
      const pay = (payOf.get(id) ?? []).map((row) => row.pay);
      return (
        pay.length !== Math.ceil(Number(training_months) / 12) ||
        pay.some((amount, year) => amount < Number(legalTrainingPay[year]) || amount < Number(pay[year - 1] ?? 0))
      );
    });
    expect(listings.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  test("every listing says what one does, needs and gets", async () => {
    const counts = await db
      .selectFrom("listing_phrase")
      .innerJoin("phrase", "phrase.id", "listing_phrase.phrase_id")
      .select(["listing_id", "phrase.section", db.fn.countAll<number>().as("count")])
      .groupBy(["listing_id", "phrase.section"])
      .execute();
    const listings = await db.selectFrom("listing").select("id").execute();
    const countOf = new Map(counts.map((row) => [`${row.listing_id} ${row.section}`, Number(row.count)]));
    const least = { task: 3, requirement: 2, benefit: 3 };
    const thin = listings.flatMap(({ id }) =>
      Object.entries(least).flatMap(([section, count]) =>
        (countOf.get(`${id} ${section}`) ?? 0) < count ? [`${id} ${section}`] : [],
      ),
    );
    expect(thin).toEqual([]);
  });

  test("a phrase stands only where it fits", async () => {
    const misplaced = await db
      .selectFrom("listing_phrase")
      .innerJoin("listing", "listing.id", "listing_phrase.listing_id")
      .innerJoin("phrase_kind", "phrase_kind.phrase_id", "listing_phrase.phrase_id")
      .select(["listing_phrase.phrase_id", "listing.kind"])
      .groupBy(["listing.id", "listing_phrase.phrase_id", "listing.kind"])
      .having((eb) =>
        eb(
          eb.fn.sum<number>(eb.case().when("phrase_kind.kind", "=", eb.ref("listing.kind")).then(1).else(0).end()),
          "=",
          0,
        ),
      )
      .execute();
    expect(misplaced).toEqual([]);
  });

  test("dates make sense: nothing published tomorrow, nothing open that has ended", async () => {
    const published = await db
      .selectFrom("listing")
      .select(["status", "created_at", "submitted_at", "first_published_at", "closed_at", "deadline", "starts_on"])
      .where("status", "in", ["published", "closed"])
      .execute();
    const wrong = published.filter(
      (listing) =>
        !(listing.created_at <= String(listing.submitted_at)) ||
        !(String(listing.submitted_at) <= String(listing.first_published_at)) ||
        !(String(listing.first_published_at) < now.toISOString()) ||
        (listing.status === "published" && listing.deadline < today) ||
        (listing.status === "closed" && !(String(listing.closed_at) > String(listing.first_published_at))) ||
        (listing.starts_on !== null && listing.starts_on < today),
    );
    expect(wrong).toEqual([]);
  });

  test("applications come after publication and before now", async () => {
    const applications = await db
      .selectFrom("application")
      .innerJoin("listing", "listing.id", "application.listing_id")
      .select(["application.submitted_at", "application.status_at", "first_published_at", "application.status"])
      .execute();
    expect(applications.length).toBeGreaterThan(40);
    expect(new Set(applications.map(({ status }) => status)).size).toBeGreaterThanOrEqual(5);
    expect(
      applications.filter(
        (row) =>
          !(row.submitted_at > String(row.first_published_at)) ||
          row.status_at < row.submitted_at ||
          row.status_at > now.toISOString(),
      ),
    ).toEqual([]);
  });

  test("most applicants tick what they bring, and only what their listing asks", async () => {
    const applications = await db.selectFrom("application").select(["id", "listing_id as listingId"]).execute();
    const sent = await db
      .selectFrom("application_brought")
      .select(["application_id as id", "topic", "subject"])
      .execute();
    const given = Map.groupBy(sent, ({ id }) => id);
    expect(given.size).toBeGreaterThan(applications.length * 0.75);

    const strange: string[] = [];
    for (const { id, listingId } of applications.slice(0, 25)) {
      const asks = asksOf(await findAsking(db, listingId));
      const asked = {
        requirement: asks.requirements.map(({ subject }) => subject),
        experience: asks.experience ? [""] : [],
        certificate: asks.certificates,
        language: asks.languages,
        school: asks.school ? [""] : [],
        start: asks.start ? [""] : [],
        shift: asks.workTimes,
        way: asks.ways,
        trial_day: asks.trialDay ? [""] : [],
      } satisfies Record<BroughtTopic, string[]>;
      const more = (given.get(id) ?? []).filter(({ topic, subject }) => !asked[topic].some((one) => one === subject));
      strange.push(...more.map(({ topic, subject }) => `${listingId}: ${topic} ${subject}`));
    }
    expect(strange).toEqual([]);
  });

  test("no mail can reach a real person", async () => {
    const addresses = [
      ...(await db.selectFrom("account").select("email").execute()),
      ...(await db.selectFrom("application").select("email").execute()),
      ...(await db.selectFrom("company").select("contact_email as email").execute()),
      ...(await db.selectFrom("listing").select("contact_email as email").distinct().execute()),
    ].map(({ email }) => String(email));
    expect(addresses.filter((address) => !/@([a-z0-9-]+\.example|example\.(org|net|com))$/.test(address))).toEqual([]);
  });

  test("the employer and the office of the sign-in page exist, and the employer has applications", async () => {
    const accounts = await db
      .selectFrom("account")
      .select(["email", "role"])
      .where("email", "in", Object.values(demoSignIns))
      .orderBy("role")
      .execute();
    expect(accounts).toEqual([
      { email: demoSignIns.employer, role: "employer" },
      { email: demoSignIns.office, role: "office" },
    ]);
    const own = await db
      .selectFrom("application")
      .innerJoin("membership", "membership.company_id", "application.company_id")
      .innerJoin("account", "account.id", "membership.account_id")
      .where("account.email", "=", demoSignIns.employer)
      .select("application.status")
      .execute();
    expect(own.length).toBeGreaterThan(4);
  });
});

test("two runs with the same seed and time are equal", async () => {
  const [one, other] = await Promise.all([demoDatabase(":memory:"), demoDatabase(":memory:")]);
  for (const table of [
    "company",
    "account",
    "listing",
    "listing_phrase",
    "listing_question",
    "application",
    "application_history",
    "appointment",
  ] as const) {
    expect(await other.selectFrom(table).selectAll().execute()).toEqual(
      await one.selectFrom(table).selectAll().execute(),
    );
  }
});

const openListings = (db: Db) =>
  db.selectFrom("listing").where("status", "=", "published").where("deadline", ">=", today);

/** Euro cents, grosz and haléř per hour, valid on every start date of the demo. */
const lowest = { EUR: 1460, PLN: 3140, CZK: 13_440 };
const legalTrainingPay = [72_400, 85_400, 97_700, 101_400];

function perHour(listing: { pay_min: number | null; pay_unit: string | null; weekly_hours_max: number | null }) {
  if (listing.pay_unit === "hour") return Number(listing.pay_min);
  return Number(listing.pay_min) / ((Number(listing.weekly_hours_max) * 52) / 12);
}
