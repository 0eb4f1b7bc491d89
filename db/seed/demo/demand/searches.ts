import type { Country, Field, Lang } from "#db/codes.ts";
import type { Random } from "../random.ts";
import type { Cells, Counted } from "./counted.ts";

export type Region = {
  occupations: readonly { id: string; field: Field }[];
  /** How much oftener than others an occupation is looked for. */
  demandOf: (occupation: { id: string }) => number;
  towns: readonly Town[];
};
type Town = { country: Country; district_id: string | null; population: number };

/** Of these the region has fewest: whoever looks for them finds nothing most often. */
const rare: readonly Field[] = ["it_media", "rail", "agri"];

const speaking: Record<Lang, number> = { de: 62, pl: 27, cs: 11 };
export const anyLang = (random: Random) => random.weighted(Object.keys(speaking) as Lang[], (lang) => speaking[lang]);

export const cellsOfTown = ({ country, district_id: district }: Town): Cells => [
  ["country", country],
  ...(district === null ? [] : [["district", district] as const]),
];

/** With both at once, where both are named. */
export function withPair(cells: Cells): Cells {
  const valueOf = (wanted: string) => cells.find(([split]) => split === wanted)?.[1];
  const [district, field] = [valueOf("district"), valueOf("field")];
  return district && field ? [...cells, ["district_field", `${district}/${field}`]] : cells;
}

/** What people typed, as far as it was understood. */
export function searchIn(
  { occupations, demandOf, towns }: Region,
  random: Random,
  figures: Counted,
  { searches }: { searches: number },
) {
  for (let search = 0; search < searches; search += 1) {
    const { id, field } = random.weighted(occupations, demandOf);
    const town = random.weighted(towns, ({ population }) => population);
    const cells: Cells = [
      ["lang", anyLang(random)],
      ...(random.chance(0.8) ? [["field", field] as const] : []),
      ...(random.chance(0.6) ? [["occupation", id] as const] : []),
      ...(random.chance(0.7) ? cellsOfTown(town) : []),
    ];
    figures.add("searches", withPair(cells));
    if (random.chance(rare.includes(field) ? 0.34 : 0.07)) figures.add("searches_empty", cells);
  }
}
