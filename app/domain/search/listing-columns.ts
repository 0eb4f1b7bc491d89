import { fields, germanLevels, kinds, shifts, type Field, type GermanLevel, type Kind, type Shift } from "#db/codes.ts";
import { paySteps } from "./criteria.ts";

/** What the search needs to know of a listing, and nothing a person would read. */
export type IndexedListing = {
  id: string;
  occupationId: string;
  kind: Kind;
  field: Field;
  placeIds: string[];
  districtIds: string[];
  german: GermanLevel;
  shifts: readonly Shift[];
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
  kind = new Uint8Array(1024);
  field = new Uint8Array(1024);
  german = new Uint8Array(1024);
  shiftMask = new Uint16Array(1024);
  /** -1 where it cannot be compared. */
  pay = new Int32Array(1024);
  /** How many steps of paySteps the pay reaches. */
  payStep = new Uint8Array(1024);
  deadline = new Int32Array(1024);
  readonly districtNumbers: number[][] = [];
  readonly placeNumbers: number[][] = [];

  set(slot: number, listing: IndexedListing) {
    if (slot >= this.taken.length) this.#grow();
    const pay = listing.pay ?? -1;
    this.taken[slot] = 1;
    this.kind[slot] = kinds.indexOf(listing.kind);
    this.field[slot] = fields.indexOf(listing.field);
    this.german[slot] = germanLevels.indexOf(listing.german);
    this.shiftMask[slot] = maskOf(listing.shifts, shifts);
    this.pay[slot] = pay;
    this.payStep[slot] = paySteps.filter((euros) => pay >= euros * 100).length;
    this.deadline[slot] = dayNumber(listing.deadline);
    this.districtNumbers[slot] = listing.districtIds.map((id) => this.districts.numberOf(id));
    this.placeNumbers[slot] = listing.placeIds.map((id) => this.places.numberOf(id));
  }

  clear(slot: number) {
    this.taken[slot] = 0;
  }

  #grow() {
    const size = this.taken.length * 2;
    this.taken = larger(this.taken, new Uint8Array(size));
    this.kind = larger(this.kind, new Uint8Array(size));
    this.field = larger(this.field, new Uint8Array(size));
    this.german = larger(this.german, new Uint8Array(size));
    this.shiftMask = larger(this.shiftMask, new Uint16Array(size));
    this.pay = larger(this.pay, new Int32Array(size));
    this.payStep = larger(this.payStep, new Uint8Array(size));
    this.deadline = larger(this.deadline, new Int32Array(size));
  }
}

/** "2026-11-21" → 20261121 */
export const dayNumber = (day: string) => Number(day.replaceAll("-", ""));

/** One bit for each code, in the order of the vocabulary. */
export function maskOf<Code extends string>(codes: readonly Code[], vocabulary: readonly Code[]) {
  return codes.reduce((mask, code) => mask | (1 << vocabulary.indexOf(code)), 0);
}

function larger<Column extends Uint8Array | Uint16Array | Int32Array>(from: Column, into: Column) {
  into.set(from);
  return into;
}
