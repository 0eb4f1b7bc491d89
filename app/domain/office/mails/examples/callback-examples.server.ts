import { exampleIds as ids } from "#db/seed/example/put-example.server.ts";
import { mailCalled, mailCaller } from "#app/domain/callbacks/mail-callback.server.ts";
import type { MailName } from "#app/platform/mail/mail-names.ts";
import type { MailExample, Stage } from "./mail-example.ts";

const request = ({ lang }: Stage) => ({
  ...{ id: ids.application, ownKey: ids.application, listingId: ids.listing, email: "kim@person.example", lang },
  first: { day: "2099-02-16", part: "morning" as const },
  second: { day: "2099-02-17", part: "evening" as const },
});
const toCaller =
  (what: Parameters<typeof mailCaller>[1]["what"]): MailExample =>
  (on) => {
    const next = what === "unreached" ? { day: "2099-02-18", part: "midday" as const } : null;
    return mailCaller(on.db, { what, request: { ...request(on), next }, config: on.config, now: on.now });
  };
const toCompany =
  (what: Parameters<typeof mailCalled>[1]["what"]): MailExample =>
  (on) =>
    mailCalled(on.db, { what, request: { ...request(on), next: null }, config: on.config, now: on.now });

/** Mails to people who want to be called, and to the company that is to call them. */
export const callbackExamples: Record<Extract<MailName, `callback.${string}`>, MailExample> = {
  "callback.received": toCaller("received"),
  "callback.unreached": toCaller("unreached"),
  "callback.missed": toCaller("missed"),
  "callback.declined": toCaller("declined"),
  "callback.closed": toCaller("closed"),
  "callback.company.asked": toCompany("asked"),
  "callback.company.changed": toCompany("changed"),
  "callback.company.withdrawn": toCompany("withdrawn"),
  "callback.company.due": toCompany("due"),
  "callback.company.closed": toCompany("closed"),
};
