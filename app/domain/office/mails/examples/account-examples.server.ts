import { exampleIds as ids } from "#db/seed/example/put-example.server.ts";
import { queueInvitation, queuePasswordChanged, queueReset } from "#app/domain/accounts/account-mail.server.ts";
import {
  queueAddressChanged,
  queueAddressLink,
  queueAddressTaken,
  queueAddressWanted,
} from "#app/domain/accounts/own/address-mail.server.ts";
import { queueFactorMail } from "#app/domain/accounts/second-factor/queue-factor-mail.server.ts";
import { mailWithoutDeputy } from "#app/domain/accounts/team/mail-without-deputy.server.ts";
import { tellMember } from "#app/domain/accounts/team/tell-member.server.ts";
import {
  queueAdmissionQuestion,
  queueConfirmationRequest,
  queueReceived,
  queueRefusal,
  queueWaitsAlready,
} from "#app/domain/admissions/admission-mails.server.ts";
import type { MailName } from "#app/platform/mail/mail-names.ts";
import { exampleWords } from "./example-words.ts";
import type { MailExample, Stage } from "./mail-example.ts";

type Names = Extract<MailName, `account.${string}` | `admission.${string}`>;

const token = "A".repeat(43);
const address = "new@person.example";
const mail = ({ lang, config, now }: Stage) => ({
  to: { email: "alex@company.example", name: "Alex Beispiel", lang },
  from: config,
  now,
});
const asked = ({ lang, config, now }: Stage) => ({
  to: { email: "alex@company.example", lang },
  ...{ company: exampleWords(lang).company, config, now },
});
const factor =
  (news: Parameters<typeof queueFactorMail>[1]): MailExample =>
  (on) =>
    queueFactorMail(on.db, news, { ...mail(on), left: 7 });

/** Mails about accounts, and about asking for membership. */
export const accountExamples: Record<Names, MailExample> = {
  "account.invitation": (on) => {
    const { company, inviter } = exampleWords(on.lang);
    return queueInvitation(on.db, { ...mail(on), token, company, invitedBy: inviter });
  },
  "account.reset": (on) => queueReset(on.db, { ...mail(on), token }),
  "account.changed": (on) => queuePasswordChanged(on.db, mail(on)),
  "account.address": (on) => queueAddressLink(on.db, { ...mail(on), token }),
  "account.address_taken": (on) => queueAddressTaken(on.db, mail(on)),
  "account.address_wanted": (on) => queueAddressWanted(on.db, { ...mail(on), address }),
  "account.address_changed": (on) => queueAddressChanged(on.db, { ...mail(on), from: on.config, address }),
  "account.factor_set": factor("set"),
  "account.factor_passkeyAdded": factor("passkeyAdded"),
  "account.factor_removed": factor("removed"),
  "account.factor_reset": factor("reset"),
  "account.factor_codeUsed": factor("codeUsed"),
  "account.factor_guessed": factor("guessed"),
  "account.without_deputy": ({ db, config, now }) => {
    const left = { accountId: ids.colleague, name: "Kim Beispiel", email: "kim@company.example" };
    return mailWithoutDeputy(db, { companyId: ids.company, left, from: config, now });
  },
  "account.role_by_office": (on) => {
    const { company } = exampleWords(on.lang);
    return tellMember(on.db, { ...mail(on), from: on.config, company, role: "admin" });
  },
  "account.removed_by_office": (on) => {
    const { company } = exampleWords(on.lang);
    return tellMember(on.db, { ...mail(on), from: on.config, company, role: null });
  },
  "admission.confirm": (on) =>
    queueConfirmationRequest(on.db, { ...asked(on), token, confirmBy: on.now.toISOString() }),
  "admission.known": (on) => queueWaitsAlready(on.db, asked(on)),
  "admission.received": (on) => queueReceived(on.db, asked(on)),
  "admission.asked": (on) => queueAdmissionQuestion(on.db, { ...asked(on), question: exampleWords(on.lang).sentence }),
  "admission.declined": (on) =>
    queueRefusal(on.db, { ...asked(on), refusal: "other", words: exampleWords(on.lang).sentence }),
};
