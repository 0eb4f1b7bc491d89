import type { DemoCompany } from "./content.server.ts";
import type { Random } from "./random.ts";
import type { Vocabulary } from "./vocabulary.server.ts";

/** Most people work where the company sits; some at a branch, a building site or a depot in another town. */
export function placesFor({ towns }: Vocabulary, company: DemoCompany, random: Random): string[] {
  const others = (towns.get(company.country) ?? []).map(({ id }) => id).filter((id) => id !== company.place);
  if (others.length === 0 || company.staff < 20 || random.chance(0.8)) return [company.place];
  const other = random.weighted(towns.get(company.country) ?? [], ({ population }) => Math.sqrt(population)).id;
  if (other === company.place) return [other];
  return random.chance(0.4) ? [company.place, other] : [other];
}

/** Towns with vocational schools. Cottbus, Spree-Neiße and their neighbours send pupils to the first list. */
const schools = {
  brandenburg: ["de-cottbus", "de-forst-lausitz", "de-finsterwalde", "de-koenigs-wusterhausen"],
  saxony: ["de-goerlitz", "de-zittau", "de-loebau", "de-bautzen", "de-kamenz", "de-hoyerswerda", "de-weisswasser"],
} as const;

export function schoolFor({ places }: Vocabulary, company: DemoCompany, random: Random): string | null {
  const district = places.find(({ id }) => id === company.place)?.district_id;
  const near = district === "goerlitz" || district === "bautzen" ? schools.saxony : schools.brandenburg;
  const known = near.filter((school) => places.some(({ id }) => id === school));
  return known.length > 0 ? random.pick(known) : null;
}
