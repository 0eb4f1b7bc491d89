import { route, type RouteConfigEntry } from "@remix-run/route-config";

/** Being called instead of writing; each in a language. */
export const routesOfCallbacks: RouteConfigEntry[] = [
  route("callbacks/:listingId", "routes/callbacks/callback.tsx"),
  route("mine/callbacks/:token", "routes/callbacks/my-callback.tsx"),
  route("mine/callbacks/:token/withdrawal", "routes/callbacks/callback-withdrawal.tsx"),
  route("mine/callbacks/:token/calendar", "routes/callbacks/my-callback-calendar.ts"),
  route("answer/callbacks/:token", "routes/callbacks/callback-answer.tsx"),
  route("answer/callbacks/:token/calendar", "routes/callbacks/callback-answer-calendar.ts"),
  route("employer/callbacks", "routes/callbacks/callbacks.tsx"),
  route("employer/callbacks/:callbackId", "routes/callbacks/company-callback.tsx"),
  route("employer/callbacks/:callbackId/calendar", "routes/callbacks/company-callback-calendar.ts"),
];
