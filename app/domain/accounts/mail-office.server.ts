import type { OfficeRole } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { officeMay, type OfficeRight } from "#app/platform/http/office-may.ts";
import { type Lang, sourceLang } from "#app/platform/i18n/locales.ts";
import { composeMail, type MailContent } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";

/** What news for the office need to know of the installation. */
export type OfficeSender = Pick<Config, "origin" | "board" | "operator" | "officeMail">;

type News = {
  kind: string;
  /** What the news are about: whoever may not see to it does not hear of it. */
  about: OfficeRight;
  /** Null where there is nothing for somebody of this role. */
  contentIn: (lang: Lang, role: OfficeRole) => MailContent | null;
  config: OfficeSender;
  now: Date;
};

/** Tells everybody of the office whom it concerns, each in their language. Runs in the transaction of what it tells. */
export async function mailOffice(db: Db, { kind, about, contentIn, config, now }: News) {
  for (const { email, lang, role } of await readersOf(db, { about, config })) {
    const content = contentIn(lang, role);
    if (content) await queueMail(db, { kind, to: email, lang, ...composeMail(lang, content), now });
  }
}

/** Whoever can sign in for the office; as long as nobody can, the address in the imprint. */
async function readersOf(
  db: Db,
  { about, config: { operator } }: Pick<News, "about" | "config">,
): Promise<{ email: string; lang: Lang; role: OfficeRole }[]> {
  const officers = await db
    .selectFrom("account")
    .select(["email", "lang", "office_role"])
    .where("role", "=", "office")
    .where("password_hash", "is not", null)
    .where("disabled_at", "is", null)
    .orderBy("id")
    .execute();
  const readers = officers.flatMap(({ office_role: role, ...to }) =>
    role && officeMay(role, about) ? [{ ...to, role }] : [],
  );
  return readers.length > 0 ? readers : [{ email: operator.email, lang: sourceLang, role: "all" }];
}
