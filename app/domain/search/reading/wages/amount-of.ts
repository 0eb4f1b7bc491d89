import * as said from "./wage-words.ts";

/** What the pattern of an amount found, by its names. */
export type Groups = Partial<Record<string, string>>;

const flat = (byKey: Readonly<Record<string, readonly string[]>>) => Object.values(byKey).flat();
const millions: ReadonlySet<string> = new Set(flat(said.millionWords));

/** The lower end; "5-6 tys" are thousands at both ends. */
export function amountOf(groups: Groups) {
  const { from = "", fromCents = "", fromUnit, fromRest, until, untilUnit, cents, tail = "" } = groups;
  const digits = from.replace(/\D/g, "");
  const many = digits === "" ? 1 : Number(digits) + Number(fromCents.padEnd(2, "0")) / 100;
  const unit = fromUnit ?? (digits === "" ? from : undefined);
  const ofBoth = untilUnit !== undefined && many <= Number(until?.replace(/\D/g, "")) ? untilUnit : undefined;
  const times = timesOf(unit ?? ofBoth, tail);
  const rest = fromRest === undefined ? 0 : Number(fromRest) * (times === 1_000_000 ? 1_000 : 1);
  return many * times + rest + (cents === undefined ? 0 : Number(cents) / 100);
}

/** A kilo an hour is a hundred crowns. */
function timesOf(unit: string | undefined, tail: string) {
  if (unit === undefined) return 1;
  if (unit === "kilo" && /hod/.test(tail)) return 100;
  return millions.has(unit) ? 1_000_000 : 1_000;
}
