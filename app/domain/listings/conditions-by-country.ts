// What is usual and lawful where the work is done. A country more is a row more.
import type { Contract, Country, Currency, Lang, PayUnit, Shift } from "#db/codes.ts";

type Conditions = {
  /** In the order in which they are offered. */
  contracts: readonly Contract[];
  payUnit: PayUnit;
  currency: Currency;
  /** Whether German is what people work in, so that a title and a level of it are asked for. */
  german: boolean;
  /** What stands on the door. */
  titleLang: Lang;
  /** Shifts whose full week the law makes shorter than forty hours, for the same month and so more by the hour. */
  shorterWeek: Partial<Record<Shift, number>>;
};

export const conditionsOf = {
  DE: {
    contracts: ["permanent", "fixed", "minijob"],
    payUnit: "month",
    currency: "EUR",
    german: true,
    titleLang: "de",
    shorterWeek: {},
  },
  PL: {
    contracts: ["permanent", "fixed", "trial", "zlecenie", "dzielo", "b2b"],
    payUnit: "month",
    currency: "PLN",
    german: false,
    titleLang: "pl",
    shorterWeek: {},
  },
  CZ: {
    contracts: ["permanent", "fixed", "dpp", "dpc"],
    payUnit: "month",
    currency: "CZK",
    german: false,
    titleLang: "cs",
    /** § 79 zákoníku práce. */
    shorterWeek: { two: 38.75, three: 37.5, four: 37.5 },
  },
} as const satisfies Record<Country, Conditions>;

type ContractTerms = {
  /** Whether it says for how many months it is: it has to, it can, or it has no end. */
  months: "needed" | "possible" | "none";
  /** What the statutory minimum wage of the country binds: month and hour, the hour alone, or nothing. */
  minimum: "wage" | "hour" | "none";
  /** Of schema.org's employment types the one to be named in place of, or beside, full time and part time. */
  inPlaceOfTime?: "CONTRACTOR" | "PART_TIME" | "OTHER";
  besideTime?: "TEMPORARY";
};

export const contractTerms: Readonly<Record<Contract, ContractTerms>> = {
  permanent: { months: "none", minimum: "wage" },
  fixed: { months: "needed", minimum: "wage", besideTime: "TEMPORARY" },
  trial: { months: "possible", minimum: "wage", besideTime: "TEMPORARY" },
  minijob: { months: "possible", minimum: "wage", inPlaceOfTime: "PART_TIME" },
  zlecenie: { months: "possible", minimum: "hour", inPlaceOfTime: "OTHER" },
  dzielo: { months: "possible", minimum: "none", inPlaceOfTime: "CONTRACTOR" },
  b2b: { months: "possible", minimum: "hour", inPlaceOfTime: "CONTRACTOR" },
  dpp: { months: "possible", minimum: "wage", inPlaceOfTime: "PART_TIME" },
  dpc: { months: "possible", minimum: "wage", inPlaceOfTime: "PART_TIME" },
};

/** With places of work in several countries a contract of each of them can be meant; nobody but the company knows. */
export function contractsIn(countries: readonly Country[]): Contract[] {
  return [...new Set(countries.flatMap((country): readonly Contract[] => conditionsOf[country].contracts))];
}

/** German is asked for wherever one of the places of work is, or may turn out to be, in Germany. */
export function usesGerman(countries: readonly Country[]) {
  return countries.length === 0 || countries.some((country) => conditionsOf[country].german);
}

/** The language of what stands on the door: German where it is used, else that of the place named first. */
export function titleLang(countries: readonly Country[]): Lang {
  const [first] = countries;
  return first === undefined || usesGerman(countries) ? "de" : conditionsOf[first].titleLang;
}

export const titleNames = { de: "titleDe", pl: "titlePl", cs: "titleCs" } as const;

/** The field of the form in which that title is written. */
export function titleField(countries: readonly Country[]) {
  return titleNames[titleLang(countries)];
}

const fullWeek = 40;

/** The hours that are full time; with shifts of several kinds those of the longest week. */
export function fullWeekOf(country: Country, shifts: readonly Shift[]) {
  const shorter: Conditions["shorterWeek"] = conditionsOf[country].shorterWeek;
  return shifts.length === 0 ? fullWeek : Math.max(...shifts.map((shift) => shorter[shift] ?? fullWeek));
}
