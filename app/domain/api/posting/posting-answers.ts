import { z } from "zod";
import { closedReasons, kinds, listingStatuses } from "#db/codes.ts";
import { apiScopes } from "../keys/api-key.ts";
import { CompanyListing } from "./company-listing.ts";

/** What is answered to programs of companies. */

const code = <Codes extends readonly string[]>(codes: Codes) => z.enum(codes);

export const ListingReceipt = z.object({
  id: z.string(),
  status: code(listingStatuses).describe("draft, submitted to the office, scheduled, published, paused or closed."),
  changeWaits: z
    .boolean()
    .describe("What was changed is read by the office first; until then everybody goes on seeing the former version."),
  sandbox: z.boolean().describe("True: nothing of this was kept."),
  desk: z.url().describe("The page on which people of the company see it."),
});

export const ListingEntry = z.object({
  id: z.string(),
  status: code(listingStatuses),
  kind: code(kinds),
  title: z.string(),
  deadline: z.iso.date(),
  updatedAt: z.iso.datetime(),
});

export const PostedPage = z.object({
  items: z.array(ListingEntry),
  next: z.string().nullable().describe("What to send as `after` for the next page; null on the last one."),
});

export const StoredListing = z.object({
  id: z.string(),
  status: code(listingStatuses),
  changeWaits: z.boolean().describe("What stands in `listing` waits for the office, or was sent back by it."),
  remarks: z
    .array(z.object({ pointer: z.string(), detail: z.string() }))
    .describe("What the office asked to be changed."),
  closed: z.object({ at: z.iso.datetime(), reason: code(closedReasons).nullable() }).nullable(),
  pages: z
    .object({ de: z.url(), pl: z.url(), cs: z.url() })
    .nullable()
    .describe("Where everybody reads it; null as long as nobody does."),
  desk: z.url(),
  updatedAt: z.iso.datetime(),
  listing: CompanyListing,
});

export const PostingHint = z.object({
  pointer: z.string(),
  words: z.string().describe("As they stand there."),
  detail: z.string(),
});

export const Validation = z.object({
  ok: z.literal(true),
  hints: z.array(PostingHint).describe("What deserves a second look; it keeps nothing from being published."),
});

export const ProgramFacts = z.object({
  company: z.object({ id: z.string(), name: z.string(), kinds: z.array(code(kinds)).describe("That it may post.") }),
  scopes: z.array(code(apiScopes)),
  sandbox: z.boolean(),
});

/** RFC 9457, with places in what was sent. */
export const PostingProblem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe("In the language of Accept-Language: de, pl or cs."),
  code: z.string().describe("The same for programs."),
  errors: z
    .array(
      z.object({
        pointer: z.string().describe("JSON pointer into the body, as a fragment: #/pay/min"),
        code: z.string(),
        detail: z.string(),
      }),
    )
    .optional(),
});

export type ListingReceipt = z.output<typeof ListingReceipt>;
export type StoredListing = z.output<typeof StoredListing>;
