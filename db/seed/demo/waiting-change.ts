import type { Insertable } from "kysely";
import type { Database } from "#db/schema.ts";
import { instantBefore } from "./days.ts";
import { demoCompany } from "./plan.ts";
import type { ApplyTo } from "./sent-application.ts";

type New<Table extends keyof Database> = Insertable<Database[Table]>;
export type ChangeRows = { listing_change: New<"listing_change">[]; listing_event: New<"listing_event">[] };

/** True of any workshop, and new words, so that the office has something to compare. */
const invitation = "Kommen Sie vorher gern vorbei, wir zeigen Ihnen die Werkstatt.";

/** A published listing of the demo's company, with a change that waits for the office. What is not said stays. */
export function waitingChange(open: ApplyTo[], { now, newId }: { now: Date; newId: () => string }): ChangeRows {
  const chosen = open.find(
    ({ company, listing }) => company === demoCompany && listing.kind === "job" && (listing.text_lang ?? "de") === "de",
  );
  if (!chosen) return { listing_change: [], listing_event: [] };
  const { listing } = chosen;
  const at = instantBefore(now, 1);
  const account_id = listing.created_by ?? null;
  const text = [listing.text, invitation].filter(Boolean).join("\n\n");
  const facts = { text, text_lang: "de", posts: (listing.posts ?? 1) + 1 };
  return {
    listing_change: [
      {
        ...{ listing_id: listing.id, content: JSON.stringify({ facts }), account_id },
        ...{ based_on: listing.updated_at, submitted_at: at, updated_at: at, sent_back_at: null },
      },
    ],
    listing_event: [
      { id: newId(), listing_id: listing.id, at, account_id, event: "change_submitted", remark: null, changes: null },
    ],
  };
}
