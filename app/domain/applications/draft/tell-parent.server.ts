// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { type Titled, titleIn } from "#app/domain/listings/title.ts";
import { mailParent, type ParentSender } from "#app/domain/parents/mail-parent.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { SentDraft } from "./sent-draft.ts";

type Sent = {
  draft: Pick<SentDraft["draft"], "number" | "under18" | "parentEmail" | "parentLang">;
  listing: Titled & { companyName: string };
} & Pick<SentDraft, "lang" | "now">;

/** What and where, and nothing that was written. By the number in its subject the mail is found if the application is erased before it leaves. */
export async function tellParent(db: Db, { draft, listing, lang: theirs, now }: Sent, config: ParentSender) {
  const { number, under18, parentEmail } = draft;
  if (under18 !== 1 || parentEmail === null) return;
  const lang = draft.parentLang ?? theirs;
  const t = textsFor(lang);
  await mailParent(db, {
    ...{ kind: "application.parent", to: parentEmail, lang, config, now },
    subject: t("parent:mail.application.subject", { number }),
    blocks: [
      { heading: t("parent:mail.application.heading") },
      { paragraph: t("parent:mail.application.why", { board: config.board.name }) },
      {
        facts: [
          { label: t("application:facts.listing"), value: titleIn(t, lang, listing) },
          { label: t("application:facts.company"), value: listing.companyName },
        ],
      },
      { paragraph: t("parent:mail.application.next") },
      { paragraph: t("parent:mail.application.unseen") },
    ],
  });
}
