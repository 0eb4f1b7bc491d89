import { foldedForms } from "#db/fold.ts";

/** What stands behind a name and is left out when people speak: GmbH, sp. z o.o., s.r.o., e. V. */
const legalForms = new Set(
  "gmbh ggmbh mbh ag kg ohg eg ev ek ug se gbr partg mbb co aor mvz sp spol e v k z o s c a r u".split(" "),
);
const fewestWords = 2;

/** Companies by their names: whole, without the legal form, or by their first words where no other begins so. */
export class CompanyNames {
  readonly #known = new Set<string>();
  readonly #whole = new Map<string, string>();
  /** Null: several companies begin so. */
  readonly #beginnings = new Map<string, string | null>();

  add(company: string) {
    if (this.#known.has(company)) return;
    this.#known.add(company);
    for (const folded of foldedForms(company)) {
      const words = withoutLegalForm(folded.split(" "));
      this.#whole.set(folded, company).set(words.join(" "), company);
      for (let length = fewestWords; length < words.length; length++) {
        const beginning = words.slice(0, length).join(" ");
        const other = this.#beginnings.get(beginning);
        this.#beginnings.set(beginning, other === undefined || other === company ? company : null);
      }
    }
  }

  named(folded: string): string | null {
    return this.#whole.get(folded) ?? this.#beginnings.get(folded) ?? null;
  }
}

function withoutLegalForm(words: string[]) {
  const last = words.findLastIndex((word) => !legalForms.has(word));
  return words.slice(0, last + 1);
}
