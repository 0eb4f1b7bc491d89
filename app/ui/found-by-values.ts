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

  /** `length`: how many of the values are meant. */
  get(values: readonly unknown[], length: number): Made | undefined {
    const young = find(this.#young, values, length);
    if (young) return young;
    const old = find(this.#old, values, length);
    if (old) this.set(values, length, old);
    return old;
  }

  set(values: readonly unknown[], length: number, made: Made) {
    this.#size += made.size;
    if (this.#size > this.#half)
      [this.#old, this.#young, this.#size] = [this.#young, new Map<unknown, never>(), made.size];
    let branch = this.#young;
    for (let at = 0; at < length - 1; at++) {
      const next = (branch.get(values[at]) as Branch<Made> | undefined) ?? new Map<unknown, never>(); // only what the last value leads to is none
      branch.set(values[at], next);
      branch = next;
    }
    branch.set(values[length - 1], made);
  }

  /** Everything whose list begins so. */
  forget(first: unknown) {
    this.#young.delete(first);
    this.#old.delete(first);
  }
}

function find<Made>(branch: Branch<Made>, values: readonly unknown[], length: number): Made | undefined {
  let found: Branch<Made> | Made | undefined = branch;
  for (let at = 0; found !== undefined && at < length; at++) found = (found as Branch<Made>).get(values[at]);
  return found as Made | undefined;
}
