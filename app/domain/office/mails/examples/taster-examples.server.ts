import { exampleIds as ids } from "#db/seed/example/put-example.server.ts";
import { mailPupil, mailTasterCompany } from "#app/domain/tasters/mail-taster.server.ts";
import { tellParentOfTaster } from "#app/domain/tasters/tell-parent-of-taster.server.ts";
import type { MailName } from "#app/platform/mail/mail-names.ts";
import type { MailExample, Stage } from "./mail-example.ts";

const request = ({ lang }: Stage) => ({
  ...{ id: ids.application, listingId: ids.listing, email: "kim@person.example", lang },
  ...{ firstDay: "2099-02-16", lastDay: null, startsAt: "08:00" },
});
const toPupil =
  (what: Parameters<typeof mailPupil>[1]["what"]): MailExample =>
  (on) =>
    mailPupil(on.db, { what, request: request(on), config: on.config, now: on.now });
const toCompany =
  (what: Parameters<typeof mailTasterCompany>[1]["what"]): MailExample =>
  (on) =>
    mailTasterCompany(on.db, { what, request: request(on), config: on.config, now: on.now });

/** Mails to pupils who want to look at the work, and to the company that lets them. */
export const tasterExamples: Record<Extract<MailName, `taster.${string}`>, MailExample> = {
  "taster.received": toPupil("received"),
  "taster.known": toPupil("known"),
  "taster.agreed": toPupil("agreed"),
  "taster.proposed": toPupil("proposed"),
  "taster.declined": toPupil("declined"),
  "taster.parent": (on) => {
    const parent = { email: "parent@person.example", lang: on.lang };
    return tellParentOfTaster(on.db, { parent, request: request(on), config: on.config, now: on.now });
  },
  "taster.company.asked": toCompany("asked"),
  "taster.company.accepted": toCompany("accepted"),
  "taster.company.cancelled": toCompany("cancelled"),
};
