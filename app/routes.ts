import { prefix, route, type RouteConfig } from "@remix-run/route-config";
import { routesOfAccounts } from "./routes-of/accounts.ts";
import { routesOfAlerts } from "./routes-of/alerts.ts";
import { routesOfApplying } from "./routes-of/applying.ts";
import { routesOfBorder } from "./routes-of/border.ts";
import { routesOfCompanies } from "./routes-of/companies.ts";
import { routesOfContacts } from "./routes-of/contacts.ts";
import { routesOfEvents } from "./routes-of/events.ts";
import { routesOfFinding } from "./routes-of/finding.ts";
import { routesOfFeeds, routesOfInterchange } from "./routes-of/interchange.ts";
import { routesOfOffice } from "./routes-of/office.ts";
import { routesOfOwn } from "./routes-of/own.ts";
import { routesOfProgramPages, routesOfPrograms } from "./routes-of/programs.ts";
import { routesOfPupils } from "./routes-of/pupils.ts";
import { routesOfReturnees } from "./routes-of/returnees.ts";
import { routesOfRulings } from "./routes-of/rulings.ts";
import { routesOfSchoolHolidays } from "./routes-of/school-holidays.ts";
import { routesOfSearch } from "./routes-of/search.ts";
import { routesOfTexts } from "./routes-of/texts.ts";
import { routesTold } from "./routes-of/told.ts";

/** The table of contents: every URL of the site, here or in the file of its subject. */
export default [
  route("/", "routes/public/language.ts"),
  ...prefix(":lang", [
    // Find and read
    route("", "routes/public/home.tsx"),
    route("jobs", "routes/public/jobs.tsx"),
    route("suggest", "routes/machine/suggest.ts"),
    route("jobs/:slug", "routes/public/job.tsx"),
    route("n/:id", "routes/public/short-listing.ts"),
    route("n/:id/code.svg", "routes/machine/listing-code.ts"),
    route("n/:id/map.svg", "routes/machine/listing-map.ts"),
    route("n/:id/deadline.ics", "routes/machine/listing-deadline.ts"),
    ...routesOfSearch,
    route("occupations", "routes/public/occupations.tsx"),
    route("occupations/:occupation", "routes/public/occupation.tsx"),
    route("fields/:field/:district", "routes/public/field-in-district.tsx"),
    route("districts/:district", "routes/public/districts/district.tsx"),
    route("companies", "routes/public/companies.tsx"),
    route("companies/:slug", "routes/public/company.tsx"),
    route("companies/:slug/map.svg", "routes/machine/company-map.ts"),
    route("demand", "routes/public/demand.tsx"),

    ...routesOfAccounts,
    ...routesOfAlerts,
    ...routesOfApplying,
    ...routesOfBorder,
    ...routesOfCompanies,
    ...routesOfEvents,
    ...routesOfContacts,
    ...routesOfFinding,
    ...routesOfInterchange,
    ...routesOfOffice,
    ...routesOfOwn,
    ...routesOfReturnees,
    ...routesOfProgramPages,
    ...routesOfPupils,
    ...routesOfRulings,
    ...routesOfSchoolHolidays,
    ...routesOfTexts,
    ...routesTold,

    // Returnees
    route("returnees", "routes/public/returnees.tsx"),

    // Companies that want to be members
    route("membership", "routes/public/membership.tsx"),
    route("membership/sent", "routes/public/membership-sent.tsx"),
    route("mine/membership/:token", "routes/mine/membership-confirmation.tsx"),

    // Legal pages and reports
    ...["imprint", "privacy", "accessibility", "terms"].map((page) =>
      route(page, "routes/public/legal.tsx", { id: `legal/${page}` }),
    ),
    route("report/thanks", "routes/public/report-thanks.tsx"),
    route("report/:listingId", "routes/public/report.tsx"),

    // Whatever else is asked for in a language we have
    route("*", "routes/public/not-found.tsx"),
  ]),

  // Machines
  route("healthz", "routes/machine/health.ts"),
  route("readyz", "routes/machine/readiness.ts"),
  route("robots.txt", "routes/machine/crawling/robots.ts"),
  route(".well-known/security.txt", "routes/machine/crawling/security-txt.ts"),
  route("sitemap.xml", "routes/machine/crawling/sitemap.ts"),
  ...routesOfFeeds,
  ...routesOfPrograms,

  route("pictures/:file", "routes/machine/picture.ts"),

  // The demo's mails, in place of a mailbox
  route("demo/mails", "routes/machine/demo-mails.tsx"),
  route("demo/mails/:id", "routes/machine/demo-mail.tsx"),

  // Whatever else is asked for
  route("*", "routes/public/not-found.tsx", { id: "routes/public/not-found-anywhere" }),
] satisfies RouteConfig;
