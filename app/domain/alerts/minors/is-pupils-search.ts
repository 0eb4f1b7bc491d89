import { isForPupils } from "#app/domain/parents/is-for-pupils.ts";
import type { Criteria } from "#app/domain/search/criteria.ts";

/** Who looks for nothing but what pupils look for is asked openly, and as pupils are spoken to. */
export function isPupilsSearch({ kind }: Pick<Criteria, "kind">) {
  return kind.length > 0 && kind.every(isForPupils);
}
