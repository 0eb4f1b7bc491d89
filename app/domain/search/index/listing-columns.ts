import {
  type Country,
  type Field,
  type GermanLevel,
  germanLevels,
  type Kind,
  type LeavingCertificate,
  type Shift,
  type SpokenLanguage,
} from "#db/codes.ts";
import { paySteps } from "../criteria.ts";
import {
  type Audience,
  codesOf,
  type Dimension,
  dimensionNames,
  dimensions,
  type Engagement,
  type HourModel,
  maskOf,
  type Offer,
  type Ticked,
} from "../dimensions.ts";

/** What the search needs to know of a listing, and nothing a person would read. */
export type IndexedListing = {
  id: string;
  occupationId: string;
  kind: Kind;
  field: Field;
  countries: Country[];
  placeIds: string[];
  districtIds: string[];
  german: GermanLevel;
  shifts: readonly Shift[];
  /** When one works, in one text: see WaysWithoutCar. */
  working: string;
  hours: HourModel[];
  certificate: LeavingCertificate | null;
  audiences: Audience[];
  engagements: Engagement[];
  /** What colleagues speak with each other. */
  team: readonly SpokenLanguage[];
  offers: Offer[];
  /** Null: at once. */
  startsOn: string | null;
  /** Euro cents an hour, and a month; null where it cannot be compared. */
  pay: number | null;
  payByMonth: number | null;
  firstPublishedAt: string;
  /** Last day on which people can apply. */
  deadline: string;
};

/** As narrow as the codes of a dimension allow. */
export type Masks = Uint8Array | Uint16Array | Int32Array;

function maskColumn(name: Dimension, size: number): Masks {
  const bits = dimensions[name].length;
  return bits <= 8 ? new Uint8Array(size) : bits <= 16 ? new Uint16Array(size) : new Int32Array(size);
}

/** Gives each text a small number, so that columns hold numbers only. */
export class Numbering {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

  static of(names: readonly string[]) {
    const numbering = new Numbering();
    for (const name of names) numbering.numberOf(name);
    return numbering;
  }

  numberOf(name: string) {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.names.push(name) - 1;
    this.#numbers.set(name, number);
    return number;
  }
}

/** The listings' facts as one array a fact: a pass over all of them touches little memory. */
export class ListingColumns {
  districts = new Numbering();
  places = new Numbering();
  occupations = new Numbering();
  workings = new Numbering();
  /** 1 where the slot holds a listing. */
  taken = new Uint8Array(1024);
  german = new Uint8Array(1024);
  /** -1 where it cannot be compared. */
  pay = new Int32Array(1024);
  payByMonth = new Int32Array(1024);
  /** How many steps of paySteps the pay reaches. */
  payStep = new Uint8Array(1024);
  /** As dayNumber; 0: at once. */
  start = new Int32Array(1024);
  deadline = new Int32Array(1024);
  /** The codes of each dimension, as bits. */
  masks = Object.fromEntries(dimensionNames.map((name) => [name, maskColumn(name, 1024)])) as Record<Dimension, Masks>;
  /** When it was first published, as milliseconds. */
  published = new Float64Array(1024);
  occupation = new Uint32Array(1024);
  working = new Uint32Array(1024);
  /** Listings in the same places share one list. */
  districtNumbers: (readonly number[])[] = [];
  placeNumbers: (readonly number[])[] = [];
  readonly #lists = new Map<string, readonly number[]>();

  static fromKept({ districts, places, occupations, workings, ...columns }: ReturnType<ListingColumns["toKeep"]>) {
    return Object.assign(new ListingColumns(), columns, {
      districts: Numbering.of(districts),
      places: Numbering.of(places),
      occupations: Numbering.of(occupations),
      workings: Numbering.of(workings),
    });
  }

  toKeep() {
    const { districts, places, occupations, workings, ...columns } = this;
    const names = { districts: districts.names, places: places.names, occupations: occupations.names };
    return { ...columns, ...names, workings: workings.names };
  }

