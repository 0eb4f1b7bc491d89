import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import type { DatedEntry } from "#app/domain/dated/dated-entry.ts";
import { findDatedEntries } from "#app/domain/dated/find-dated-entries.server.ts";
import { compareLowPay } from "#app/domain/listings/low-pay/find-low-pay.server.ts";
import { floorTopics, payFloors } from "#app/domain/listings/pay-floors/pay-floors.ts";
import { dayOf } from "#app/platform/days.ts";

export type MinimumPreview = Awaited<ReturnType<typeof previewMinimum>>;

/**
 * Which listings an entry would leave below, before it counts. The mark stands for exactly this entry and these
 * listings: what is put in force is what somebody has looked at.
 */
export async function previewMinimum(db: Db, { next, lang, now }: { next: DatedEntry; lang: Lang; now: Date }) {
  const entries = await findDatedEntries(db, floorTopics);
  const floors = payFloors([...entries.filter(({ id }) => id !== next.id), next]);
  const compared = await compareLowPay(db, { next: floors, lang, today: dayOf(now) });
  const { topic, subject, valid_from, valid_until, content, source, withdrawn_at } = next;
  const said = [topic, subject, valid_from, valid_until, content, source, withdrawn_at !== null];
  const listings = compared.newly.map(({ id, state }) => [id, state]);
  return { ...compared, mark: hashToken(JSON.stringify([said, listings])) };
}
