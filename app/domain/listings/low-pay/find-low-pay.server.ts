// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { belowFloor } from "../checks/below-floor.ts";
import { findPayFloors } from "../pay-floors/find-pay-floors.server.ts";
import type { PayFloors } from "../pay-floors/pay-floors.ts";
import { titleIn } from "../title.ts";
import { findPaidWork, type PaidListing } from "./find-paid-work.server.ts";

type Reader = { lang: Lang; today: Day };

/** A listing as the office and its company read of it: what it pays too little, and since which day that is so. */
export type LowPay = Pick<PaidListing, "id" | "company" | "companyId" | "state"> & {
  title: string;
  reason: FieldError;
  entryId: string;
  from: Day;
};

/** Who pays too little as things are, in the words of the form; of one company alone if one is named. */
export async function findLowPay(db: Db, { companyId, ...reader }: Reader & { companyId?: string }): Promise<LowPay[]> {
  const floors = await findPayFloors(db);
  const listings = await findPaidWork(db, { today: reader.today, ...(companyId === undefined ? {} : { companyId }) });
  return listings.flatMap((listing) => lowPayOf(listing, { floors, ...reader }) ?? []);
}

/** Whom other minimums would leave below who is not now, and how many are already. */
export async function compareLowPay(db: Db, { next, ...reader }: Reader & { next: PayFloors }) {
  const floors = await findPayFloors(db);
  const listings = await findPaidWork(db, { today: reader.today });
  const now = listings.filter((listing) => below(listing, { floors, ...reader }) !== null);
  const then = listings.flatMap((listing) => lowPayOf(listing, { floors: next, ...reader }) ?? []);
  const isIn = (list: readonly { id: string; state: string }[], { id, state }: { id: string; state: string }) =>
    list.some((one) => one.id === id && one.state === state);
  return {
    newly: then.filter((one) => !isIn(now, one)),
    already: then.filter((one) => isIn(now, one)).length,
    lifted: now.filter((one) => !isIn(then, one)).length,
  };
}

type By = Reader & { floors: PayFloors };

function below({ work, countries }: PaidListing, by: By) {
  return belowFloor(work, { ...by, countries });
}

function lowPayOf(listing: PaidListing, by: By): LowPay | null {
  const found = below(listing, by);
  const [reason] = Object.values(found?.problems ?? {});
  if (!found || !reason) return null;
  const { id, company, companyId, state, titled } = listing;
  const title = titleIn(textsFor(by.lang), by.lang, titled);
  return { ...{ id, company, companyId, state, title, reason }, entryId: found.entryId, from: found.from };
}

/** Those of a company that everybody sees, within what somebody may see of it. */
export async function findLowPayOnDesk(db: Db, { listingIds, ...asked }: CompanyScope & Reader) {
  const low = await findLowPay(db, asked);
  return low.filter(({ id, state }) => state === "running" && (listingIds === null || listingIds.includes(id)));
}
