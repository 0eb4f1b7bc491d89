import type { Kind } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { fieldOfRow, rowNames } from "./rows.ts";

/** What the office said at single fields when it gave the listing or its change back last, as the form shows it. */
export async function findRemarks(
  db: Db,
  { listingId, kind }: { listingId: string; kind: Kind },
): Promise<FormState["errors"]> {
  const event = await db
    .selectFrom("listing_history")
    .select("id")
    .where("listing_id", "=", listingId)
    .where("event", "in", ["sent_back", "change_sent_back", "held_back"])
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .executeTakeFirst();
  if (!event) return {};
  const rows = await db
    .selectFrom("listing_remark")
    .select(["field", "remark"])
    .where("history_id", "=", event.id)
    .execute();
  const errors: FormState["errors"] = {};
  for (const row of rowNames) {
    const said = rows.find(({ field }) => field === row);
    if (said) (errors[fieldOfRow(row, kind)] ??= []).push({ key: "change:remark", values: { remark: said.remark } });
  }
  return errors;
}
