import type { Lang } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import type { StoreEdition } from "#db/store-edition.server.ts";
import { findNextEvents } from "../calendar/find-public-events.server.ts";

/** Public fairs to come at which a company can be met, the next one first. */
export async function findNextFairs(
  edition: StoreEdition,
  { companyId, ...asked }: { companyId: string; lang: Lang; today: Day },
) {
  const said = await edition.db
    .selectFrom("event_exhibitor")
    .select("event_id")
    .where("company_id", "=", companyId)
    .execute();
  if (said.length === 0) return [];
  const ids = new Set(said.map(({ event_id }) => event_id));
  return (await findNextEvents(edition, asked)).filter(({ id, kind }) => kind === "fair" && ids.has(id));
}
