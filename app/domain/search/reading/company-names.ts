import { foldedForms } from "#db/fold.ts";
import { withoutLegalForm } from "#app/domain/companies/without-legal-form.ts";

const fewestWords = 2;

/** Companies by their names: whole, without the legal form, or by their first words where no other begins so. */
export class CompanyNames {
  readonly #known = new Set<string>();
  readonly #whole = new Map<string, Set<string>>();
  readonly #beginnings = new Map<string, Set<string>>();

  static fromKept(names: readonly string[]) {
    const companies = new CompanyNames();
    for (const name of names) companies.add(name);
    return companies;
  }

  toKeep() {
    return [...this.#known];
  }

  add(company: string) {
    if (this.#known.has(company)) return;
    this.#known.add(company);
    for (const folded of foldedForms(company)) {
      const words = withoutLegalForm(folded.split(" "));
      add(this.#whole, folded, company);
      add(this.#whole, words.join(" "), company);
      for (let length = fewestWords; length < words.length; length++)
        add(this.#beginnings, words.slice(0, length).join(" "), company);
    }
  }

  /** Several may have one name; of those that only begin so, just one may offer something. */
  named(folded: string, offers: (company: string) => boolean): string[] {
    const whole = [...(this.#whole.get(folded) ?? [])].filter(offers);
    if (whole.length > 0) return whole;
    const begun = [...(this.#beginnings.get(folded) ?? [])].filter(offers);
    return begun.length === 1 ? begun : [];
  }
}

function add(names: Map<string, Set<string>>, name: string, company: string) {
  const companies = names.get(name);
  if (companies) companies.add(company);
  else names.set(name, new Set([company]));
}
