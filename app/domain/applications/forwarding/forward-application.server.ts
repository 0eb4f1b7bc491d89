// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { addNote } from "../add-note.server.ts";
import { findCompanyApplication } from "../employer-application.server.ts";
import { recordHistory } from "../record-history.server.ts";
import { findColleagues } from "./find-colleagues.server.ts";

type Forwarding = CompanyScope & {
  applicationId: string;
  sender: { accountId: string; name: string; lang: "de" | "pl" | "cs" };
  /** Account of the colleague. */
  to: string;
  note: string | undefined;
  origin: string;
  now: Date;
};

export type Forwarded = { ok: true } | { ok: false; reason: "notFound" | "gone" };

/** Asks a colleague to look. The mail has a number and a link; what is said to them is a note, which erasure reaches. */
export function forwardApplication(db: Db, forwarding: Forwarding): Promise<Forwarded> {
  return inTransaction(db, async (db) => {
    const { applicationId, sender, to, note, origin, now, ...scope } = forwarding;
    const { accountId } = sender;
    const application = await findCompanyApplication(db, { ...scope, applicationId });
    if (!application) return { ok: false, reason: "notFound" };
    const { companyId, listingId, number } = application;
    const colleagues = await findColleagues(db, { companyId, accountId, listingId, now });
    const colleague = colleagues.find((one) => one.accountId === to);
    if (!colleague) return { ok: false, reason: "gone" };

    const { lang, email, name } = colleague;
    if (note) {
      const text = textsFor(sender.lang)("letters:forward.noteTo", { person: name || email, text: note });
      await addNote(db, { ...scope, accountId, applicationId, text, now });
    }
    await recordHistory(db, { applicationId, event: "forwarded", actor: "employer", accountId, now });
    const t = textsFor(lang);
    const values = { sender: sender.name, number, title: titleIn(t, lang, application) };
    const mail = composeMail(lang, {
      subject: t("letters:forward.subject", values),
      blocks: [
        { heading: t("letters:forward.heading") },
        { paragraph: t("letters:forward.text", values) },
        {
          button: {
            label: t("letters:forward.button"),
            href: origin + paths.employerApplication(lang, applicationId),
          },
        },
      ],
    });
    await queueMail(db, { ...mail, kind: "application.forwarded", to: email, lang, now });
    return { ok: true };
  });
}
