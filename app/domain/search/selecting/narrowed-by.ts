import type { Criteria } from "../criteria.ts";
import type { Condition } from "../reading/condition-words.ts";
import type { Understanding } from "../reading/understand.ts";

/**
 * What the text says of kind, district and conditions narrows the search as the filters do; a filter that is set goes
 * before.
 */
export function narrowedBy({ kinds, district, conditions }: Understanding, criteria: Criteria): Criteria {
  const open = conditions.filter(({ condition }) => !isSet(criteria, condition.name));
  const ticked = <Name extends Condition["name"]>(name: Name) =>
    open.flatMap(({ condition }) => (condition.name === name ? [condition.value] : []));
  return {
    ...criteria,
    kind: criteria.kind.length > 0 ? criteria.kind : kinds.map(({ kind }) => kind),
    district: criteria.district.length > 0 || !district ? criteria.district : [district.id],
    german: criteria.german ?? (ticked("german")[0] as Criteria["german"] | undefined) ?? null,
    shift: criteria.shift.length > 0 ? criteria.shift : (ticked("shift") as Criteria["shift"]),
    hours: criteria.hours.length > 0 ? criteria.hours : (ticked("hours") as Criteria["hours"]),
    for: criteria.for.length > 0 ? criteria.for : (ticked("for") as Criteria["for"]),
  };
}

export function isSet(criteria: Criteria, name: Condition["name"]) {
  return name === "german" ? criteria.german !== null : criteria[name].length > 0;
}
