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

/** Vocational schools are the state's: pupils go to one of the same state. */
export function schoolFor(
  { places }: Vocabulary,
  { company, schools }: { company: DemoCompany; schools: readonly string[] },
  random: Random,
): string | null {
  const stateOf = (id: string) => places.find((place) => place.id === id)?.subdivision;
  const near = schools.filter((school) => stateOf(school) === stateOf(company.place));
  return near.length > 0 ? random.pick(near) : null;
}
