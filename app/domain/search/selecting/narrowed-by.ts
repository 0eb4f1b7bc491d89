import type { Criteria } from "../criteria.ts";
import type { Condition } from "../reading/condition-words.ts";
import type { Understanding } from "../reading/understand.ts";

/**
 * What the text says of kind, place, pay, start and conditions narrows the search as the filters do; a filter that is set goes
 * before.
 */
export function narrowedBy(understanding: Understanding, criteria: Criteria): Criteria {
  const { kinds, conditions, countries, wage, start } = understanding;
  const open = conditions.filter(({ condition }) => !isSet(criteria, condition.name));
  const ticked = <Name extends Condition["name"]>(name: Name) =>
    open.flatMap(({ condition }) => (condition.name === name ? [condition.value] : []));
  return {
    ...criteria,
    kind: criteria.kind.length > 0 ? criteria.kind : kinds.map(({ kind }) => kind),
    district: criteria.district.length > 0 ? criteria.district : districtsIn(understanding),
    country: criteria.country.length > 0 ? criteria.country : unique(countries.flatMap(({ countries }) => countries)),
    pay: criteria.pay ?? wage?.wage ?? null,
    start: criteria.start ?? start?.wish ?? null,
    german: criteria.german ?? (ticked("german")[0] as Criteria["german"] | undefined) ?? null,
    transit: criteria.transit ?? (ticked("transit")[0] as Criteria["transit"] | undefined) ?? null,
    shift: criteria.shift.length > 0 ? criteria.shift : (ticked("shift") as Criteria["shift"]),
    hours: criteria.hours.length > 0 ? criteria.hours : (ticked("hours") as Criteria["hours"]),
    for: criteria.for.length > 0 ? criteria.for : (ticked("for") as Criteria["for"]),
  };
}

/** Of several areas any will do; a district says it closer than the area it lies in. */
function districtsIn({ district, areas }: Understanding): string[] {
  return district ? [district.id] : unique(areas.flatMap(({ districts }) => districts)).sort();
}

const unique = <Code>(codes: readonly Code[]) => [...new Set(codes)];

export function isSet(criteria: Criteria, name: Condition["name"]) {
  return name === "german" || name === "transit" ? criteria[name] !== null : criteria[name].length > 0;
}
