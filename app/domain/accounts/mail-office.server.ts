import type { OfficeRole } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { officeMay, type OfficeRight } from "#app/platform/http/office-may.ts";
import { type Lang, sourceLang } from "#app/platform/i18n/locales.ts";
import { composeMail, type MailContent } from "#app/platform/mail/compose-mail.tsx";
import type { MailName } from "#app/platform/mail/mail-names.ts";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { type MailWishes, mailWishes } from "./officers/mail-wishes.ts";

/** What news for the office need to know of the installation. */
export type OfficeSender = Pick<Config, "origin" | "board" | "operator" | "officeMail">;

type News = {
  kind: MailName;
  /** What the news are about: whoever may not see to it does not hear of it. */
  about: OfficeRight;
  /** Who of them wants to hear of it now; without this everybody must. */
  wanted?: (wishes: MailWishes) => boolean;
  /** Goes to the operator's address where nobody wants to hear of it: somebody must. */
  mustBeHeard?: boolean;
  /** Null where there is nothing for somebody of this role. */
  contentIn: (lang: Lang, role: OfficeRole) => MailContent | null;
  /** Where somebody ends these mails in one click, if they may. */
  unsubscribe?: (reader: { accountId: string; lang: Lang }) => string;
  config: OfficeSender;
  now: Date;
};

/** Tells everybody of the office whom it concerns, each in their language. Runs in the transaction of what it tells. */
export async function mailOffice(db: Db, { kind, contentIn, unsubscribe, now, ...news }: News) {
  for (const { accountId, email, lang, role } of await readersOf(db, news)) {
    const content = contentIn(lang, role);
    if (!content) continue;
    const unsubscribeUrl = accountId === null ? null : unsubscribe?.({ accountId, lang });
    await queueMail(db, { kind, to: email, lang, ...composeMail(lang, content), unsubscribeUrl, now });
  }
}

/** `accountId`: null for the address in the imprint. */
type Reader = { accountId: string | null; email: string; lang: Lang; role: OfficeRole; wishes: MailWishes };

/** Whoever can sign in for the office; as long as nobody can, the address in the imprint. */
async function readersOf(
  db: Db,
  { about, wanted = () => true, mustBeHeard = false, config }: Omit<News, "kind" | "contentIn" | "unsubscribe" | "now">,
): Promise<Reader[]> {
  const officers = await db
    .selectFrom("account")
    .select(["id as accountId", "email", "lang", "office_role", "office_mails", "reports_at_once"])
    .where("role", "=", "office")
    .where("password_hash", "is not", null)
    .where("disabled_at", "is", null)
    .orderBy("id")
    .execute();
  const concerned = officers.flatMap(({ office_role: role, accountId, email, lang, ...chosen }) =>
    role && officeMay(role, about) ? [{ accountId, email, lang, role, wishes: mailWishes(chosen, config) }] : [],
  );
  const imprint: Reader = {
    ...{ accountId: null, email: config.operator.email, lang: sourceLang, role: "all" },
    wishes: mailWishes({ office_mails: null, reports_at_once: 1 }, config),
  };
  const readers = (concerned.length > 0 ? concerned : [imprint]).filter(({ wishes }) => wanted(wishes));
  return readers.length === 0 && mustBeHeard ? [imprint] : readers;
}
