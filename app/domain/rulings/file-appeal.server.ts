import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { mailOffice, type OfficeSender } from "#app/domain/accounts/mail-office.server.ts";
import { paths } from "#app/paths.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { findRuling, type FoundRuling } from "./find-ruling.server.ts";
import { mailAppealReceipt } from "./mail-appeal-receipt.server.ts";
import { mayAppeal, rightToDecide } from "./ruling.ts";
import type { RulingSender } from "./ruling-links.server.ts";
import { whoAppeals } from "./who-appeals.server.ts";

type Appeal = { token: string; words: string; lang: Lang; config: OfficeSender & RulingSender; now: Date };

export type FiledAppeal = { ok: true } | { ok: false; reason: "notFound" | "tooLate" | "alreadyFiled" };

/** Once against each ruling, by whoever has its link: nobody need sign in. */
export function fileAppeal(db: Db, { token, words, lang, config, now }: Appeal): Promise<FiledAppeal> {
  return inTransaction(db, async (db): Promise<FiledAppeal> => {
    const ruling = await findRuling(db, { token });
    if (!ruling) return { ok: false, reason: "notFound" };
    if (!mayAppeal(ruling, now)) return { ok: false, reason: "tooLate" };
    const filed = await db
      .insertInto("ruling_appeal")
      .values({ ruling_id: ruling.id, words, lang, filed_at: now.toISOString() })
      .onConflict((conflict) => conflict.doNothing())
      .returning("ruling_id")
      .executeTakeFirst();
    if (!filed) return { ok: false, reason: "alreadyFiled" };
    const subject = { subjectType: "ruling", subjectId: ruling.id };
    await recordAudit(db, { now, accountId: null, action: "ruling.appealed", ...subject });
    await tellOfficeOfAppeal(db, ruling, { config, now });
    for (const to of await whoAppeals(db, ruling, lang)) await mailAppealReceipt(db, { to, ruling, from: config, now });
    return { ok: true };
  });
}

/** What was written stands behind the sign-in. */
function tellOfficeOfAppeal(db: Db, ruling: FoundRuling, { config, now }: Pick<Appeal, "config" | "now">) {
  const { number, subject, kind } = ruling;
  return mailOffice(db, {
    kind: "office.appeal",
    about: rightToDecide(kind),
    wanted: ({ reportsAtOnce }) => reportsAtOnce,
    mustBeHeard: true,
    contentIn: (lang) => {
      const t = textsFor(lang);
      return {
        subject: t("ruling:mail.office.subject", { number, subject }),
        blocks: [
          { heading: t("ruling:mail.office.heading") },
          {
            facts: [
              { label: t("ruling:label.number"), value: number },
              { label: t("ruling:label.subject"), value: subject },
              { label: t("ruling:label.what"), value: t(`ruling:kind.${kind}`) },
            ],
          },
          { button: { label: t("ruling:mail.office.button"), href: config.origin + paths.officeRuling(lang, number) } },
        ],
      };
    },
    config,
    now,
  });
}
