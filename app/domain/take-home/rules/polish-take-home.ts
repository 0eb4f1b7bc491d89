import type { Parameters } from "./parameters.ts";
import { share, type Situation, type TakeHome, takeHomeOf } from "./take-home.ts";

/**
 * A month as the twelfth of a year under an employment contract. Social insurance by art. 22 and 19 of the act on the system
 * of social insurance (sickness has no ceiling), health by art. 79 and 81 of the act on publicly financed health care, tax
 * by art. 27 and the costs of art. 22 of the act on personal income tax.
 */
export function polishTakeHome(gross: number, { commuting }: Situation, year: Parameters<"PL">): TakeHome {
  const whole = 12 * gross;
  const limited = share(Math.min(whole, year.ceiling), year.pensionRate + year.disabilityRate);
  const social = limited + share(whole, year.sicknessRate);
  const costs = 12 * (commuting ? year.costsCommuting : year.costs);
  const base = Math.max(0, Math.round(whole - social - costs));
  const [below, above] = [Math.min(base, year.threshold), Math.max(0, base - year.threshold)];
  const tax = Math.max(0, Math.round(share(below, year.rate1) + share(above, year.rate2) - year.reduction));
  return takeHomeOf(gross, [
    ["social", social / 12],
    ["health", share(whole - social, year.healthRate) / 12],
    ["incomeTax", tax / 12],
  ]);
}
