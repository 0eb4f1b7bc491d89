import { newId } from "#db/ids.server.ts";
import { demoSignIns } from "#db/seed/demo-sign-ins.ts";
import { issueToken } from "#app/domain/accounts/account-tokens.server.ts";
import { alertToken } from "#app/domain/alerts/alert-links.server.ts";
import { requestAlert } from "#app/domain/alerts/sign-up/request-alert.server.ts";
import { issueDecisionLinks } from "#app/domain/applications/decision-links/issue-decision-links.server.ts";
import { saveDraft } from "#app/domain/applications/draft/save-draft.server.ts";
import { startDraft } from "#app/domain/applications/draft/start-draft.server.ts";
import { issueLink } from "#app/domain/applications/issue-link.server.ts";
import { issueOwnPass } from "#app/domain/applications/overview/own-pass.server.ts";
import { issueListingLinks } from "#app/domain/applications/upkeep/listing-links.server.ts";
import { addLogNote } from "#app/domain/office/company-log/log-notes.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { insertEvent, insertGuest, insertRule } from "./events.ts";
import type { Addressed } from "./expectations/route-outcomes.ts";
import { insertAccount, insertCompany, insertDeputy, insertListing, insertMember, insertReport } from "./factories.ts";
import { insertAppointment } from "./inserting/insert-appointment.ts";
import { insertCallback } from "./inserting/insert-callback.ts";
import { insertContact } from "./inserting/insert-contact.ts";
import { insertGroup, insertProfile } from "./inserting/insert-profile.ts";
import { insertRuling } from "./inserting/insert-ruling.ts";
import { insertTaster } from "./inserting/insert-taster.ts";
import { insertApiKey, insertWebhook } from "./programs.ts";
import { openDemoStore } from "./stores/open-store.ts";
import { insertExample, insertNote } from "./told.ts";

