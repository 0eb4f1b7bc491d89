// A face of this room: other nouns may import it.
import type { MembershipRole } from "#db/codes.ts";

/** Whoever reads only (a foreman, the works council) writes notes, and nothing that somebody outside would hear of. */
export function mayDecide(role: MembershipRole) {
  return role !== "reader";
}
