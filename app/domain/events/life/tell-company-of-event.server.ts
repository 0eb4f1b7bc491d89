// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Row } from "#db/schema.ts";
import { findSubmitterOrAdmins } from "#app/domain/accounts/team/find-submitter-or-admins.server.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import { chosenText } from "#app/platform/i18n/chosen-text.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail, type MailContent } from "#app/platform/mail/compose-mail.tsx";
import type { MailBlock } from "#app/platform/mail/mail-block.ts";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";

export type EventSender = Pick<Config, "origin" | "board">;
type News =
  | { what: "published" }
  /** `reasons`: what else the office states. */
  | { what: "sentBack" | "cancelled"; word: { text: string; lang: Lang }; reasons?: Reasons | undefined };
export type Reasons = (lang: Lang) => MailBlock[];
type Told = { event: Row<"event">; news: News; config: EventSender; now: Date };

/** What the office did with a company's event, in the language of each account. Runs in the transaction of the deed. */
export async function tellCompanyOfEvent(db: Db, { event, news, config, now }: Told) {
  if (event.company_id === null || event.by_company === 0) return;
  const texts = await db.selectFrom("event_text").select(["lang", "title"]).where("event_id", "=", event.id).execute();
  const submitter = { companyId: event.company_id, accountId: event.submitted_by };
  for (const { email, lang } of await findSubmitterOrAdmins(db, submitter)) {
    const t = textsFor(lang);
    const title = chosenText(texts, lang)?.title ?? "";
    const content: MailContent = {
      subject: t(`event:mail.${news.what}.subject`, { title, board: config.board.name }),
      blocks: [
        { paragraph: t("mail:listing.greeting") },
        { paragraph: t(`event:mail.${news.what}.text`, { title }) },
        ...("word" in news ? [{ quote: news.word.text }, ...(news.reasons?.(lang) ?? [])] : []),
        { button: { label: t("event:mail.button"), href: config.origin + paths.employerEvent(lang, event.id) } },
      ],
    };
    await queueMail(db, { kind: `event.${news.what}`, to: email, lang, ...composeMail(lang, content), now });
  }
}
