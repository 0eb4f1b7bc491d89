import { prefix, route, type RouteConfigEntry } from "@remix-run/route-config";

/** What is for people who want to come home, beside the page itself; each in a language. */
export const routesOfReturnees: RouteConfigEntry[] = [
  route("returnees/profile", "routes/public/profile/new-profile.tsx"),
  route("returnees/profile/sent", "routes/public/profile/profile-sent.tsx"),
  ...prefix("mine/profile/:token", [
    route("", "routes/mine/profile/profile.tsx"),
    route("confirmation", "routes/mine/profile/profile-confirmation.tsx"),
    route("extension", "routes/mine/profile/profile-extension.ts"),
    route("end", "routes/mine/profile/profile-ending.tsx"),
    route("interests/:interestId", "routes/mine/profile/interest.tsx"),
  ]),
  route("employer/returnees", "routes/employer/returnees/returnees.tsx"),
  route("employer/returnees/:groupId/interest", "routes/employer/returnees/show-interest.tsx"),
  ...prefix("office/home-facts", [
    route("", "routes/office/home-facts/home-facts.tsx"),
    route("new/:kind", "routes/office/home-facts/new-home-fact.tsx"),
    route(":entryId", "routes/office/home-facts/home-fact.tsx"),
    route(":entryId/removal", "routes/office/home-facts/home-fact-removal.ts"),
  ]),
];
