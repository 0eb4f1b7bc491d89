import { route, type RouteConfigEntry } from "@remix-run/route-config";

/** Alerts and what the links of their mails open; each in a language. */
export const routesOfAlerts: RouteConfigEntry[] = [
  route("alerts/new", "routes/public/alerts-new.tsx"),
  route("alerts/sent", "routes/public/alerts-sent.tsx"),
  route("mine/alerts/:token", "routes/mine/alert.tsx"),
  route("mine/alerts/:token/confirmation", "routes/mine/alert-confirmation.tsx"),
  route("mine/alerts/:token/unsubscribe", "routes/mine/alert-unsubscribe.tsx"),
  route("mine/alerts/:token/pause", "routes/mine/alert-pause.tsx"),
  route("mine/alerts/:token/wanted", "routes/mine/alert-wanted.tsx"),
  route("mine/alerts/:token/listings/:listingId", "routes/mine/alert-feedback.tsx"),
];
