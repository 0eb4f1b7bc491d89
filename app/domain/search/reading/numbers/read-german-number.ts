import { anyOf } from "../plain-letters.ts";
import { germanNumbers } from "./number-words.ts";

const wordsOf = (least: number, most: number) =>
  anyOf([...germanNumbers].filter(([, value]) => value >= least && value <= most).map(([word]) => word));
const one = wordsOf(1, 9);
const belowHundred = `(?:${one}und${wordsOf(20, 90)}|${wordsOf(1, 90)})`;
const belowThousand = `(?:${one}?hundert(?:und)?${belowHundred}?|${belowHundred})`;

const whole = new RegExp(`^(?<thousands>${belowThousand})(?<half>einhalb)?tausend(?:und)?(?<rest>${belowThousand})?$`);
const small = new RegExp(`^(?:(?<ones>${one})und(?<tens>${wordsOf(20, 90)})|(?<alone>${wordsOf(1, 90)}))$`);
const hundred = new RegExp(`^(?<ones>${one})?hundert(?:und)?(?<rest>${belowHundred})?$`);
const withHalf = new RegExp(`^(?<ones>${one})einhalb$`);
/** "Sechzehnfünfzig" are euros and cents, "zweifünf" thousands and hundreds. */
const pair = new RegExp(`^(?<first>${one})(?<second>${one})$|^(?<whole>${belowHundred})(?<cents>${wordsOf(10, 90)})$`);

/** A German number in one word: what it is, and whether thousands were said. Null for any other word. */
export function readGermanNumber(word: string): { value: number; thousands: boolean; pair?: string } | null {
  if (word.startsWith("anderthalbtausend")) return { value: 1_500, thousands: true };
  const thousands = whole.exec(word)?.groups;
  if (thousands) {
    const many = belowThousandOf(thousands["thousands"] ?? "") + (thousands["half"] === undefined ? 0 : 0.5);
    return { value: many * 1_000 + belowThousandOf(thousands["rest"] ?? ""), thousands: true };
  }
  const plain = belowThousandOf(word);
  if (plain > 0) return { value: plain, thousands: false };
  const some = withHalf.exec(word)?.groups;
  if (some) return { value: valueOf(some["ones"]) + 0.5, thousands: false };
  const both = pair.exec(word)?.groups;
  if (!both) return null;
  const [first, second] = [both["first"] ?? both["whole"], both["second"] ?? both["cents"]];
  const value = belowThousandOf(first ?? "");
  return { value, thousands: false, pair: `${value}${both["second"] === undefined ? "," : "."}${valueOf(second)}` };
}

const valueOf = (word = "") => germanNumbers.get(word) ?? 0;

function belowThousandOf(word: string): number {
  const few = small.exec(word)?.groups;
  if (few) return valueOf(few["ones"]) + valueOf(few["tens"]) + valueOf(few["alone"]);
  const many = hundred.exec(word)?.groups;
  return many ? (valueOf(many["ones"]) || 1) * 100 + belowThousandOf(many["rest"] ?? "") : 0;
}
