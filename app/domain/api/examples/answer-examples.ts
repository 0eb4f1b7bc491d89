import type { z } from "zod";
import { exampleListing } from "../posting/example-listing.ts";
import type {
  ListingReceipt,
  PostedPage,
  PostingProblem,
  ProgramFacts,
  StoredListing,
  Validation,
} from "../posting/posting-answers.ts";
import type { EventPage, WebhookPayload } from "../told/webhook-payload.ts";
import type { Occupations, Phrases } from "../vocabulary/vocabulary.ts";
import type { ExampleSite } from "./example-site.ts";
import { jobExamples } from "./job-examples.ts";

/** What is answered, by the name of its schema: what people read first, before the fields one by one. */
export function answerExamples(site: ExampleSite): Record<string, object> {
  const id = "k3m9x2p7qa";
  const desk = `${site.origin}/de/employer/listings/${id}`;
  const receipt: ListingReceipt = { id, status: "submitted", changeWaits: false, sandbox: true, desk };
  const event: WebhookPayload = {
    ...{ id: "01956f3e-7c1a-7b21-9d3e-2f6a1c0b4d55", type: "listing.ended", timestamp: "2027-03-01T08:15:00.000Z" },
    data: { listing: id, application: null, stage: null, reason: "filled_here", desk },
  };
  const events: z.output<typeof EventPage> = { items: [event], next: event.id };
  const occupations: z.output<typeof Occupations> = {
    items: [{ id: "schweisser", name: "Schweißer/in", field: "metal", training: { type: null, months: null } }],
  };
  const phrases: z.output<typeof Phrases> = {
    items: [
      {
        ...{ id: "task-weld-steel", section: "task", kinds: [], fields: ["metal"] },
        text: { de: "Stahl schweißen", pl: "Spawanie stali", cs: "Svařování oceli" },
      },
    ],
  };
  const facts: z.output<typeof ProgramFacts> = {
    company: { id: "01956f3e-0000-7000-8000-000000000001", name: "Beispiel Stahlbau GmbH", kinds: ["job", "thesis"] },
    ...{ scopes: ["read", "write"], sandbox: true },
  };
  const entry = { id, status: "published", kind: "job", title: "Schweißer (m/w/d) im Stahlbau" } as const;
  const posted: z.output<typeof PostedPage> = {
    items: [{ ...entry, deadline: "2027-04-02", updatedAt: "2027-02-01T09:30:00.000Z" }],
    next: null,
  };
  const stored: StoredListing = {
    ...{ id, status: "submitted", changeWaits: false, remarks: [], closed: null, pages: null, desk },
    ...{ updatedAt: "2027-02-01T09:30:00.000Z", listing: exampleListing(site.place) },
  };
  const validation: z.output<typeof Validation> = { ok: true, hints: [] };
  const problem: z.output<typeof PostingProblem> = {
    ...{ type: "about:blank", title: "Unprocessable Entity", status: 422, code: "listingWrong" },
    detail: "So kann die Anzeige nicht angenommen werden; errors nennt die Stellen.",
    errors: [
      {
        pointer: "#/pay/min",
        code: "payMissing",
        detail: "Bitte nennen Sie den Lohn. Ohne ihn wird keine Anzeige veröffentlicht.",
      },
    ],
  };
  return {
    ...jobExamples(site),
    ...{ Occupations: occupations, Phrases: phrases, ProgramFacts: facts, ListingPage: posted },
    ...{ StoredListing: stored, ListingReceipt: receipt, Validation: validation, EventPage: events },
    ...{ WebhookPayload: event, PostingProblem: problem },
  };
}
