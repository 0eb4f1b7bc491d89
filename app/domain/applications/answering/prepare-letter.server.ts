import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Decision } from "../application.ts";
import { offerTimes } from "../appointments/offer-times.server.ts";
import { findOwnLetters } from "../letters/company-letters.server.ts";
import { findStandingDates } from "../letters/find-standing-dates.server.ts";
import { letterFor } from "./letter-for.ts";

type Application = Parameters<typeof letterFor>[0]["application"] & {
  id: string;
  listingId: string;
  companyId: string;
};

type Asked = {
  application: Application;
  to: Decision;
  /** Who writes for the company, and the language they read. */
  sender: string;
  reader: Lang;
  now: Date;
};

/** The letter to one person, and the time fields beside it where times can be proposed. */
export async function prepareLetter(db: Db, { application, to, sender, reader, now }: Asked) {
  const { id, companyId } = application;
  const own = await findOwnLetters(db, companyId);
  const times = await offerTimes(db, { application, to, now });
  const standing = await findStandingDates(db, { applicationIds: [id], now });
  const date = times ? "dateBelow" : standing(id);
  return { letter: letterFor({ application, to, sender, own, date, reader, now }), times };
}
