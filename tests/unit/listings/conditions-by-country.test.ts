import { describe, expect, test } from "vitest";
import { type Contract, contracts, countries, type Country } from "#db/codes.ts";
import { listingProblems } from "#app/domain/listings/checks/listing-problems.ts";
import { payProblems } from "#app/domain/listings/checks/pay-problems.ts";
import { contractsIn, usesGerman } from "#app/domain/listings/conditions-by-country.ts";
import { contractName, contractText } from "#app/domain/listings/contract-text.ts";
import type { ListingFacts } from "#app/domain/listings/listing-content.ts";
import { originalTitle, titleIn } from "#app/domain/listings/title.ts";
import { langs } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { jobContent, surroundings } from "#tests/support/listing-content.ts";

const around = (...found: Country[]) => ({ ...surroundings, countries: found });
const de = textsFor("de");

describe("contracts", () => {
  test("each is offered somewhere, and none twice where the work is in several countries", () => {
    expect(contractsIn(countries).sort()).toEqual([...contracts].sort());
    expect(contractsIn(["PL", "PL"])).toEqual(contractsIn(["PL"]));
    expect(contractsIn(["DE", "CZ"])).toEqual(["permanent", "fixed", "minijob", "dpp", "dpc"]);
  });

  test.each<[Contract, Country[], boolean]>([
    ["zlecenie", ["PL"], true],
    ["zlecenie", ["DE"], false],
    ["zlecenie", ["DE", "PL"], true],
    ["minijob", ["PL", "CZ"], false],
    ["dpp", ["CZ"], true],
    ["permanent", ["CZ"], true],
    ["dpp", [], true],
  ])("%s in %j passes: %s", (contract, found, passes) => {
    const { contract: wrong } = listingProblems(jobContent({ facts: { contract } }), around(...found));
    expect(wrong === undefined).toBe(passes);
  });

  test.each(langs)("have a name of their own in %s in each country", (lang) => {
    const t = textsFor(lang);
    for (const country of countries) {
      const names = contractsIn([country]).map((contract) => contractName(t, contract, [country]));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("are named as at home where all the work is there, and plainly where it is not", () => {
    const named = (...found: Country[]) => contractText(de, { contract: "fixed", months: 24, countries: found });
    expect(named("DE")).toBe(de("listing:contractMonths", { count: 24 }));
    expect(named("PL", "DE")).toBe(named("DE"));
    expect(named()).toBe(named("DE"));
    expect(named("PL", "PL")).toContain(de("listing:contractIn.PL.fixed"));
    expect(named("PL")).toContain("24");
  });
});

describe("the minimum wage", () => {
  const wrong = (contract: Contract, facts: Partial<ListingFacts>) =>
    "payMin" in payProblems(jobContent({ facts: { contract, pay_currency: "PLN", ...facts } }), around("PL"));
  /** 31,40 zł an hour are 5 170 zł a month of 38 hours; the monthly minimum for as many is 4 565 zł. */
  const between = { pay_min: 4_800_00, pay_max: 4_900_00, pay_unit: "month" } as const;

  test("binds some contracts by the hour alone, and one not at all", () => {
    expect(wrong("permanent", between)).toBe(false);
    expect(wrong("zlecenie", between)).toBe(true);
    expect(wrong("b2b", between)).toBe(true);
    expect(wrong("dzielo", { pay_min: 1_00, pay_max: 2_00, pay_unit: "hour" })).toBe(false);
  });
});

describe("what stands on the door", () => {
  const german = { facts: { title_de: "Schweißer (m/w/d)", title_pl: null, title_cs: null } };
  const czech = { facts: { title_de: null, title_pl: null, title_cs: "Svářeč (m/ž)", german_level: null } };
  const currency = { DE: "EUR", PL: "PLN", CZ: "CZK" } as const;
  const wrong = (given: typeof german | typeof czech, ...found: Country[]) => {
    const plenty = { pay_min: 60_000_00, pay_max: 60_000_00, pay_currency: currency[found[0] ?? "DE"] };
    return Object.keys(listingProblems(jobContent({ facts: { ...given.facts, ...plenty } }), around(...found)));
  };

  test("is asked for in the language of the place, and German where German is used", () => {
    expect(wrong(german, "DE")).toEqual([]);
    expect(wrong(german, "PL")).toEqual(["titlePl"]);
    expect(wrong(german, "CZ", "PL")).toEqual(["titleCs"]);
    expect(wrong(czech, "CZ")).toEqual([]);
    expect(wrong(czech, "CZ", "DE")).toEqual(["titleDe", "germanLevel"]);
  });

  const titled = { kind: "job", titleDe: null, titlePl: null, titleCs: "Svářeč CO2 (m/ž)" } as const;
  const occupation = { occupationDe: "Schweißer/in", occupationPl: "spawacz", occupationCs: "svářeč" };

  test("is the title in its language, made from the occupation in the others", () => {
    const shown = langs.map((lang) => titleIn(textsFor(lang), lang, { ...titled, ...occupation }));
    expect(shown).toEqual(["Schweißer (m/w/d)", "Spawacz (k/m)", "Svářeč CO2 (m/ž)"]);
  });

  test("is told to whoever reads another language, in whichever it was written", () => {
    expect(originalTitle("de", titled, ["CZ"])).toEqual({ lang: "cs", text: titled.titleCs });
    expect(originalTitle("cs", titled, ["CZ"])).toBeNull();
    expect(originalTitle("pl", { ...titled, titleDe: "Schweißer" }, ["CZ"])?.lang).toBe("cs");
    expect(originalTitle("pl", { ...titled, titleDe: "Schweißer" }, ["CZ", "DE"])?.lang).toBe("de");
    expect(originalTitle("pl", { ...titled, titleCs: null }, ["CZ"])).toBeNull();
  });
});

test("German is used as long as one place may be in Germany", () => {
  expect([usesGerman([]), usesGerman(["DE", "PL"]), usesGerman(["PL", "CZ"])]).toEqual([true, true, false]);
});
