import type { DemandMeasure, DemandSplit } from "#db/schema/demand.ts";
import { type Amount, inFives } from "./amount.ts";
import { apart, fewestCompanies } from "./apart.ts";
import { amountIn, medianOf, type Spread } from "./spread.ts";

export type Summed = { measure: DemandMeasure; split: DemandSplit; value: string; days: number; amount: number };

/** One line of the tables. What is offered is told to everybody as it is: it stands on the board. */
export type DemandRow = {
  value: string;
  searches: Amount;
  empty: Amount;
  published: number;
  listings: number;
  open: number;
  training: number;
  applications: Amount;
  across: Amount;
  /** Like what people do, told in fives: of a single listing it would say what became of it. */
  filled: Amount;
  daysToFill: number | null;
  daysToAnswer: number | null;
  /** Null where nobody knows: in the months that were written down late. */
  returnees: Amount | null;
};

export type DemandRows = {
  all: DemandRow;
  rows: DemandRow[];
  /** What is kept apart from its lines because they are of too few companies; null where nothing is, or nothing can be told. */
  together: DemandRow | null;
};

/** Splits in which a line can be a single company. */
const ofCompanies: readonly DemandSplit[] = ["district", "field", "occupation", "country"];

/** A period divided by one thing. */
export function demandRows(
  figures: readonly Summed[],
  split: DemandSplit,
  { forMembers, knowsReturnees = true }: Telling,
): DemandRows {
  const whole = new Cell();
  const cells = new Map<string, Cell>();
  for (const figure of figures) {
    if (figure.split === "all") whole.take(figure);
    if (figure.split !== split) continue;
    const cell = cells.get(figure.value) ?? new Cell();
    cells.set(figure.value, cell.take(figure));
  }
  const hidden = forMembers && ofCompanies.includes(split) ? apart(companiesIn(cells)) : none;
  const row = (value: string, cell: Cell, isAlone: boolean): DemandRow => {
    const told = cell.row(value, isAlone);
    return knowsReturnees ? told : { ...told, returnees: null };
  };
  const rows = [...cells].map(([value, cell]) => row(value, cell, hidden.values.has(value)));
  const pooled = new Cell();
  for (const value of hidden.values) pooled.add(cells.get(value) ?? new Cell());
  return {
    all: row("", whole, forMembers && whole.sum("companies") < fewestCompanies),
    rows: rows.filter(isTold).sort(byDemand),
    together: hidden.values.size > 0 && hidden.isEnough ? pooled.row("", false) : null,
  };
}

type Telling = {
  /** Nothing is told of fewer than three companies. */
  forMembers: boolean;
  knowsReturnees?: boolean;
};

const none = { values: new Set<string>(), isEnough: true };

const companiesIn = (cells: ReadonlyMap<string, Cell>) =>
  new Map([...cells].filter(([, cell]) => cell.isOfCompanies()).map(([value, cell]) => [value, cell.sum("companies")]));

const isTold = ({ value: _, ...amounts }: DemandRow) =>
  Object.values(amounts).some((amount) => amount !== 0 && amount !== null);

const rank = (amount: Amount) => (typeof amount === "number" ? amount : 1);
const byDemand = (a: DemandRow, b: DemandRow) =>
  rank(b.searches) - rank(a.searches) || b.listings - a.listings || (a.value < b.value ? -1 : 1);

class Cell {
  readonly #spreads = new Map<DemandMeasure, Map<number, number>>();

  take({ measure, days, amount }: Pick<Summed, "measure" | "days" | "amount">) {
    const spread = this.#spreads.get(measure) ?? new Map<number, number>();
    this.#spreads.set(measure, spread.set(days, (spread.get(days) ?? 0) + amount));
    return this;
  }

  add(other: Cell) {
    for (const [measure, spread] of other.#spreads)
      for (const [days, amount] of spread) this.take({ measure, days, amount });
  }

  sum(measure: DemandMeasure) {
    return amountIn(this.#spread(measure));
  }

  isOfCompanies() {
    return (["companies", "applications", "answered", "filled"] as const).some((measure) => this.sum(measure) > 0);
  }

  /** `isAlone`: without what companies alone know. */
  row(value: string, isAlone: boolean): DemandRow {
    const known = (measure: DemandMeasure): Amount => (isAlone ? "alone" : inFives(this.sum(measure)));
    return {
      value,
      searches: inFives(this.sum("searches")),
      empty: inFives(this.sum("searches_empty")),
      published: this.sum("published"),
      listings: this.sum("listings"),
      open: this.sum("open"),
      training: this.sum("training"),
      applications: known("applications"),
      across: known("across"),
      filled: known("filled"),
      daysToFill: isAlone ? null : medianOf(this.#spread("filled")),
      daysToAnswer: isAlone ? null : medianOf(this.#spread("answered")),
      returnees: inFives(this.sum("returnees")),
    };
  }

  #spread(measure: DemandMeasure): Spread | undefined {
    return this.#spreads.get(measure);
  }
}
