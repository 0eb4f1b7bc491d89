import { prefix, route, type RouteConfigEntry } from "@remix-run/route-config";

/** What is there for pupils and those who stand beside them; each in a language. */
export const routesOfPupils: RouteConfigEntry[] = [
  route("explore", "routes/public/pupils/explore.tsx"),
  route("certificates", "routes/public/pupils/certificates.tsx"),

  route("apply/:listingId/:draft/age", "routes/apply/age.tsx"),
  route("parents/stop/:token", "routes/pupils/parent-stop.tsx"),
  route("parents/alerts/:token", "routes/pupils/parent-alert.tsx"),

  route("tasters/:listingId", "routes/pupils/taster.tsx"),
  route("tasters/:listingId/sent", "routes/pupils/taster-sent.tsx"),
  ...prefix("mine/tasters/:token", [
    route("", "routes/pupils/my-taster.tsx"),
    route("cancellation", "routes/pupils/my-taster-cancellation.tsx"),
    route("agreement", "routes/pupils/taster-agreement.ts"),
    route("calendar", "routes/pupils/my-taster-calendar.ts"),
  ]),
  route("answer/tasters/:token", "routes/pupils/taster-answer.tsx"),
  route("answer/tasters/:token/calendar", "routes/pupils/taster-answer-calendar.ts"),
  route("employer/listings/:id/tasters", "routes/pupils/taster-dates.tsx"),
  route("employer/listings/:id/tasters/:dateId/removal", "routes/pupils/taster-date-removal.ts"),
];
