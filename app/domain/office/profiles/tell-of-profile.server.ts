import type { Db } from "#db/connect.server.ts";
import type { MailSender } from "#app/domain/accounts/account-mail.server.ts";
import { mailOffice, type OfficeSender } from "#app/domain/accounts/mail-office.server.ts";
import { findTeam } from "#app/domain/accounts/team/team-queries.server.ts";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail, type MailContent } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";

export type ProfileNews = { event: "approved" } | { event: "returned"; remark: string };
export type ProfileSender = MailSender & Pick<OfficeSender, "operator">;
type Company = { id: string; name: string };

/** Once a company, mostly. Who of the office reads of it in the morning is told by the clock then. */
export async function tellOfficeOfProfile(
  db: Db,
  { company, config, now }: { company: Company; config: OfficeSender; now: Date },
) {
  await mailOffice(db, {
    kind: "office.profile",
    about: "profiles",
    wanted: ({ mails }) => mails === "at_once",
    contentIn: (lang) => {
      const t = textsFor(lang);
      return {
        subject: t("profile:mail.waitsSubject", { company: company.name }),
        blocks: [
          { paragraph: t("profile:mail.waitsText", { company: company.name }) },
          {
            button: {
              label: t("profile:mail.waitsButton"),
              href: config.origin + paths.officeProfile(lang, company.id),
            },
          },
        ],
      };
    },
    config,
    now,
  });
}

type Told = { companyId: string; submittedBy: string | null; news: ProfileNews; from: ProfileSender; now: Date };

/** Whoever wrote it hears what the office says; when they have left, the company's admins. */
export async function tellCompanyOfProfile(db: Db, { companyId, submittedBy, news, from, now }: Told) {
  const { slug } = await db.selectFrom("company").select("slug").where("id", "=", companyId).executeTakeFirstOrThrow();
  const team = (await findTeam(db, companyId)).filter(({ pending }) => !pending);
  const writer = team.filter(({ accountId }) => accountId === submittedBy);
  for (const { email, lang } of writer.length > 0 ? writer : team.filter(({ role }) => role === "admin")) {
    const mail = composeMail(lang, contentOf(lang, { slug, news, from }));
    const replyTo = from.operator.email;
    await queueMail(db, { ...mail, kind: `profile.${news.event}`, to: email, lang, replyTo, now });
  }
}

function contentOf(lang: Lang, { slug, news, from }: Pick<Told, "news" | "from"> & { slug: string }): MailContent {
  const t = textsFor(lang);
  const greeting = { paragraph: t("mail:listing.greeting") };
  if (news.event === "approved") {
    return {
      subject: t("profile:mail.approvedSubject"),
      blocks: [
        greeting,
        { paragraph: t("profile:mail.approvedText") },
        { button: { label: t("profile:mail.approvedButton"), href: from.origin + paths.company(lang, slug) } },
      ],
    };
  }
  return {
    subject: t("profile:mail.returnedSubject"),
    blocks: [
      greeting,
      { paragraph: t("profile:mail.returnedText") },
      { quote: news.remark },
      { button: { label: t("profile:mail.returnedButton"), href: from.origin + paths.companyProfile(lang) } },
    ],
  };
}
