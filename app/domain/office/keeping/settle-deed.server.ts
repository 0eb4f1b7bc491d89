import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { mailOffice, type OfficeSender } from "#app/domain/accounts/mail-office.server.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { type Deed, findKept, saveFailure, saveSuccess } from "#app/platform/keeping/keeping-state.server.ts";
import type { MailContent } from "#app/platform/mail/compose-mail.tsx";

type Settled = { deed: Deed; reason: string | null; config: OfficeSender; now: Date };

/** Writes down how it went. The office hears of the first failure and of its end, and of none in between. */
export async function settleDeed(db: Db, { deed, reason, config, now }: Settled) {
  await inTransaction(db, async (db) => {
    const before = await findKept(db, deed);
    if (reason === null) await saveSuccess(db, deed, now);
    else await saveFailure(db, deed, { since: before.failingSince, now });
    const isNews = (reason === null) === (before.failingSince !== null);
    if (!isNews) return;
    const { succeededAt } = before;
    const contentIn = (lang: Lang) =>
      reason === null ? recovered(lang, { deed, config }) : failed(lang, { deed, reason, succeededAt, config });
    await mailOffice(db, { kind: `office.${deed}`, about: "machine", contentIn, config, now });
  });
}

type Failed = { deed: Deed; reason: string; succeededAt: string | null; config: OfficeSender };

function failed(lang: Lang, { deed, reason, succeededAt, config: { board } }: Failed): MailContent {
  const t = textsFor(lang);
  return {
    subject: t(`keeping:${deed}.subject`, { board: board.name }),
    blocks: [
      { paragraph: t(`keeping:${deed}.text`) },
      {
        facts: [
          { label: t("keeping:reason"), value: reason },
          { label: t("keeping:lastGood"), value: succeededAt ? formatInstant(lang, succeededAt) : t("keeping:never") },
        ],
      },
      { paragraph: t("keeping:whatToDo") },
      { small: t("keeping:onlyOnce") },
    ],
  };
}

function recovered(lang: Lang, { deed, config: { board } }: { deed: Deed; config: OfficeSender }): MailContent {
  const t = textsFor(lang);
  return {
    subject: t(`keeping:${deed}.recoveredSubject`, { board: board.name }),
    blocks: [{ paragraph: t(`keeping:${deed}.recovered`) }],
  };
}
