// A face of this room: other nouns may import it.
import type { OfficeRole } from "#db/codes.ts";

type Officer = { accountId: string; role: OfficeRole; pending: boolean };

/** Somebody must always be able to let others into the office: one who may do all, and has accepted the invitation. */
export function isLastHead(officers: readonly Officer[], accountId: string) {
  const heads = officers.filter(({ role, pending }) => role === "all" && !pending);
  return heads.length === 1 && heads[0]?.accountId === accountId;
}
