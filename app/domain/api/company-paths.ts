import type { z } from "zod";
import { paths } from "#app/paths.ts";
import type { Answer, Media, Parameter, PathItem } from "./described/description.ts";
import { exampleListing } from "./posting/example-listing.ts";
import { ListQuery } from "./posting/list-query.ts";
import { PostQuery } from "./posting/post-query.ts";
import { EventQuery } from "./told/webhook-payload.ts";

/** What describing takes from the rest of the description. */
export type Describing = {
  answer: (description: string, schema: string, headers?: Record<string, object>) => Answer;
  parametersOf: (schema: z.ZodObject) => Parameter[];
  /** With an example, where there is one. */
  mediaOf: (schema: string) => Media;
};

/** The addresses at which a company's programs act for it, for the description. */
export function companyPaths(
  { answer, parametersOf, mediaOf }: Describing,
  examplePlace: string,
): Record<string, PathItem> {
  const security = [{ key: [] }];
  const problems = (...statuses: (keyof typeof reasons)[]) =>
    Object.fromEntries(
      [...always, ...statuses].map((status) => [
        status,
        {
          description: reasons[status],
          content: { "application/problem+json": mediaOf("PostingProblem") },
        },
      ]),
    );
  const body = (schema: string, example: unknown, type = "application/json") => ({
    required: true,
    content: { [type]: { ...mediaOf(schema), example } },
  });
  const receipt = (description: string) => answer(description, "ListingReceipt", tag);
  const listing = exampleListing(examplePlace);

  return {
    [paths.apiCompany()]: {
      get: {
        ...{ operationId: "whoAmI", summary: "For which company the key stands, and what it may do", security },
        responses: { 200: answer("The company", "ProgramFacts"), ...problems() },
      },
    },
    [paths.apiValidation()]: {
      post: {
        ...{
          operationId: "validateListing",
          summary: "Whether a listing could be handed in; nothing is kept",
          security,
        },
        parameters: [language],
        requestBody: body("CompanyListing", listing),
        responses: { 200: answer("It could", "Validation"), ...problems(400, 415, 422) },
      },
    },
    [paths.apiEvents()]: {
      get: {
        ...{
          operationId: "listEvents",
          summary: "What happened in the last 30 days, the same as webhooks tell",
          security,
        },
        parameters: [...parametersOf(EventQuery), language],
        responses: { 200: answer("Events, in their order", "EventPage"), ...problems(400) },
      },
    },
    [paths.apiListings()]: {
      get: {
        ...{ operationId: "listListings", summary: "All listings of the company, in the order of their ids", security },
        parameters: [...parametersOf(ListQuery), language],
        responses: { 200: answer("A page of them", "ListingPage"), ...problems(400) },
      },
      post: {
        ...{
          operationId: "createListing",
          summary: "A new listing: a draft, or handed to the office at once",
          security,
        },
        parameters: [...parametersOf(PostQuery), repeat, language],
        requestBody: body("CompanyListing", listing),
        responses: {
          201: answer("It is there", "ListingReceipt", { ...tag, Location: header("Where it is read and changed") }),
          ...problems(400, 415, 422, 503),
        },
      },
    },
    [paths.apiListing("{id}")]: {
      parameters: [listingId],
      get: {
        ...{ operationId: "readListing", summary: "One listing, as the company's form shows it", security },
        parameters: [language],
        responses: { 200: answer("The listing", "StoredListing", tag), ...problems(404) },
      },
      put: {
        ...{ operationId: "replaceListing", summary: "The whole listing said anew", security },
        parameters: [ifMatch, repeat, language],
        requestBody: body("CompanyListing", { ...listing, posts: 3 }),
        responses: { 200: receipt("It is changed, or waits for the office"), ...problems(...changing) },
      },
      patch: {
        ...{
          operationId: "changeListing",
          summary: "Only what is to be otherwise (RFC 7396): null takes away",
          security,
        },
        parameters: [ifMatch, repeat, language],
        requestBody: body("ListingPatch", { posts: 4, pay: { max: 2250 } }, "application/merge-patch+json"),
        responses: { 200: receipt("It is changed, or waits for the office"), ...problems(...changing) },
      },
    },
    [paths.apiSubmission("{id}")]: {
      parameters: [listingId],
      post: {
        ...{ operationId: "submitListing", summary: "Hand a draft to the office", security },
        parameters: [repeat, language],
        responses: { 200: receipt("The office has it"), ...problems(404, 409, 422) },
      },
    },
    [paths.apiClosure("{id}")]: {
      parameters: [listingId],
      post: {
        ...{
          operationId: "closeListing",
          summary: "End a listing for good; who applied still gets an answer",
          security,
        },
        parameters: [repeat, language],
        requestBody: body("Closure", { reason: "filled_here" }),
        responses: { 200: receipt("It has ended"), ...problems(400, 404, 415, 422) },
      },
    },
  };
}

const header = (description: string) => ({ description, schema: { type: "string" } });
const tag = { ETag: header("The version, to be sent as If-Match with a change") };

export const listingId: Parameter = {
  ...{ name: "id", in: "path", required: true },
  schema: { type: "string", pattern: "^[0-9a-z]{10}$", examples: ["k3m9x2p7qa"] },
};
const ifMatch: Parameter = {
  ...{ name: "If-Match", in: "header", required: true, schema: { type: "string", examples: ["*"] } },
  description: "The ETag of the listing as it was read; * changes it whatever it is by now.",
};
const repeat: Parameter = {
  ...{ name: "Idempotency-Key", in: "header", required: false, schema: { type: "string", maxLength: 200 } },
  description: "A name of your own for this request: sent again within 24 hours it is answered as the first time.",
};
const language: Parameter = {
  ...{ name: "Accept-Language", in: "header", required: false, schema: { type: "string", default: "de" } },
  description: "Of what is said about mistakes: de, pl or cs.",
};

const changing = [400, 404, 409, 412, 415, 422, 428] as const;
const always = [401, 403, 429] as const;
const reasons = {
  400: "The body is no JSON that has one meaning, or a parameter is wrong",
  401: "There is no key, or it does not work any more",
  403: "The key may not do this, its owner has left, or the company is suspended",
  404: "The company has no such listing",
  409: "In the listing's state this is not possible",
  412: "Somebody has changed the listing since it was read",
  415: "The body is no JSON",
  422: "Something is wrong with what was sent: errors says where; or the Idempotency-Key is that of another request",
  428: "If-Match is missing",
  429: "Too many requests; Retry-After says how many seconds to wait",
  503: "Nothing new can be taken in just now; Retry-After says when to try again",
} as const;
