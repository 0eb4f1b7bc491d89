type Branch<Made> = Map<unknown, Branch<Made> | Made>;

/**
 * What was made for a list of values, found again by going from value to value: one text of all of them would have to be
 * written and read through at every search. Lists that begin alike are equally long. It takes twice `half` at most: what
 * nobody asked for while one half filled up goes.
 */
export class FoundByValues<Made extends { readonly size: number }> {
  readonly #half: number;
  #young: Branch<Made> = new Map();
  #old: Branch<Made> = new Map();
  #size = 0;

  constructor(half: number) {
    this.#half = half;
  }

  get(values: readonly unknown[]): Made | undefined {
    const young = find(this.#young, values);
    if (young) return young;
    const old = find(this.#old, values);
    if (old) this.set(values, old);
    return old;
  }

  set(values: readonly unknown[], made: Made) {
    this.#size += made.size;
    if (this.#size > this.#half)
      [this.#old, this.#young, this.#size] = [this.#young, new Map<unknown, never>(), made.size];
    let branch = this.#young;
    for (const value of values.slice(0, -1)) {
      const next = (branch.get(value) as Branch<Made> | undefined) ?? new Map<unknown, never>(); // only what the last value leads to is none
      branch.set(value, next);
      branch = next;
    }
    branch.set(values.at(-1), made);
  }

  /** Everything whose list begins so. */
  forget(first: unknown) {
    this.#young.delete(first);
    this.#old.delete(first);
  }
}

function find<Made>(branch: Branch<Made>, values: readonly unknown[]): Made | undefined {
  let found: Branch<Made> | Made | undefined = branch;
  for (let at = 0; found !== undefined && at < values.length; at++) found = (found as Branch<Made>).get(values[at]);
  return found as Made | undefined;
}
