import type { CardFacts } from "#app/domain/listings/card/card-facts.ts";
import { SharedColumn } from "./shared-column.ts";

const shared = [
  ...(["kind", "titleDe", "titlePl", "titleCs", "occupationId", "occupationDe", "occupationPl"] as const),
  ...([
    "occupationCs",
    "field",
    "company",
    "logo",
    "places",
    "pay",
    "rate",
    "startsOn",
    "shifts",
    "shiftTimes",
    "german",
  ] as const),
  ...(["teamLanguages", "features", "certificate", "posts", "answerDays", "answers", "deadline"] as const),
];
type Shared = (typeof shared)[number];

/** Different for nearly every listing. */
const instants = ["firstPublishedAt", "createdAt", "updatedAt"] as const;

type Columns = { [Name in Shared]: SharedColumn<CardFacts[Name]> };
type Instants = Record<(typeof instants)[number], Float64Array>;

/**
 * What a card shows of every listing, in columns by the slots of the index: a tenth of what objects would take. A page
 * of twenty has its cards put together again.
 */
export class PackedCards {
  readonly #slotOf: (id: string) => number | null;
  #columns = Object.fromEntries(shared.map((name) => [name, new SharedColumn()])) as Columns;
  #instants = Object.fromEntries(instants.map((name) => [name, new Float64Array(1024)])) as Instants;

  constructor(slotOf: (id: string) => number | null) {
    this.#slotOf = slotOf;
  }

  static fromKept(slotOf: (id: string) => number | null, kept: ReturnType<PackedCards["toKeep"]>) {
    const cards = new PackedCards(slotOf);
    cards.#columns = Object.fromEntries(
      shared.map((name) => [name, SharedColumn.fromKept<unknown>(kept.columns[name])]),
    ) as Columns;
    cards.#instants = kept.instants;
    return cards;
  }

  toKeep() {
    const columns = Object.fromEntries(shared.map((name) => [name, this.#columns[name].toKeep()])) as {
      [Name in Shared]: ReturnType<Columns[Name]["toKeep"]>;
    };
    return { columns, instants: this.#instants };
  }

  set(slot: number, card: CardFacts) {
    for (const name of shared) (this.#columns[name] as SharedColumn<unknown>).set(slot, card[name]);
    for (const name of instants) {
      const known = this.#instants[name];
      const column = slot < known.length ? known : new Float64Array(known.length * 2);
      if (column !== known) column.set(known);
      column[slot] = Date.parse(card[name] ?? "");
      this.#instants[name] = column;
    }
  }

  get(id: string): CardFacts | undefined {
    const slot = this.#slotOf(id);
    if (slot === null) return undefined;
    return {
      id,
      ...this.some(slot, shared),
      firstPublishedAt: this.instantAt(slot, "firstPublishedAt"),
      createdAt: this.instantAt(slot, "createdAt") ?? "",
      updatedAt: this.instantAt(slot, "updatedAt") ?? "",
    };
  }

  /** Only some facts, for who goes through all listings. */
  some<Name extends Shared>(slot: number, names: readonly Name[]): Pick<CardFacts, Name> {
    const facts: Partial<Record<Name, unknown>> = {};
    for (const name of names) facts[name] = this.#columns[name].at(slot);
    return facts as Pick<CardFacts, Name>; // each has just been set
  }

  /** These slots in the order in which their listings were made. */
  oldestFirst(slots: Uint32Array): Uint32Array {
    const made = this.#instants.createdAt;
    return slots.toSorted((a, b) => (made[a] ?? 0) - (made[b] ?? 0) || a - b);
  }

  instantAt(slot: number, name: (typeof instants)[number]): string | null {
    const milliseconds = this.#instants[name][slot] ?? NaN;
    return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
  }
}
