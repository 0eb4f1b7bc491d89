import spriteUrl from "./icons.svg?url";

/** The symbols of icons.svg, named by what they mean. */
export const iconNames = [
  "pay",
  "way",
  "bicycle",
  "car",
  "train",
  "clock",
  "start",
  "german",
  "place",
  "crossing",
  "share",
  "save",
  "saved",
  "print",
  "search",
  "filter",
  "door",
  "house",
  "work",
  "apprenticeship",
  "people",
  "company",
  "check",
  "warning",
  "letter",
  "document",
  "more",
] as const;

export type IconName = (typeof iconNames)[number];

/** A drawing beside a word, never instead of one: whoever does not see it misses nothing. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" aria-hidden="true">
      <use href={`${spriteUrl}#${name}`} />
    </svg>
  );
}
