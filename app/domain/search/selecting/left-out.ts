import { stemKey, stemmerNames } from "#app/platform/language/stems.ts";
import type { Criteria } from "../criteria.ts";
import { type Dimension, dimensions, maskOf } from "../dimensions.ts";
import type { ListingIndex } from "../index/listing-index.ts";
import { parseRefusal, refusedCodes } from "../refusal.ts";

type Test = (slot: number) => boolean;

/** Whether a listing is one of those that somebody refuses; null where nothing is refused. */
export function leftOut(index: ListingIndex, { not, no }: Pick<Criteria, "not" | "no">): Test | null {
  const { columns } = index;
  const occupations = new Set(not.map((id) => columns.occupations.names.indexOf(id)));
  const tests = [
    ...(occupations.size > 0 ? [(slot: number) => occupations.has(columns.occupation[slot] ?? 0)] : []),
    ...no.flatMap((text) => testOf(index, text) ?? []),
  ];
  return tests.length > 0 ? (slot) => tests.some((isRefused) => isRefused(slot)) : null;
}

function testOf(index: ListingIndex, text: string): Test | null {
  const refusal = parseRefusal(text);
  if (!refusal) return null;
  const { columns } = index;
  const { what, code } = refusal;
  switch (what) {
    case "place":
      return (slot) => hasNumber(columns.placeNumbers[slot], columns.places.names, code);
    case "district":
      return (slot) => hasNumber(columns.districtNumbers[slot], columns.districts.names, code);
    case "company":
      return among(index.slotsSharing(code));
    case "word":
      return withWords(index, code.split(" "));
    default:
      return withCode(columns.masks[what], maskOf<string>(refusedCodes(what, code), dimensions[what]));
  }
}

function withCode(column: ListingIndex["columns"]["masks"][Dimension], mask: number): Test {
  return (slot) => ((column[slot] ?? 0) & mask) !== 0;
}

/** Of several places of work one that is refused is enough. */
function hasNumber(numbers: readonly number[] | undefined, names: readonly string[], code: string) {
  return numbers?.some((number) => names[number] === code) ?? false;
}

function among(slots: Iterable<number>): Test {
  const refused = new Set(slots);
  return (slot) => refused.has(slot);
}

/** Ads with all of the words, in any case or number, or as the beginning of a longer one ("Akkord" of "Akkordarbeit"). */
function withWords(index: ListingIndex, words: readonly string[]): Test {
  const found = words.map((word) => {
    const slots = new Set<number>();
    for (const form of formsOf(word))
      index.eachWithWord(form, (slot, _, share) => {
        if (share === 1 || (share === beginning && form.length >= shortestBeginning)) slots.add(slot);
      });
    return slots;
  });
  return (slot) => found.every((slots) => slots.has(slot));
}

const beginning = 0.8;
const shortestBeginning = 5;
const formsOf = (word: string) => new Set([word, ...stemmerNames.map((stemmer) => stemKey(word, stemmer))]);
