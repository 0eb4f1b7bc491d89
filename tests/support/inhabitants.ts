import { issueToken } from "#app/domain/accounts/account-tokens.server.ts";
import { alertToken } from "#app/domain/alerts/alert-links.server.ts";
import { requestAlert } from "#app/domain/alerts/sign-up/request-alert.server.ts";
import { issueDecisionLinks } from "#app/domain/applications/decision-links/issue-decision-links.server.ts";
import { startDraft } from "#app/domain/applications/draft/start-draft.server.ts";
import { issueOwnPass } from "#app/domain/applications/overview/own-pass.server.ts";
import { issueListingLinks } from "#app/domain/applications/upkeep/listing-links.server.ts";
import { addLogNote } from "#app/domain/office/company-log/log-notes.server.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { addPdf, insertLinkedApplication } from "./applications.ts";
import { insertEvent, insertGuest, insertRule } from "./events.ts";
import {
  insertAccount,
  insertCompany,
  insertDistrict,
  insertListing,
  insertMember,
  insertPhrase,
  insertQuestion,
  insertReport,
} from "./factories.ts";
import { insertAppointment } from "./inserting/insert-appointment.ts";
import { insertCallback } from "./inserting/insert-callback.ts";
import { insertContact } from "./inserting/insert-contact.ts";
import { insertGroup, insertProfile } from "./inserting/insert-profile.ts";
import { insertRuling } from "./inserting/insert-ruling.ts";
import { insertTaster } from "./inserting/insert-taster.ts";
import { insertApiKey, insertWebhook } from "./programs.ts";
import { sessionCookie } from "./sessions.ts";
import { insertExample, insertNote } from "./told.ts";

export type Inhabited = Awaited<ReturnType<typeof inhabit>>;

/** One of everything, all of it company A's; and those who ask for it. */
export async function inhabit({ db, files, config, now: clock }: AppContext) {
  const now = clock();
  await insertDistrict(db, { id: "goerlitz" });
  const [companyA, companyB] = [await insertCompany(db), await insertCompany(db)];
  const [anna, bea, ole] = [
    await insertMember(db, { company_id: companyA.id }),
    await insertMember(db, { company_id: companyB.id }),
    await insertAccount(db),
  ];
  const resi = await insertAccount(db, { office_role: "review", name: "Resi Prüfer" });
  await insertPhrase(db, { id: "task-weld-steel" });
  await insertQuestion(db, { id: "weekly-hours" });
  const suspended = await insertCompany(db, { suspended_at: now.toISOString(), suspended_by: ole.id });
  const colleague = await insertMember(db, { company_id: companyA.id, memberRole: "member" });
  const rita = await insertMember(db, { company_id: companyA.id, memberRole: "reader", name: "Rita Leser" });
  const lars = await insertMember(db, {
    company_id: companyA.id,
    memberRole: "member",
    limited: 1,
    name: "Lars Wenig",
  });
  const listing = await insertListing(db, { company_id: companyA.id });
  const unseen = { submitted_at: null, first_published_at: null };
  const draft = await insertListing(db, { company_id: companyA.id, status: "draft", ...unseen });
  const submitted = await insertListing(db, { company_id: companyA.id, status: "submitted", first_published_at: null });
  const application = await insertLinkedApplication(db, {
    company_id: companyA.id,
    listing_id: listing.id,
    answer_by: "2099-12-31",
  });
  await insertAppointment(db, {
    application_id: application.id,
    state: "agreed",
    starts_at: "2099-03-02T08:00:00.000Z",
  });
  const document = await addPdf(db, files, application.token);
  await requestAlert(db, {
    ...{ email: "seeker@example.org", lang: "de", criteria: "q=koch", frequency: "daily", plan: null },
    ...{ config, now },
  });
  const asked = { applicationId: application.id, accountId: anna.id, status: "received", now } as const;
  const [decision] = await issueDecisionLinks(db, asked);
  const mailed = { listingId: listing.id, accountId: anna.id, deadline: listing.deadline, now };
  const [listingLink] = await issueListingLinks(db, { ...mailed, deeds: ["filled"] });
  const home = { occupation_id: listing.occupation_id, home_district: "goerlitz" };
  const returning = await insertProfile(db, { config, now }, home);
  const alert = await db.selectFrom("alert").select("id").executeTakeFirstOrThrow();
  const mail = await db.selectFrom("outbox_mail").select("id").executeTakeFirstOrThrow();
  const fair = await insertEvent(db);
  const evening = await insertEvent(db, { company_id: companyA.id, members_only: 1, kind: "entrepreneurs_talk" });
  for (const { id } of [fair, evening]) await insertRule(db, id);
  return {
    ...{ fair, evening },
    guest: await insertGuest(db, config, { event_id: evening.id }),
    visitorOfFair: await insertGuest(db, config, { event_id: fair.id }),
    openDay: await insertEvent(db, { company_id: companyA.id, by_company: 1, status: "draft", kind: "open_company" }),
    openExample: await insertExample(db),
    hiddenExample: await insertExample(db, { company_id: companyA.id, by_company: 1, members_only: 1 }),
    example: await insertExample(db, { company_id: companyA.id, by_company: 1, status: "draft" }),
    note: await insertNote(db),
    contact: await insertContact(db),
    reviewer: resi,
    logNote: await addLogNote(db, {
      ...{ companyId: companyA.id, accountId: ole.id, now },
      ...{ way: "call", day: dayOf(now), person: "Frau Muster", text: "Fragt nach der Messe." },
    }),
    callback: await insertCallback(db, config, { listing_id: listing.id }),
    taster: await insertTaster(db, config, { listing_id: listing.id }),
    pupil: await insertTaster(db, config, { listing_id: listing.id, email: "asks@example.org", state: "asked" }),
    ruling: await insertRuling(db, { company: companyA, listing, officer: ole, config, now }),
    ...{ companyA, suspended, colleague, listing, draft, submitted, application, document, mail },
    decision: decision?.token ?? "",
    listingLink: listingLink?.token ?? "",
    report: await insertReport(db, { listing_id: listing.id }),
    applicationDraft: await startDraft(db, { listingId: listing.id, lang: "de", now }),
    ownPass: issueOwnPass(config, { address: application.email_folded, now }),
    alertToken: alertToken(config, alert.id),
    profileToken: returning.token,
    groupId: await insertGroup(db),
    webhook: (await insertWebhook(db, { companyId: companyA.id, accountId: anna.id, config, now })).id,
    apiKey: (await insertApiKey(db, { companyId: companyA.id, accountId: anna.id, now })).id,
    invitation: await issueToken(db, { accountId: colleague.id, purpose: "invitation", now }),
    reset: await issueToken(db, { accountId: anna.id, purpose: "reset", now }),
    cookies: {
      visitor: "",
      owner: await sessionCookie(db, anna.id),
      other: await sessionCookie(db, bea.id),
      office: await sessionCookie(db, ole.id),
      reviewer: await sessionCookie(db, resi.id),
      reader: await sessionCookie(db, rita.id),
      limited: await sessionCookie(db, lars.id),
    },
  };
}
