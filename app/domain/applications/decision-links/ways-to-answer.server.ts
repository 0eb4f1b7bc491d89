import type { ApplicationStatus } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { MailBlock } from "#app/platform/mail/mail-block.ts";
import type { CompanyReader } from "../find-company-readers.server.ts";
import { issueDecisionLinks } from "./issue-decision-links.server.ts";

type About = {
  application: { id: string; number: string; status: ApplicationStatus };
  /** Named where a mail is about several. */
  named: boolean;
  origin: string;
  now: Date;
};

/** Buttons for a mail by which its reader answers without signing in; none for who may not decide. */
export async function waysToAnswer(
  db: Db,
  { accountId, lang, decides }: CompanyReader,
  { application, named, origin, now }: About,
): Promise<MailBlock[]> {
  if (accountId === null || !decides) return [];
  const { id: applicationId, number, status } = application;
  const links = await issueDecisionLinks(db, { applicationId, accountId, status, now });
  const t = textsFor(lang);
  return links.map(({ to, token }) => {
    const label = t(`letters:decide.${to}`);
    return { button: { label: named ? `${number}: ${label}` : label, href: origin + paths.decide(lang, token) } };
  });
}
