import {
  type Country,
  type Field,
  type GermanLevel,
  germanLevels,
  type Kind,
  type LeavingCertificate,
  type Shift,
} from "#db/codes.ts";
import { paySteps } from "../criteria.ts";
import { type Audience, type Dimension, dimensionNames, dimensions, type HourModel, maskOf } from "../dimensions.ts";

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
  hours: HourModel[];
  certificate: LeavingCertificate | null;
  audiences: Audience[];
  /** Null: at once. */
  startsOn: string | null;
  /** Euro cents an hour, null where it cannot be compared. */
  pay: number | null;
  firstPublishedAt: string;
  /** Last day on which people can apply. */
  deadline: string;
};

/** Gives each text a small number, so that columns hold numbers only. */
export class Numbering {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

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
  readonly districts = new Numbering();
  readonly places = new Numbering();
  /** 1 where the slot holds a listing. */
  taken = new Uint8Array(1024);
  german = new Uint8Array(1024);
  /** -1 where it cannot be compared. */
  pay = new Int32Array(1024);
  /** How many steps of paySteps the pay reaches. */
  payStep = new Uint8Array(1024);
  /** As dayNumber; 0: at once. */
  start = new Int32Array(1024);
  deadline = new Int32Array(1024);
  /** The codes of each dimension, as bits. */
  readonly masks = Object.fromEntries(dimensionNames.map((name) => [name, new Int32Array(1024)])) as Record<
    Dimension,
    Int32Array
  >;
  readonly districtNumbers: number[][] = [];
  readonly placeNumbers: number[][] = [];

  set(slot: number, listing: IndexedListing) {
    if (slot >= this.taken.length) this.#grow();
    const pay = listing.pay ?? -1;
    this.taken[slot] = 1;
    this.german[slot] = germanLevels.indexOf(listing.german);
    this.pay[slot] = pay;
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
    };
    for (const name of dimensionNames) this.masks[name][slot] = maskOf<string>(codes[name], dimensions[name]);
    this.districtNumbers[slot] = listing.districtIds.map((id) => this.districts.numberOf(id));
    this.placeNumbers[slot] = listing.placeIds.map((id) => this.places.numberOf(id));
  }

  clear(slot: number) {
    this.taken[slot] = 0;
  }

  #grow() {
    const size = this.taken.length * 2;
    this.taken = larger(this.taken, new Uint8Array(size));
    this.german = larger(this.german, new Uint8Array(size));
    this.pay = larger(this.pay, new Int32Array(size));
    this.payStep = larger(this.payStep, new Uint8Array(size));
    this.start = larger(this.start, new Int32Array(size));
    this.deadline = larger(this.deadline, new Int32Array(size));
    for (const name of dimensionNames) this.masks[name] = larger(this.masks[name], new Int32Array(size));
  }
}

/** "2026-11-21" → 20261121 */
export const dayNumber = (day: string) => Number(day.replaceAll("-", ""));

function larger<Column extends Uint8Array | Int32Array>(from: Column, into: Column) {
  into.set(from);
  return into;
}
