import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDemo } from "#db/seed/demo/load-demo.server.ts";
import { exchanged, perUnit } from "#app/domain/listings/money/convert.ts";
import { findRate } from "#app/domain/listings/money/find-rates.server.ts";
import { saveRates } from "#app/domain/listings/money/save-rates.server.ts";
import { criteriaQuery, parseCriteria } from "#app/domain/search/criteria.ts";
import { findListings, findMatches } from "#app/domain/search/find-listings.server.ts";
import { findResultsView } from "#app/domain/search/results/find-results-view.server.ts";
import { monthsAfter } from "#app/platform/days.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";

const now = new Date("2026-11-30T10:00:00Z");
const today = "2026-11-30";

describe.each(databases)("wishes for pay, time and place in the text, on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  await loadDemo(db, { now, passwordHash: "not-a-hash", listings: 400 });
  await saveRates(db, { rates: [{ day: "2026-11-27", PLN: 4, CZK: 25 }], source: "office", accountId: null, now });
  const rate = await findRate(db);
  const criteriaOf = (query: Record<string, string>) => parseCriteria(new URLSearchParams(query));
  const view = (query: Record<string, string>) => findResultsView(db, criteriaOf(query), { lang: "de", now });
  const idsOf = (q: string) => findMatches(db, criteriaOf({ q }), { now });
  const facts = new Map(
    (
      await db
        .selectFrom("listing")
        .select(["id", "pay_min", "pay_max", "pay_unit", "pay_currency", "weekly_hours_max", "starts_on"])
        .where("status", "=", "published")
        .execute()
    ).map((row) => [row.id, row]),
  );
  const firstYears = new Map(
    (await db.selectFrom("listing_training_year").select(["listing_id", "pay"]).where("year", "=", 1).execute()).map(
      ({ listing_id, pay }) => [listing_id, pay],
    ),
  );

  /** What a listing pays at most, in euros, as the ad says it. */
  function paysIn(unit: "hour" | "month", id: string) {
    const row = facts.get(id);
    const training = firstYears.get(id);
    const from = training === undefined ? row?.pay_unit : "month";
    const top = training ?? row?.pay_max ?? row?.pay_min;
    if (!row?.pay_currency || !rate || top === undefined || top === null || !from) return 0;
    const asked = perUnit({ min: top, max: top }, { from, to: unit, weeklyHours: row.weekly_hours_max ?? 40 });
    return exchanged(asked?.max ?? 0, { from: row.pay_currency, to: "EUR", rate }) / 100;
  }

  const beginnings = ["", "Schweißer", "spawacz", "řidič", "Ausbildung", "Pflege Görlitz", "Teilzeit", "w Niemczech"];
  const wages = [
    ...[14, 16, 18, 22].map((euros) => ({ text: `ab ${euros} Euro`, unit: "hour" as const, least: euros })),
    ...[2_000, 2_800, 3_500].map((euros) => ({
      text: `mind. ${euros} € brutto`,
      unit: "month" as const,
      least: euros,
    })),
    ...[8_000, 10_000].map((zl) => ({ text: `od ${zl} zł`, unit: "month" as const, least: zl / 4 })),
    ...[35_000, 60_000].map((kc) => ({ text: `${kc} Kč měsíčně`, unit: "month" as const, least: kc / 25 })),
    { text: "400 Kč/h", unit: "hour" as const, least: 16 },
    { text: "ab 36.000 € im Jahr", unit: "month" as const, least: 3_000 },
  ];

  test("a wage never adds a listing, nor lets one stand that pays less", async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...beginnings), fc.constantFrom(...wages), async (text, wage) => {
        const [before, after] = [new Set(await idsOf(text)), await idsOf(`${text} ${wage.text}`)];
        found += after.length;
        expect(after.filter((id) => !before.has(id))).toEqual([]);
        expect(after.filter((id) => paysIn(wage.unit, id) < wage.least - 0.01)).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(found).toBeGreaterThan(0);
  });

  const starts = [
    { text: "ab sofort", meets: (day: string | null) => day === null || day <= monthsAfter(today, 1) },
    { text: "od września", meets: (day: string | null) => day !== null && day >= "2027-09-01" },
    { text: "im August 2027", meets: (day: string | null) => day !== null && day.startsWith("2027-08") },
    { text: "nejpozději v březnu", meets: (day: string | null) => day === null || day <= "2027-03-31" },
    { text: "v létě", meets: (day: string | null) => day !== null && day >= "2027-06-01" && day <= "2027-08-31" },
  ];

  test("a time never adds a listing, nor lets one stand that begins at another", async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...beginnings), fc.constantFrom(...starts), async (text, start) => {
        const [before, after] = [new Set(await idsOf(text)), await idsOf(`${text} ${start.text}`)];
        found += after.length;
        expect(after.filter((id) => !before.has(id))).toEqual([]);
        expect(after.filter((id) => !start.meets(facts.get(id)?.starts_on ?? null))).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(found).toBeGreaterThan(0);
  });

  test("any text with sums and times is answered", async () => {
    const part = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.nat({ max: 99_999 }).map(String),
      fc.constantFrom(
        "€",
        "zł",
        "Kč",
        "ab",
        "od",
        "do",
        "-",
        ".",
        ",",
        "/h",
        "k",
        "tys.",
        "1.9.",
        "2027",
        "sierpnia",
        "bis",
        "\u0130",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 20 }), async (parts) => {
        const { total } = await findListings(db, criteriaOf({ q: parts.join(" ") }), { lang: "pl", now });
        expect(total).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 100 },
    );
  });

  test("what was read is said, can be taken away, and is the same by the address of its filter", async () => {
    const read = await view({ q: "Schweißer od 8000 zł netto od września" });
    const [occupation, wage, start] = read.understood;
    expect([occupation?.notes, start?.text]).toEqual([[], expect.stringContaining("2027")]);
    expect(wage?.notes).toHaveLength(3);
    expect(criteriaQuery(wage?.without ?? {}).toString()).not.toMatch(/8000|netto/);
    expect(wage?.without.q).toContain("od września");
    expect(start?.without.q).toContain("od 8000 zł netto");
    const set = await view({ q: "Schweißer", pay: "8000-PLN-month", start: "2027-09.." });
    expect(set.total).toBe(read.total);
    expect(set.parts.map(({ name, value }) => [name, value])).toEqual([
      ["start", "2027-09.."],
      ["pay", "8000-PLN-month"],
    ]);
    const ownFilter = await view({ q: "Schweißer od 8000 zł", pay: "15" });
    expect(ownFilter.total).toBe((await view({ q: "Schweißer", pay: "15" })).total);
  });

  test("a country or a part of the region narrows, also where a place was asked for", async () => {
    const all = (await view({})).total;
    const inText = await view({ q: "praca w Niemczech" });
    expect(inText.total).toBeLessThan(all);
    expect(inText.total).toBe((await view({ country: "DE" })).total);
    for (const near of ["Deutschland", "w Niemczech", "v Německu"]) {
      const apart = await view({ near });
      expect([apart.total, apart.near, apart.understood.length], near).toEqual([inText.total, null, 1]);
      expect(apart.understood[0]?.without.near).toBe("");
    }
    const saxony = await view({ q: "Sasku" });
    expect(saxony.total).toBeLessThan(inText.total);
    expect(saxony.total).toBe((await view({ near: "Sachsen" })).total);
    expect((await view({ q: "Görlitz", near: "Sachsen" })).near).toMatchObject({ known: true });
  });

  test("beside something understood a word that no ad has empties nothing, and is said to be left out", async () => {
    const [part, both] = [await view({ q: "Teilzeit" }), await view({ q: "Teilzeit Drachenzähmung" })];
    expect([both.total, both.narrowsNothing]).toEqual([part.total, false]);
    expect([...both.leftOut, ...both.questions.words.map(({ typed }) => typed)]).toEqual(["Drachenzähmung"]);
    expect((await view({ q: "Drachenzähmung" })).total).toBe(0);
    expect((await view({ q: 'Teilzeit "Drachenzähmung"' })).total).toBe(0);
    expect(await idsOf("Teilzeit Drachenzähmung")).toEqual([]);
    for (const [place, word] of [
      ["Görlitz", "Drachenzähmung"],
      ["praca Zgorzelec", "poskramiacz"],
      ["práce Sasko", "krotitel"],
    ]) {
      const [there, beside] = [await view({ q: `${place}` }), await view({ q: `${place} ${word}` })];
      expect([word, beside.total, beside.unfound, there.unfound]).toEqual([word, there.total, true, false]);
      expect([...beside.leftOut, ...beside.questions.words.map(({ typed }) => typed)]).toContain(word);
      expect(await idsOf(`${place} ${word}`)).toEqual([]);
    }
    const apart = await view({ q: "Drachenzähmung", near: "Görlitz" });
    expect(apart.total).toBe((await view({ near: "Görlitz" })).total);
    const { leftOut } = await view({ q: "Schweißer bis 20 Euro aus Polen gut bezahlt" });
    expect(leftOut).toEqual(["bis 20 Euro", "aus Polen", "gut bezahlt"]);
  });
});

describe("without a rate", async () => {
  const db = await databaseWithVocabulary(databases[0] ?? "");
  const find = (q: string) => findResultsView(db, parseCriteria(new URLSearchParams({ q })), { lang: "de", now });

  test("other money is not compared, and that is said; euros are", async () => {
    expect(await findRate(db)).toBeNull();
    const [zloty, euros] = [await find("od 8000 zł"), await find("ab 18 Euro")];
    expect([zloty.understood[0]?.notes.length, euros.understood[0]?.notes.length]).toEqual([1, 0]);
  });
});
