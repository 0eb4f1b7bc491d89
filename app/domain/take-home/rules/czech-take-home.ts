import type { Parameters } from "./parameters.ts";
import { share, type Situation, type TakeHome, takeHomeOf } from "./take-home.ts";

/**
 * A month with the taxpayer's declaration signed. Advance of income tax by § 38h of act 586/1992 Sb., its discounts and the
 * tax advantage for children by §§ 35ba to 35d; social insurance by § 7 of act 589/1992 Sb. up to its ceiling, health by § 2 of
 * act 592/1992 Sb. What the children bring beyond the tax is paid out, and so is a tax below nothing.
 */
export function czechTakeHome(gross: number, { children }: Situation, year: Parameters<"CZ">): TakeHome {
  const base = Math.ceil(gross / 100) * 100;
  const [below, above] = [Math.min(base, year.threshold), Math.max(0, base - year.threshold)];
  const advance = Math.ceil(share(below, year.rate1) + share(above, year.rate2));
  const perChild = [year.child1, year.child2, ...Array<number>(Math.max(0, children - 2)).fill(year.child3)];
  const forChildren = perChild.slice(0, children).reduce((sum, amount) => sum + amount, 0);
  return takeHomeOf(gross, [
    ["social", Math.ceil(share(Math.min(gross, year.socialCeiling / 12), year.socialRate))],
    ["health", Math.ceil(share(gross, year.healthRate))],
    ["incomeTax", Math.max(0, advance - year.taxpayerDiscount) - forChildren],
  ]);
}
