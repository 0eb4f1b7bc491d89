/** What goes from a month's pay, in the country's money; the net is what is left of the gross. */
export type TakeHome = { gross: number; parts: { name: PartName; amount: number }[]; net: number };

export type PartName = "pension" | "unemployment" | "social" | "health" | "care" | "incomeTax" | "soli" | "church";

/** What the estimate asks beside the pay. */
export type Situation = {
  children: number;
  church: boolean;
  /** Where the employee pays more for care, and the company less (§ 58 Abs. 3 SGB XI). */
  saxony: boolean;
  /** In training for an occupation, where the reduced contributions of small pay do not apply. */
  training: boolean;
  /** Lives in another town than they work in. */
  commuting: boolean;
};

const cents = (amount: number) => Math.round(amount * 100) / 100;

export function takeHomeOf(gross: number, amounts: readonly (readonly [PartName, number])[]): TakeHome {
  const parts = amounts.map(([name, amount]) => ({ name, amount: cents(amount) }));
  return { gross, parts, net: cents(parts.reduce((left, { amount }) => left - amount, gross)) };
}

export const share = (amount: number, rate: number) => (amount * rate) / 100;
