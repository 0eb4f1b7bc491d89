import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { writingInTurn } from "#db/postgres/writing-in-turn.server.ts";
import type { ParentAddress } from "#app/domain/parents/minor-form.ts";
import { dayOf } from "#app/platform/days.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { findTasterDates } from "./find-taster-dates.server.ts";
import { mailPupil, mailTasterCompany, type TasterSender } from "./mail-taster.server.ts";
import { tasterKeptUntil } from "./taster.ts";
import { tasterHashes } from "./taster-links.server.ts";
import { tellParentOfTaster } from "./tell-parent-of-taster.server.ts";

type Asked = {
  listingId: string;
  asked: {
    date: string;
    name: string;
    schoolClass: string;
    wish?: string | undefined;
    email: string;
    under18: "yes" | "no";
    homepage?: string | undefined;
  };
  /** In which they are written to. */
  lang: Lang;
  /** Who of their parents is told; null for nobody. */
  parent: ParentAddress | null;
  /** False where the address had too many mails already. */
  mayMail: boolean;
  config: TasterSender;
  now: Date;
};

/**
 * Goes out at once, as an application does. The answer of the page is the same for an address that has asked before: its
 * owner gets the link to what they asked for, and the company hears nothing twice. "gone": nobody can choose this date any more.
 */
export function requestTaster(
  db: Db,
  { listingId, asked, lang, parent, mayMail, config, now }: Asked,
): Promise<"sent" | "gone"> {
  return writingInTurn(db, "taster_request", async (db) => {
    const dates = await findTasterDates(db, { listingId, today: dayOf(now) });
    const date = dates.find(({ id, free }) => id === asked.date && free > 0);
    if (!date) return "gone";
    if (asked.homepage || !mayMail) return "sent";
    const email = foldAddress(asked.email);
    const { firstDay, lastDay, startsAt } = date;
    const known = await db
      .selectFrom("taster_request")
      .select(["id", "lang", "first_day as firstDay", "last_day as lastDay", "starts_at as startsAt"])
      .where("listing_id", "=", listingId)
      .where("email", "=", email)
      .executeTakeFirst();
    if (known) {
      await mailPupil(db, { what: "known", request: { ...known, listingId, email }, config, now });
      return "sent";
    }
    const id = newId();
    await db
      .insertInto("taster_request")
      .values({
        ...{ id, listing_id: listingId, date_id: date.id, email, lang },
        ...{ first_day: firstDay, last_day: lastDay, starts_at: startsAt },
        ...{ name: asked.name, school_class: asked.schoolClass, wish: asked.wish ?? null },
        under_18: asked.under18 === "yes" ? 1 : 0,
        ...{ state: "asked", proposed_day: null, asked_at: now.toISOString(), answered_at: null },
        kept_until: tasterKeptUntil(date),
        ...tasterHashes(config, id),
      })
      .execute();
    const request = { id, listingId, email, lang, firstDay, lastDay, startsAt };
    await mailPupil(db, { what: "received", request, config, now });
    await mailTasterCompany(db, { what: "asked", request, config, now });
    if (parent && asked.under18 === "yes") await tellParentOfTaster(db, { parent, request, config, now });
    return "sent";
  });
}
