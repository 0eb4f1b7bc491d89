import type { Config } from "#app/platform/config.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { lintMail } from "#app/platform/mail/linting/lint-mail.server.ts";
import { type MailName, mailNames } from "#app/platform/mail/mail-names.ts";
import { findMailExample } from "./find-mail-example.server.ts";

type Asked = { lang: Lang; config: Config; now: Date };
type Subject = { name: MailName; subject: string; faults: number };

const known = new Map<Lang, Subject[]>();

/** By their subject people know them again; with how much is wrong with each. It is made once: in the house's words and of one installation it stays. */
export async function findMailSubjects({ lang, config, now }: Asked): Promise<Subject[]> {
  const kept = known.get(lang);
  if (kept) return kept;
  const subjects: Subject[] = [];
  for (const name of mailNames) {
    const mail = await findMailExample({ name, lang, texts: {}, config, now });
    subjects.push({ name, subject: mail.subject, faults: Object.values(lintMail(mail, config)).flat().length });
  }
  known.set(lang, subjects);
  return subjects;
}
