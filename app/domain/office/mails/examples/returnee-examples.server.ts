import { exampleIds as ids } from "#db/seed/example/put-example.server.ts";
import { mailAgreed } from "#app/domain/returnees/interest/mail-agreed.server.ts";
import {
  queueInterestMail,
  queueProfileConfirmation,
  queueProfileEnding,
  queueProfileReminder,
} from "#app/domain/returnees/profile/profile-mails.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { MailName } from "#app/platform/mail/mail-names.ts";
import { exampleWords } from "./example-words.ts";
import type { MailExample, Stage } from "./mail-example.ts";

const to = ({ lang }: Stage) => ({ id: ids.application, email: "mika@person.example", lang });

/** Mails to people who want to come home, and to the company to which one of them said yes. */
export const returneeExamples: Record<Extract<MailName, `returnee.${string}`>, MailExample> = {
  "returnee.confirmation": (on) =>
    queueProfileConfirmation(on.db, { ...to(on), confirm_by: "2099-02-15T22:59:59.000Z" }, on),
  "returnee.reminder": (on) => queueProfileReminder(on.db, to(on), on),
  "returnee.interest": (on) => {
    const { company } = exampleWords(on.lang);
    const reasons = [textsFor(on.lang)("home:reason.get_to_know")];
    return queueInterestMail(on.db, to(on), { id: ids.event, company, reasons, words: null, until: "2099-02-15" }, on);
  },
  "returnee.ending": (on) => queueProfileEnding(on.db, { ...to(on), ends_on: "2099-02-15" }, on),
  "returnee.agreed": (on) => mailAgreed(on.db, { email: "alex@company.example", lang: on.lang }, on),
};
