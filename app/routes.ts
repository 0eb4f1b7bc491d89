import { prefix, route, type RouteConfig } from "@remix-run/route-config";

/** The table of contents: every URL of the site on one page. */
export default [
  route("/", "routes/public/language.ts"),
  ...prefix(":lang", [
    // Find and read
    route("", "routes/public/home.tsx"),

    // Apply, and what a mail link opens

    // Alerts and returnees

    // Legal pages and reports

    // Accounts

    // Employer

    // Office

    // Whatever else is asked for in a language we have
    route("*", "routes/public/not-found.tsx"),
  ]),

  // Machines
] satisfies RouteConfig;
