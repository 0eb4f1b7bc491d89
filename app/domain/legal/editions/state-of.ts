import type { Day } from "#db/schema.ts";
import type { LegalEdition } from "./find-editions.server.ts";

export type EditionState = "holds" | "planned" | "earlier" | "calledOff" | "replaced";

/** What has become of an edition by a day; `holding` is the id of the one that holds on it. */
export function stateOf(
  { id, validFrom, withdrawn, replacedAt }: Pick<LegalEdition, "id" | "validFrom" | "withdrawn" | "replacedAt">,
  { today, holding }: { today: Day; holding: string | null },
): EditionState {
  if (withdrawn) return "calledOff";
  if (replacedAt !== null) return "replaced";
  if (id === holding) return "holds";
  return validFrom > today ? "planned" : "earlier";
}