/** What inhabit() makes for itself, out of the demo's believable rows; the demo's employer is company A. */
export async function demoInhabitants(): Promise<Addressed> {
  const { db, config } = await openDemoStore();
  const now = new Date();
  const { company_id, employer } = await db
    .selectFrom("membership")
    .innerJoin("account", "account.id", "membership.account_id")
    .select(["company_id", "account.id as employer"])
    .where("account.email", "=", demoSignIns.employer)
    .executeTakeFirstOrThrow();
  const theirs = db.selectFrom("listing").selectAll().where("company_id", "=", company_id);
  const companyA = await db.selectFrom("company").selectAll().where("id", "=", company_id).executeTakeFirstOrThrow();
  const listing = await theirs.where("status", "=", "published").executeTakeFirstOrThrow();
  const { place_id } = companyA;
  const suspended = await insertCompany(db, { place_id, suspended_at: now.toISOString() });
  const colleague = await insertMember(db, { company_id, memberRole: "member", limited: 1, password_hash: "x" });
  await db
    .insertInto("membership_listing")
    .values({ account_id: colleague.id, company_id, listing_id: listing.id })
    .execute();
  await insertDeputy(db, { account_id: colleague.id, deputy_id: employer });
  const days = { from_day: "2098-12-23", until_day: "2099-01-02" };
  await db
    .insertInto("company_holiday")
    .values({ id: newId(), company_id, ...days, announced_by: employer, announced_at: now.toISOString() })
    .execute();
  const invited = await insertAccount(db, { email: "neu@office.example" });
  const reviewer = await insertAccount(db, { office_role: "review", name: "Resi Prüfer", password_hash: "x" });
  const { id: office } = await db
    .selectFrom("account")
    .select("id")
    .where("email", "=", demoSignIns.office)
    .executeTakeFirstOrThrow();
  const copy = { ...listing, id: undefined, first_published_at: null };
  const { id: _, ...content } = copy;
  const draft = await insertListing(db, { ...content, status: "draft", submitted_at: null });
  const submitted = await insertListing(db, { ...content, status: "submitted" });
  const application = await db
    .selectFrom("application")
    .selectAll()
    .where("company_id", "=", company_id)
    .executeTakeFirstOrThrow();
  const token = await issueLink(db, { applicationId: application.id, now });
  await db.deleteFrom("appointment").where("application_id", "=", application.id).execute();
  await insertAppointment(db, {
    application_id: application.id,
    state: "agreed",
    starts_at: "2099-03-02T08:00:00.000Z",
  });
  const applicationDraft = await startDraft(db, { listingId: listing.id, lang: "de", now });
  const wish = { email: "seeker@example.org", lang: "de", criteria: "q=koch", frequency: "daily", plan: null } as const;
  await requestAlert(db, { ...wish, config, now });
  const deed = { applicationId: application.id, accountId: colleague.id, status: "received", now } as const;
  const [decision] = await issueDecisionLinks(db, deed);
  const mailed = { listingId: listing.id, accountId: colleague.id, deadline: listing.deadline, now };
  const [listingLink] = await issueListingLinks(db, { ...mailed, deeds: ["filled"] });
  const home = { occupation_id: listing.occupation_id, home_district: "goerlitz" };
  const returning = await insertProfile(db, { config, now }, home);
  const alert = await db.selectFrom("alert").select("id").where("email", "=", wish.email).executeTakeFirstOrThrow();
  await saveDraft(
    db,
    { token: applicationDraft, listingId: listing.id, lang: "de", now },
    { name: "Kim Muster", email: "kim@example.org", phone: null, german_level: "B1" },
  );
  const events = db.selectFrom("event").selectAll();
  const evening = await insertEvent(db, { company_id, members_only: 1, kind: "entrepreneurs_talk" });
  const fair = await events.where("kind", "=", "fair").where("status", "=", "published").executeTakeFirstOrThrow();
  for (const { id } of [fair, evening]) await insertRule(db, id, { places: 40, asksNote: true });
  const has = {
    ...{ fair, evening },
    guest: await insertGuest(db, config, { event_id: evening.id, persons: 2, note: "Wir kommen mit dem Zug." }),
    visitorOfFair: await insertGuest(db, config, { event_id: fair.id }),
    openDay: await events.where("company_id", "=", company_id).where("status", "=", "draft").executeTakeFirstOrThrow(),
    openExample: await insertExample(db),
    hiddenExample: await insertExample(db, { company_id, by_company: 1, members_only: 1, events: [fair.id] }),
    example: await insertExample(db, { company_id, by_company: 1, status: "draft" }),
    contact: await insertContact(db),
    note: await insertNote(db, { text: "Am Montag ist Sprechtag.\n\nMehr: https://board.example/mehr" }),
    reviewer,
    logNote: await addLogNote(db, {
      ...{ companyId: company_id, accountId: office, now },
      ...{ way: "call", day: dayOf(now), person: "Frau Muster", text: "Fragt nach der Messe." },
    }),
    ...{ companyA, suspended, colleague, listing, draft, submitted, applicationDraft },
    application: { ...application, token },
    document: { id: "none", dataKey: "" },
    mail: await db.selectFrom("outbox_mail").select("id").executeTakeFirstOrThrow(),
    report: await insertReport(db, { listing_id: listing.id }),
    ruling: await insertRuling(db, { company: companyA, listing, officer: { id: employer }, config, now }),
    callback: await insertCallback(db, config, { listing_id: listing.id }),
    taster: await insertTaster(db, config, { listing_id: listing.id }),
    pupil: await insertTaster(db, config, { listing_id: listing.id, email: "asks@example.org", state: "asked" }),
    decision: decision?.token ?? "",
    listingLink: listingLink?.token ?? "",
    ownPass: issueOwnPass(config, { address: application.email_folded, now }),
    alertToken: alertToken(config, alert.id),
    profileToken: returning.token,
    webhook: (await insertWebhook(db, { companyId: company_id, accountId: employer, config, now })).id,
    apiKey: (await insertApiKey(db, { companyId: company_id, accountId: employer, now })).id,
    groupId: await insertGroup(db, { field: "metal" }),
    invitation: await issueToken(db, { accountId: invited.id, purpose: "invitation", now }),
    reset: await issueToken(db, { accountId: invited.id, purpose: "reset", now }),
  };
  await db.destroy();
  return has;
}
