import { anyOf } from "../plain-letters.ts";
import { slavicNumbers } from "./number-words.ts";

const wordsOf = (least: number, most: number) =>
  anyOf([...slavicNumbers].filter(([, value]) => value >= least && value <= most).map(([word]) => word));

/** Also what is written together: "stopadesát", "dvacetpět". */
const inOrder = new RegExp(
  `^(?<hundreds>${wordsOf(100, 900)})?(?<tens>${wordsOf(20, 90)})?(?<rest>${wordsOf(1, 19)})?$`,
);
/** "Pětatřicet" */
const turned = new RegExp(`^(?<hundreds>${wordsOf(100, 900)})?(?<rest>${wordsOf(1, 9)})a(?<tens>${wordsOf(20, 90)})$`);

/** A Polish or Czech number below a thousand in one word; 0 for any other word. */
export function readSlavicNumber(word: string): number {
  const known = slavicNumbers.get(word);
  if (known !== undefined) return known;
  const { hundreds = "", tens = "", rest = "" } = (inOrder.exec(word) ?? turned.exec(word))?.groups ?? {};
  return [hundreds, tens, rest].reduce((sum, part) => sum + (slavicNumbers.get(part) ?? 0), 0);
}
