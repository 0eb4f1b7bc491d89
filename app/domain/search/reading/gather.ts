import type { Step } from "./step.ts";
import { nothingUnderstood, type Understanding } from "./understanding.ts";

/** All that was read, once each: a trade in both genders is one, and only the first place is searched by. */
export function gather(steps: readonly Step[], { placeGiven }: { placeGiven: boolean }): Understanding {
  const all = nothingUnderstood();
  for (const { read } of steps) {
    for (const occupation of read.occupations)
      if (!isKnown(occupation, all.occupations)) all.occupations.push(occupation);
    takePlace(read, all, placeGiven);
    all.district ??= read.district;
    all.companies.push(...read.companies);
    all.fields.push(...read.fields);
    all.kinds.push(...read.kinds);
    all.conditions.push(...read.conditions);
    all.refusals.push(...read.refusals);
    all.areas.push(...read.areas);
    all.countries.push(...read.countries);
    all.leftOut.push(...read.leftOut);
  }
  return { ...all, countries: narrowest(all.countries) };
}

/** "Za hranicí u Němců": beside one country "abroad" says no more. */
function narrowest(named: Understanding["countries"]) {
  const alone = named.flatMap(({ countries }) => (countries.length === 1 ? countries : []));
  return named.filter(({ countries }) => countries.length === 1 || !countries.some((one) => alone.includes(one)));
}

type Occupation = Understanding["occupations"][number];

/** "Bäcker/Bäckerin" */
function isKnown({ ids, own }: Occupation, others: readonly Occupation[]) {
  return others.some((known) => isSame(known.ids, ids) || isSame(known.own, own));
}

const isSame = (some: readonly string[], others: readonly string[]) =>
  some.length > 0 && some.length === others.length && some.every((one) => others.includes(one));

/** A place may be named in two languages: "Musterau/Wzorów". */
function takePlace({ place, places }: Understanding, all: Understanding, placeGiven: boolean) {
  if (place && place.id !== all.place?.id) {
    if (placeGiven || all.place) all.places.push({ text: place.text, id: place.id });
    else all.place = place;
  }
  all.places.push(...places);
}