  set(slot: number, listing: IndexedListing) {
    if (slot >= this.taken.length) this.#grow();
    const pay = listing.pay ?? -1;
    this.taken[slot] = 1;
    this.german[slot] = germanLevels.indexOf(listing.german);
    this.pay[slot] = pay;
    this.payByMonth[slot] = listing.payByMonth ?? -1;
    this.payStep[slot] = paySteps.filter((euros) => pay >= euros * 100).length;
    this.start[slot] = listing.startsOn ? dayNumber(listing.startsOn) : 0;
    this.deadline[slot] = dayNumber(listing.deadline);
    const codes: Record<Dimension, readonly string[]> = {
      kind: [listing.kind],
      field: [listing.field],
      shift: listing.shifts,
      country: listing.countries,
      hours: listing.hours,
      certificate: listing.certificate ? [listing.certificate] : [],
      for: listing.audiences,
      contract: listing.engagements,
      team: listing.team,
      with: listing.offers,
    };
    for (const name of dimensionNames) this.masks[name][slot] = maskOf<string>(codes[name], dimensions[name]);
    this.published[slot] = Date.parse(listing.firstPublishedAt);
    this.occupation[slot] = this.occupations.numberOf(listing.occupationId);
    this.working[slot] = this.workings.numberOf(listing.working);
    this.districtNumbers[slot] = this.#sameList(listing.districtIds.map((id) => this.districts.numberOf(id)));
    this.placeNumbers[slot] = this.#sameList(listing.placeIds.map((id) => this.places.numberOf(id)));
  }

  /** The listing put together again; what was a list of codes is in the order of their vocabulary. */
  at(slot: number): Omit<IndexedListing, "id"> {
    const { masks, start, pay, payByMonth } = this;
    const ticked = <Name extends Dimension>(name: Name) =>
      codesOf(masks[name][slot] ?? 0, dimensions[name]) as Ticked[Name];
    return {
      occupationId: this.occupations.names[this.occupation[slot] ?? 0] ?? "",
      kind: ticked("kind")[0] ?? "job",
      field: ticked("field")[0] ?? "services",
      countries: ticked("country"),
      placeIds: this.placeIds(slot),
      districtIds: (this.districtNumbers[slot] ?? []).map((number) => this.districts.names[number] ?? ""),
      german: germanLevels[this.german[slot] ?? 0] ?? "none",
      shifts: ticked("shift"),
      working: this.workings.names[this.working[slot] ?? 0] ?? "",
      hours: ticked("hours"),
      certificate: ticked("certificate")[0] ?? null,
      audiences: ticked("for"),
      engagements: ticked("contract"),
      team: ticked("team"),
      offers: ticked("with"),
      startsOn: start[slot] ? dayOfNumber(start[slot]) : null,
      pay: pay[slot] === -1 ? null : (pay[slot] ?? null),
      payByMonth: payByMonth[slot] === -1 ? null : (payByMonth[slot] ?? null),
      firstPublishedAt: new Date(this.published[slot] ?? 0).toISOString(),
      deadline: dayOfNumber(this.deadline[slot] ?? 0),
    };
  }

  placeIds(slot: number): string[] {
    return (this.placeNumbers[slot] ?? []).map((number) => this.places.names[number] ?? "");
  }

  #sameList(numbers: readonly number[]) {
    const key = numbers.join(" ");
    const known = this.#lists.get(key) ?? numbers;
    this.#lists.set(key, known);
    return known;
  }

  clear(slot: number) {
    this.taken[slot] = 0;
  }

  #grow() {
    const size = this.taken.length * 2;
    this.taken = larger(this.taken, new Uint8Array(size));
    this.german = larger(this.german, new Uint8Array(size));
    this.pay = larger(this.pay, new Int32Array(size));
    this.payByMonth = larger(this.payByMonth, new Int32Array(size));
    this.payStep = larger(this.payStep, new Uint8Array(size));
    this.start = larger(this.start, new Int32Array(size));
    this.deadline = larger(this.deadline, new Int32Array(size));
    this.published = larger(this.published, new Float64Array(size));
    this.occupation = larger(this.occupation, new Uint32Array(size));
    this.working = larger(this.working, new Uint32Array(size));
    for (const name of dimensionNames) this.masks[name] = larger(this.masks[name], maskColumn(name, size));
  }
}

/** "2026-11-21" → 20261121 */
export const dayNumber = (day: string) => Number(day.replaceAll("-", ""));

/** 20261121 → "2026-11-21" */
const dayOfNumber = (day: number) => String(day).replace(/(\d{4})(\d{2})(\d{2})/, "$1-$2-$3");

function larger<Column extends Masks | Uint32Array | Float64Array>(from: Column, into: Column) {
  into.set(from);
  return into;
}
