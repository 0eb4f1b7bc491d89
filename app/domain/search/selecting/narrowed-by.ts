import type { Condition } from "../condition.ts";
import type { Criteria } from "../criteria.ts";
import { type Dimension, dimensionNames, needsAll, type Ticked } from "../dimensions.ts";
import type { Understanding } from "../reading/understanding.ts";

/**
 * What the text says of kind, place, pay, start and conditions narrows the search as the filters do; a filter that is set goes
 * before. What it refuses is left out beside all that is left out already.
 */
export function narrowedBy(understanding: Understanding, criteria: Criteria): Criteria {
  const { kinds, conditions, countries, wage, start, refusals } = understanding;
  const open = conditions.map(({ condition }) => condition).filter((condition) => !isSet(criteria, condition));
  const said = [
    ...kinds.map(({ kind }) => ({ name: "kind" as const, value: kind })),
    ...countries.flatMap((named) => named.countries.map((value) => ({ name: "country" as const, value }))),
    ...open,
  ];
  const ticked = (name: Dimension) => {
    const read = said.flatMap((one) => (one.name === name ? [one.value] : []));
    if (needsAll(name)) return unique([...criteria[name], ...read]);
    return criteria[name].length > 0 ? criteria[name] : unique(read);
  };
  const german = open.find((condition) => condition.name === "german");
  const transit = open.find((condition) => condition.name === "transit");
  return {
    ...criteria,
    ...(Object.fromEntries(dimensionNames.map((name) => [name, ticked(name)])) as Ticked),
    district: criteria.district.length > 0 ? criteria.district : districtsIn(understanding),
    pay: criteria.pay ?? wage?.wage ?? null,
    start: criteria.start ?? start?.wish ?? null,
    german: criteria.german ?? german?.value ?? null,
    transit: criteria.transit ?? transit?.value ?? null,
    not: unique([...criteria.not, ...refusals.flatMap((refusal) => refusal.not)]),
    no: unique([...criteria.no, ...refusals.flatMap((refusal) => refusal.no)]),
  };
}

/** Of several areas any will do; a district says it closer than the area it lies in. */
function districtsIn({ district, areas }: Understanding): string[] {
  return district ? [district.id] : unique(areas.flatMap(({ districts }) => districts)).sort();
}

const unique = <Code>(codes: readonly Code[]) => [...new Set(codes)];

/** Whether a filter says so, or says something else instead. */
export function isSet(criteria: Criteria, { name, value }: Condition) {
  if (name === "german" || name === "transit") return criteria[name] !== null;
  const chosen: readonly string[] = criteria[name];
  return needsAll(name) ? chosen.includes(value) : chosen.length > 0;
}
