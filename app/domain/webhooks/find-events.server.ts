import type { z } from "zod";
import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { EventPage, EventQuery } from "#app/domain/api/told/webhook-payload.ts";
import { eventColumns, eventRows, payloadOf } from "./event-payload.server.ts";

type Asked = { companyId: string; query: z.output<typeof EventQuery>; origin: string; lang: Lang };

/** What happened, in the order in which it was found: for programs that ask instead of being told. */
export async function findEvents(
  db: Db,
  { companyId, query: { after, limit }, ...site }: Asked,
): Promise<z.output<typeof EventPage>> {
  const rows = await eventRows(db)
    .select([...eventColumns])
    .where("webhook_event.company_id", "=", companyId)
    .where("webhook_event.event", "!=", "test")
    .$if(after !== undefined, (all) => all.where("webhook_event.id", ">", after ?? ""))
    .orderBy("webhook_event.id")
    .limit(limit)
    .execute();
  return { items: rows.map((row) => payloadOf(row, site)), next: rows.at(-1)?.id ?? null };
}
