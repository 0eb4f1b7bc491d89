import { route, type RouteConfigEntry } from "@remix-run/route-config";

/** Being called instead of writing; each in a language. */
export const routesOfCallbacks: RouteConfigEntry[] = [
  route("callbacks/:listingId", "routes/callbacks/callback.tsx"),
  route("mine/callbacks/:token", "routes/callbacks/my-callback.tsx"),
  route("mine/callbacks/:token/withdrawal", "routes/callbacks/callback-withdrawal.tsx"),
  route("answer/callbacks/:token", "routes/callbacks/callback-answer.tsx"),
  route("employer/callbacks", "routes/callbacks/callbacks.tsx"),
  route("employer/callbacks/:callbackId", "routes/callbacks/company-callback.tsx"),
];
