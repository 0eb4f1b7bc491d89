import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { findHolidays } from "#app/domain/applications/clock/find-holidays.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { phoneView } from "#app/platform/typed/phone-view.server.ts";
import { daysForCalls } from "./callback.ts";
import { findCalledListing } from "./find-called-listing.server.ts";
import { type ReadCallback, readCallback } from "./read-callback.server.ts";

type Asked = { lang: Lang; now: Date };

export type Callback = NonNullable<Awaited<ReturnType<typeof findOwnCallback>>>;

/** Where the link of the person leads. Looking changes nothing: programs that check mails open every link. */
export async function findOwnCallback(db: Db, { token, ...asked }: Asked & { token: string }) {
  const row = await readCallback(db, { column: "token_hash", token });
  return row && shown(db, row, asked);
}

/** Where the link in the company's mail leads. A company that is suspended learns no number. */
export async function findAskedCallback(db: Db, { token, ...asked }: Asked & { token: string }) {
  const row = await readCallback(db, { column: "company_hash", token });
  const callback = row && (await shown(db, row, asked));
  return callback?.listing.suspended ? null : callback;
}

/** The same for whoever is signed in for the company. */
export async function findCompanyCallback(
  db: Db,
  { callbackId, companyId, listingIds, ...asked }: Asked & CompanyScope & { callbackId: string },
) {
  const row = await readCallback(db, { column: "id", id: callbackId });
  if (!row || (listingIds && !listingIds.includes(row.listingId))) return null;
  const callback = await shown(db, row, asked);
  return callback.listing.companyId === companyId ? callback : null;
}

async function shown(db: Db, row: ReadCallback, { lang, now }: Asked) {
  return {
    ...row,
    phone: phoneView(row.phone, { home: null, lang }),
    listing: await findCalledListing(db, { listingId: row.listingId, lang }),
    /** On which the company can try again. */
    days: daysForCalls(dayOf(now), await findHolidays(db, row.listingId)),
  };
}
