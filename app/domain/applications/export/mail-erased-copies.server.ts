// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { titleColumns, titleIn } from "#app/domain/listings/title.ts";
import { formatInstantDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { eachAlone } from "#app/platform/jobs/each-alone.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { findKeepersOfCopies } from "./find-keepers-of-copies.server.ts";

/** What one mail can tell; what is more comes with the next run. */
const copiesInOneMail = 200;

/**
 * The clock's part: what is erased here has to be found there too. All that a company has to look for stands in one mail,
 * and once that has left, nothing here knows the numbers any more.
 */
export async function mailErasedCopies(db: Db, { now }: { now: Date }) {
  const companies = await db.selectFrom("erased_copy").select("company_id as companyId").distinct().execute();
  await eachAlone(companies, ({ companyId }) => inTransaction(db, (db) => tellCompany(db, { companyId, now })));
}

async function tellCompany(db: Db, { companyId, now }: { companyId: string; now: Date }) {
  const copies = await findErasedCopies(db, companyId);
  for (const { email, lang, accountId, role } of await findKeepersOfCopies(db, companyId)) {
    const theirs = role === "admin" ? copies : copies.filter((copy) => copy.accountId === accountId);
    if (theirs.length === 0) continue;
    const mail = composeMail(lang, contentIn(lang, theirs));
    await queueMail(db, { ...mail, kind: "export.erased", to: email, lang, forgetWhenSent: true, now });
  }
  const told = copies.map(({ id }) => id);
  if (told.length > 0) await db.deleteFrom("erased_copy").where("id", "in", told).execute();
}

function findErasedCopies(db: Db, companyId: string) {
  return db
    .selectFrom("erased_copy")
    .innerJoin("listing", "listing.id", "erased_copy.listing_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .innerJoin("account", "account.id", "erased_copy.account_id")
    .select([
      "erased_copy.id",
      "erased_copy.number",
      "erased_copy.format",
      "erased_copy.exported_at as exportedAt",
      "erased_copy.account_id as accountId",
      "account.name as person",
      ...titleColumns,
    ])
    .where("erased_copy.company_id", "=", companyId)
    .orderBy("erased_copy.id")
    .limit(copiesInOneMail)
    .execute();
}

type ErasedCopy = Awaited<ReturnType<typeof findErasedCopies>>[number];

function contentIn(lang: Lang, copies: ErasedCopy[]) {
  const t = textsFor(lang);
  const count = new Set(copies.map(({ number }) => number)).size;
  return {
    subject: t("export:erased.subject", { count }),
    blocks: [
      { heading: t("export:erased.heading") },
      { paragraph: t("export:erased.text", { count }) },
      {
        list: copies.map(({ number, format, exportedAt, person, ...listing }) => ({
          title: `${number}, ${titleIn(t, lang, listing)}`,
          text: t("export:erased.copy", {
            format: t(`export:format.${format}`),
            day: formatInstantDay(lang, exportedAt),
            person,
          }),
        })),
      },
      { small: t("export:erased.small") },
    ],
  };
}
