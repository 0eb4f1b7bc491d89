import { type Country, type Field, type GermanLevel, germanLevels, type Lang } from "#db/codes.ts";
import type { Random } from "../random.ts";
import type { Cells, Counted } from "./counted.ts";
import { anyLang, cellsOfTown, type Region, withPair } from "./searches.ts";

/** So many companies a field has; of these fields there are few. */
const companiesOfField = 9;
const companiesOfRare: Partial<Record<Field, number>> = { rail: 2, agri: 1, chemistry: 4 };

const asked: Record<GermanLevel, number> = { none: 4, A1: 5, A2: 8, B1: 11, B2: 7, C1: 2, C2: 0 };
const brought: Record<GermanLevel, number> = { none: 3, A1: 6, A2: 9, B1: 8, B2: 5, C1: 3, C2: 6 };

/** What companies offered in a month, who applied, and who wants to come home. */
export function offerIn(
  { occupations, demandOf, towns }: Region,
  random: Random,
  figures: Counted,
  { listings }: { listings: number },
) {
  const companies = new Map<string, { cell: Cells[number]; names: Set<string> }>();
  for (let listing = 0; listing < listings; listing += 1) {
    const { id, field } = random.weighted(occupations, demandOf);
    const town = random.weighted(towns, ({ country }) => (country === "DE" ? 6 : 1));
    const cells: Cells = [["field", field], ["occupation", id], ...cellsOfTown(town)];
    const company = `${field} ${random.int(1, companiesOfRare[field] ?? companiesOfField)}`;
    for (const cell of [["all", ""] as const, ...cells]) {
      const known = companies.get(cell.join(" ")) ?? { cell, names: new Set<string>() };
      companies.set(cell.join(" "), { cell, names: known.names.add(company) });
    }
    offer(random, figures, cells, town.country);
  }
  for (const { cell, names } of companies.values()) figures.set("companies", cell, names.size);
  for (let people = random.int(28, 44); people > 0; people -= 1) {
    const [town, { field }] = [random.weighted(towns, ({ population }) => population), random.pick(occupations)];
    const home: Cells = town.district_id === null ? [] : [["district", town.district_id]];
    figures.add("returnees", [
      ["horizon", random.pick(["0", "6", "6", "12", "12", "12", "18"])],
      ["field", field],
      ["lang", "de"],
      ...home,
    ]);
  }
}

function offer(random: Random, figures: Counted, cells: Cells, country: Country) {
  const withGerman: Cells = [...cells, ["german", anyLevel(random, asked)]];
  figures.add("listings", withGerman);
  if (random.chance(0.22)) figures.add("published", withGerman);
  if (random.chance(0.1)) figures.add("filled", cells, { days: random.int(9, 70) });
  else if (random.chance(0.93)) figures.add("open", withPair(withGerman));
  if (random.chance(0.14)) figures.add("training", cells, { amount: random.int(1, 3) });
  for (let people = random.int(0, 1); people > 0; people -= 1) apply(random, figures, cells, country);
}

const spokenIn: Record<Country, Lang> = { DE: "de", PL: "pl", CZ: "cs" };

function apply(random: Random, figures: Counted, cells: Cells, country: Country) {
  const lang = anyLang(random);
  const said: Cells = [...cells, ["lang", lang]];
  figures.add("applications", [...said, ["german", anyLevel(random, brought)]]);
  if (spokenIn[country] !== lang) figures.add("across", said);
  if (random.chance(0.9)) figures.add("answered", said, { days: random.int(0, 13) });
}

const anyLevel = (random: Random, weights: Record<GermanLevel, number>) =>
  random.weighted(germanLevels, (level) => weights[level]);
