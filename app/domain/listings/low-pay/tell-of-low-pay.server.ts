// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Instant } from "#db/schema.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { findLowPay, type LowPay } from "./find-low-pay.server.ts";

type Telling = { origin: string; now: Date };

/**
 * Tells each company once which of its published listings a minimum has left behind; nothing is taken down. What pays
 * enough again is forgotten, so that the next minimum that leaves it behind is told, too.
 */
export function tellOfLowPay(db: Db, { origin, now }: Telling) {
  return inTransaction(db, async (db) => {
    const told = await db.selectFrom("low_pay_notice").select(["listing_id", "entry_id"]).execute();
    const low = await running(db, { lang: "de", now });
    const mended = told.filter(({ listing_id }) => low.every(({ id }) => id !== listing_id));
    if (mended.length > 0) await forget(db, mended);
    const fresh = low.filter(
      ({ id, entryId }) => !told.some((one) => one.listing_id === id && one.entry_id === entryId),
    );
    for (const { id, entryId } of fresh) await note(db, { id, entryId, at: now.toISOString() });
    for (const [companyId, listings] of Map.groupBy(fresh, (one) => one.companyId)) {
      await mailAdmins(db, { companyId, ids: new Set(listings.map(({ id }) => id)), origin, now });
    }
    return fresh.length;
  });
}

async function running(db: Db, { lang, now, companyId }: { lang: Lang; now: Date; companyId?: string }) {
  const asked = { lang, today: dayOf(now), ...(companyId === undefined ? {} : { companyId }) };
  return (await findLowPay(db, asked)).filter(({ state }) => state === "running");
}

function forget(db: Db, notices: readonly { listing_id: string }[]) {
  return db
    .deleteFrom("low_pay_notice")
    .where(
      "listing_id",
      "in",
      notices.map(({ listing_id }) => listing_id),
    )
    .execute();
}

function note(db: Db, { id, entryId, at }: { id: string; entryId: string; at: Instant }) {
  const said = { entry_id: entryId, told_at: at };
  return db
    .insertInto("low_pay_notice")
    .values({ listing_id: id, ...said })
    .onConflict((conflict) => conflict.column("listing_id").doUpdateSet(said))
    .execute();
}

type Mailing = Telling & { companyId: string; ids: ReadonlySet<string> };

async function mailAdmins(db: Db, { companyId, ids, origin, now }: Mailing) {
  const admins = await db
    .selectFrom("membership")
    .innerJoin("account", "account.id", "membership.account_id")
    .select(["account.email", "account.lang"])
    .where("membership.company_id", "=", companyId)
    .where("membership.role", "=", "admin")
    .where("membership.waits", "=", 0)
    .where("account.disabled_at", "is", null)
    .orderBy("account.id")
    .execute();
  for (const { email, lang } of admins) {
    const listings = (await running(db, { lang, now, companyId })).filter(({ id }) => ids.has(id));
    await queueMail(db, { kind: "listing.lowPay", to: email, lang, ...lowPayMail(lang, { listings, origin }), now });
  }
}

/** Error keys are data; the test of the catalogues checks that each exists. */
function sayError(t: Texts, { key, values }: FieldError) {
  return (t as (key: string, values: FieldError["values"]) => string)(key, values);
}

function lowPayMail(lang: Lang, { listings, origin }: { listings: readonly LowPay[]; origin: string }) {
  const t = textsFor(lang);
  return composeMail(lang, {
    subject: t("floors:mail.subject", { count: listings.length }),
    blocks: [
      { paragraph: t("mail:listing.greeting") },
      { paragraph: t("floors:mail.text", { count: listings.length }) },
      {
        facts: listings.map(({ title, reason }) => ({ label: title, value: sayError(t, reason) })),
      },
      { paragraph: t("floors:mail.next") },
      { button: { label: t("floors:mail.button"), href: origin + paths.employerListings(lang) } },
    ],
  });
}
