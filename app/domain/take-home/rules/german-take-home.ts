import type { Parameters } from "./parameters.ts";
import { share, type Situation, type TakeHome, takeHomeOf } from "./take-home.ts";

type German = Parameters<"DE">;

/** § 32a Abs. 1 EStG: the yearly tax on a taxable income, both in full euros. */
export function germanIncomeTax(income: number, year: German): number {
  const taxable = Math.max(0, Math.floor(income));
  const above = (start: number) => (taxable - start) / 10_000;
  if (taxable <= year.basicAllowance) return 0;
  if (taxable <= year.zone2End) {
    const y = above(year.basicAllowance);
    return Math.floor((year.zone2Square * y + year.zone2Linear) * y);
  }
  if (taxable <= year.zone3End) {
    const z = above(year.zone2End);
    return Math.floor((year.zone3Square * z + year.zone3Linear) * z + year.zone3Add);
  }
  const [rate, less] = taxable <= year.zone4End ? [year.zone4Rate, year.zone4Less] : [year.zone5Rate, year.zone5Less];
  return Math.floor(share(taxable, rate) - less);
}

/** § 3 Abs. 3 and § 4 SolZG 1995: nothing up to a limit, above it not more than a part of what lies above. */
export function solidaritySurcharge(tax: number, year: German): number {
  if (tax <= year.soliFree) return 0;
  return Math.min(share(tax, year.soliRate), share(tax - year.soliFree, year.soliMitigation));
}

/** § 55 Abs. 3 and § 58 Abs. 3 SGB XI: more without children, less from the second to the fifth, more in Saxony. */
function careRateOf({ children, saxony }: Situation, year: German) {
  const ofChildren = children === 0 ? year.careChildless : -year.carePerChild * Math.min(children - 1, 4);
  return year.careRate / 2 + (saxony ? year.careSaxony : 0) + ofChildren;
}

/**
 * A month of tax class I or IV. Contributions by §§ 157 ff. SGB VI, § 341 SGB III, §§ 226, 241 ff. SGB V and § 55 SGB XI up
 * to their ceilings, half of each; the tax of twelve such months by § 39b Abs. 2 EStG; church tax and surcharge from a tax
 * that counts the children (§ 51a Abs. 2a EStG). Null where reduced contributions apply (§ 20 Abs. 2 SGB IV), which are
 * not reckoned here.
 */
export function germanTakeHome(gross: number, situation: Situation, year: German): TakeHome | null {
  if (gross <= year.transitionEnd && !situation.training) return null;
  const [forPension, forHealth] = [Math.min(gross, year.pensionCeiling), Math.min(gross, year.healthCeiling)];
  const pension = share(forPension, year.pensionRate / 2);
  const care = share(forHealth, careRateOf(situation, year));
  const provision = pension + care + share(forHealth, (year.healthReducedRate + year.healthExtra) / 2);
  const income = 12 * gross - year.employeeLump - year.specialLump - Math.ceil(12 * provision);
  const tax = germanIncomeTax(income, year);
  const taxWithChildren = germanIncomeTax(income - year.childAllowance * situation.children, year);
  return takeHomeOf(gross, [
    ["pension", pension],
    ["unemployment", share(forPension, year.unemploymentRate / 2)],
    ["health", share(forHealth, (year.healthRate + year.healthExtra) / 2)],
    ["care", care],
    ["incomeTax", tax / 12],
    ["soli", solidaritySurcharge(taxWithChildren, year) / 12],
    ["church", situation.church ? share(taxWithChildren, year.churchRate) / 12 : 0],
  ]);
}
