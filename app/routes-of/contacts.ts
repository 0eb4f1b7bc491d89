import { prefix, route, type RouteConfigEntry } from "@remix-run/route-config";
import { routesOfCallbacks } from "./callbacks.ts";

/** Whom of the association one can ask, for the office, and being called by a company; each in a language. Readers see the former on pages about something else. */
export const routesOfContacts: RouteConfigEntry[] = [
  ...prefix("office/contacts", [
    route("", "routes/office/contacts/contacts.tsx"),
    route("new", "routes/office/contacts/new-contact.tsx"),
    route(":contactId", "routes/office/contacts/contact.tsx"),
    route(":contactId/removal", "routes/office/contacts/contact-removal.tsx"),
  ]),
  ...routesOfCallbacks,
];
