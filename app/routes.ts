import { prefix, route, type RouteConfig } from "@remix-run/route-config";

/** The table of contents: every URL of the site on one page. */
export default [
  route("/", "routes/public/language.ts"),
  ...prefix(":lang", [
    // Find and read
    route("", "routes/public/home.tsx"),
    route("jobs", "routes/public/jobs.tsx"),
    route("suggest", "routes/machine/suggest.ts"),
    route("jobs/:slug", "routes/public/job.tsx"),
    route("n/:id", "routes/public/short-listing.ts"),
    route("map", "routes/public/map.tsx"),
    route("occupations", "routes/public/occupations.tsx"),
    route("occupations/:occupation", "routes/public/occupation.tsx"),
    route("fields/:field/:district", "routes/public/field-in-district.tsx"),
    route("companies", "routes/public/companies.tsx"),
    route("companies/:slug", "routes/public/company.tsx"),

    // Apply, and what a mail link opens
    ...prefix("apply/:listingId", [
      route("", "routes/apply/start.tsx"),
      ...prefix(":draft", [
        route("person", "routes/apply/person.tsx"),
        route("can", "routes/apply/can.tsx"),
        route("languages", "routes/apply/languages.tsx"),
        route("when", "routes/apply/when.tsx"),
        route("message", "routes/apply/message.tsx"),
        route("documents", "routes/apply/documents.tsx"),
        route("documents/:documentId/removal", "routes/apply/document-removal.ts"),
        route("questions", "routes/apply/questions.tsx"),
        route("check", "routes/apply/check.tsx"),
        route("sent", "routes/apply/sent.tsx"),
      ]),
    ]),
    ...prefix("mine/applications", [
      route("", "routes/mine/application-links.tsx"),
      route(":token", "routes/mine/application.tsx"),
      route(":token/documents", "routes/mine/application-documents.tsx"),
      route(":token/documents/:documentId", "routes/mine/application-document.ts"),
      route(":token/messages", "routes/mine/application-messages.tsx"),
      route(":token/appointment", "routes/mine/appointment.tsx"),
      route(":token/appointment/refusal", "routes/mine/appointment-refusal.tsx"),
      route(":token/appointment/cancellation", "routes/mine/appointment-cancellation.tsx"),
      route(":token/appointment/calendar", "routes/mine/appointment-calendar.ts"),
      route(":token/withdrawal", "routes/mine/application-withdrawal.tsx"),
      route(":token/erasure", "routes/mine/application-erasure.tsx"),
    ]),

    // Alerts and returnees
    route("alerts/new", "routes/public/alerts-new.tsx"),
    route("alerts/sent", "routes/public/alerts-sent.tsx"),
    route("returnees", "routes/public/returnees.tsx"),
    route("mine/alerts/:token", "routes/mine/alert.tsx"),
    route("mine/alerts/:token/confirmation", "routes/mine/alert-confirmation.tsx"),
    route("mine/alerts/:token/unsubscribe", "routes/mine/alert-unsubscribe.tsx"),

    // Legal pages and reports
    ...["imprint", "privacy", "accessibility", "terms"].map((page) =>
      route(page, "routes/public/legal.tsx", { id: `legal/${page}` }),
    ),
    route("report/thanks", "routes/public/report-thanks.tsx"),
    route("report/:listingId", "routes/public/report.tsx"),

    // Accounts
    route("sign-in", "routes/account/sign-in.tsx"),
    route("sign-out", "routes/account/sign-out.ts"),
    route("sign-out-everywhere", "routes/account/sign-out-everywhere.tsx"),
    route("forgot-password", "routes/account/forgot-password.tsx"),
    route("reset-password/:token", "routes/account/reset-password.tsx"),
    route("invitation/:token", "routes/account/invitation.tsx"),
    route("confirm-address/:token", "routes/account/confirm-address.tsx"),
    route("account", "routes/account/account.tsx"),
    route("account/profile", "routes/account/profile.tsx"),
    route("account/address", "routes/account/address.tsx"),
    route("account/password", "routes/account/password.tsx"),
    route("account/sessions", "routes/account/sessions.tsx"),
    route("account/sessions/:sessionId/end", "routes/account/session-ending.ts"),

    // Employer
    ...prefix("employer/applications", [
      route("", "routes/employer/applications/applications.tsx"),
      route("answers", "routes/employer/applications/application-answers.tsx"),
      route("answers/:batchId", "routes/employer/applications/answered-together.tsx"),
      route(":applicationId", "routes/employer/applications/application.tsx"),
      route(":applicationId/status", "routes/employer/applications/application-status.tsx"),
      route(":applicationId/tags", "routes/employer/applications/application-tags.tsx"),
      route(":applicationId/messages", "routes/employer/applications/application-messages.tsx"),
      route(":applicationId/messages/:messageId", "routes/employer/applications/held-message.tsx"),
      route(":applicationId/forwarding", "routes/employer/letters/forwarding.tsx"),
      route(":applicationId/notes", "routes/employer/applications/application-notes.tsx"),
      route(":applicationId/appointment", "routes/employer/appointments/proposal.tsx"),
      route(":applicationId/appointment/cancellation", "routes/employer/appointments/cancellation.tsx"),
      route(":applicationId/appointment/calendar", "routes/employer/appointments/calendar.ts"),
      route(":applicationId/documents/:documentId", "routes/employer/applications/application-document.ts"),
      route(":applicationId/export", "routes/employer/exports/application-export.ts"),
    ]),
    ...prefix("employer", [
      route("", "routes/employer/overview.tsx"),
      route("listings", "routes/employer/listings/listings.tsx"),
      route("listings/new", "routes/employer/listings/new-listing.tsx"),
      route("listings/:id", "routes/employer/listings/listing.tsx"),
      route("listings/:id/edit", "routes/employer/listings/edit-listing.tsx"),
      route("listings/:id/preview", "routes/employer/listings/preview-listing.tsx"),
      route("listings/:id/submission", "routes/employer/listings/submit-listing.ts"),
      route("listings/:id/closure", "routes/employer/listings/close-listing.tsx"),
      route("listings/:id/deletion", "routes/employer/listings/delete-draft.tsx"),
      route("listings/:id/paper", "routes/employer/listings/paper.tsx"),
      route("listings/:id/paper/file", "routes/employer/listings/paper-file.ts"),
      route("listings/:id/exports", "routes/employer/exports/listing-exports.tsx"),
      route("listings/:id/exports/:format", "routes/employer/exports/listing-export.ts"),
    ]),

    route("decide/:token", "routes/employer/letters/decide.tsx"),
    route("employer/letters", "routes/employer/letters/letters.tsx"),
    route("employer/letters/:decision", "routes/employer/letters/letter.tsx"),
    route("employer/team", "routes/employer/team/team.tsx"),
    route("employer/team/invitations", "routes/employer/team/team-invitation.tsx"),
    route("employer/team/holidays", "routes/employer/team/holidays.tsx"),
    route("employer/team/holidays/:holidayId/end", "routes/employer/team/holiday-ending.ts"),
    route("employer/team/mails", "routes/employer/team/mails.tsx"),
    route("employer/team/:accountId/deputy", "routes/employer/team/deputy.tsx"),
    route("employer/team/:accountId/deputy/:deputyshipId/end", "routes/employer/team/deputy-ending.ts"),
    route("employer/team/:accountId/role", "routes/employer/team/team-role.tsx"),
    route("employer/team/:accountId/removal", "routes/employer/team/team-removal.tsx"),

    // Office
    route("office", "routes/office/waiting.tsx"),
    route("office/companies", "routes/office/companies/companies.tsx"),
    route("office/companies/new", "routes/office/companies/new-company.tsx"),
    route("office/companies/:companyId", "routes/office/companies/company.tsx"),
    route("office/companies/:companyId/edit", "routes/office/companies/edit-company.tsx"),
    route("office/companies/:companyId/invitations", "routes/office/companies/invitation.tsx"),
    route("office/companies/:companyId/invitations/:accountId", "routes/office/companies/resent-invitation.ts"),
    route("office/companies/:companyId/people/:accountId/role", "routes/office/companies/member-role.tsx"),
    route("office/companies/:companyId/people/:accountId/removal", "routes/office/companies/member-removal.tsx"),
    route("office/companies/:companyId/suspension", "routes/office/companies/suspension.tsx"),
    route("office/companies/:companyId/resumption", "routes/office/companies/resumption.tsx"),
    route("office/listings/:listingId", "routes/office/listings/listing.tsx"),
    route("office/listings/:listingId/approval", "routes/office/listings/approval.ts"),
    route("office/listings/:listingId/remark", "routes/office/listings/remark.tsx"),
    route("office/listings/:listingId/ending", "routes/office/listings/listing-ending.tsx"),
    route("office/answers", "routes/office/answers/late-answers.tsx"),
    route("office/answers/spans", "routes/office/answers/spans.tsx"),
    route("office/answers/:companyId/reminder", "routes/office/answers/reminder.ts"),
    route("office/applications/:applicationId/closure", "routes/office/answers/closure.tsx"),
    route("office/reports", "routes/office/reports/reports.tsx"),
    route("office/reports/:reportId", "routes/office/reports/report.tsx"),
    route("office/returnees", "routes/office/returnees.tsx"),
    route("office/refusals", "routes/office/refusals.tsx"),
    route("office/synonyms", "routes/office/synonyms/synonyms.tsx"),
    route("office/synonyms/:occupationId", "routes/office/synonyms/occupation.tsx"),
    route("office/synonyms/:occupationId/:termLang/:folded", "routes/office/synonyms/term.tsx"),
    route("office/synonyms/:occupationId/:termLang/:folded/retirement", "routes/office/synonyms/term-retirement.ts"),
    route("office/synonyms/:occupationId/:termLang/:folded/return", "routes/office/synonyms/term-return.ts"),

    route("map.svg", "routes/machine/map-image.ts"),

    // Whatever else is asked for in a language we have
    route("*", "routes/public/not-found.tsx"),
  ]),

  // Machines
  route("healthz", "routes/machine/health.ts"),
  route("readyz", "routes/machine/readiness.ts"),
  route("robots.txt", "routes/machine/robots.ts"),
  route("sitemap.xml", "routes/machine/sitemap.ts"),

  route("feeds/:lang/jobs.atom", "routes/machine/feed.ts"),
  ...prefix("api", [
    route("v1/jobs", "routes/machine/api-jobs.ts"),
    route("v1/jobs/:id", "routes/machine/api-job.ts"),
    route("v1/openapi.json", "routes/machine/api-description.ts"),
    route("*", "routes/machine/api-unknown.ts"),
  ]),

  // The demo's mails, in place of a mailbox
  route("demo/mails", "routes/machine/demo-mails.tsx"),
  route("demo/mails/:id", "routes/machine/demo-mail.tsx"),

  // Whatever else is asked for
  route("*", "routes/public/not-found.tsx", { id: "routes/public/not-found-anywhere" }),
] satisfies RouteConfig;
