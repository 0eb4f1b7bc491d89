import type { Db } from "#db/connect.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { type Lang, sourceLang } from "#app/platform/i18n/locales.ts";
import { composeMail, type MailContent } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";

/** What news for the office need to know of the installation. */
export type OfficeSender = Pick<Config, "origin" | "board" | "operator" | "officeMail">;

type News = { kind: string; contentIn: (lang: Lang) => MailContent; config: OfficeSender; now: Date };

/** Tells everybody of the office, each in their language. Runs in the transaction of what it tells. */
export async function mailOffice(db: Db, { kind, contentIn, config, now }: News) {
  for (const { email, lang } of await readersOf(db, config)) {
    await queueMail(db, { kind, to: email, lang, ...composeMail(lang, contentIn(lang)), now });
  }
}

/** Whoever can sign in for the office; as long as nobody can, the address in the imprint. */
async function readersOf(db: Db, { operator }: OfficeSender): Promise<{ email: string; lang: Lang }[]> {
  const officers = await db
    .selectFrom("account")
    .select(["email", "lang"])
    .where("role", "=", "office")
    .where("password_hash", "is not", null)
    .where("disabled_at", "is", null)
    .orderBy("id")
    .execute();
  return officers.length > 0 ? officers : [{ email: operator.email, lang: sourceLang }];
}
