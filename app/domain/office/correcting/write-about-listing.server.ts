import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { OfficeSender } from "#app/domain/accounts/mail-office.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { addLogNoteOnce } from "../company-log/log-notes.server.ts";
import { whoHearsOfListing } from "./who-hears-of-listing.server.ts";

type Letter = {
  listing: { id: string; companyId: string; title: string };
  text: string;
  /** Comes with the empty form, so that pressing its button twice sends one mail. */
  noteId: string;
  officer: { accountId: string };
  config: OfficeSender;
  now: Date;
};

/** A mail of the office to the company about one of its listings, kept in the company's log. False where it was sent already. */
export function writeAboutListing(db: Db, { listing, text, noteId, officer, config, now }: Letter) {
  return inTransaction(db, async (db) => {
    const { id: listingId, companyId, title } = listing;
    const note = { noteId, way: "mail", day: dayOf(now), text: `${title}\n\n${text}` } as const;
    if (!(await addLogNoteOnce(db, { ...note, companyId, accountId: officer.accountId, now }))) return false;
    for (const { email, lang } of await whoHearsOfListing(db, { listingId, companyId })) {
      const t = textsFor(lang);
      const mail = composeMail(lang, {
        subject: t("correct:letter.subject", { title }),
        blocks: [
          { paragraph: t("mail:office.greeting") },
          { paragraph: t("correct:letter.text", { title, board: config.board.name }) },
          { quote: text },
          { paragraph: t("correct:letter.answer") },
        ],
      });
      const replyTo = config.operator.email;
      await queueMail(db, { ...mail, kind: "office.letter", to: email, lang, replyTo, now });
    }
    return true;
  });
}
