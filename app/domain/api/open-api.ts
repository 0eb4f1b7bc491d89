import { z } from "zod";
import { paths } from "#app/paths.ts";
import { companyPaths, listingId } from "./company-paths.ts";
import type { Answer, Description, Media, Parameter, Schema } from "./described/description.ts";
import { answerExamples } from "./examples/answer-examples.ts";
import { JobQuery, OneJobQuery } from "./job-query.ts";
import { Job, JobHit, JobSearch, Pay, Place, Problem, Understanding } from "./job-schemas.ts";
import { Closure } from "./posting/closure.ts";
import { CompanyListing, ListingPatch } from "./posting/company-listing.ts";
import {
  ListingReceipt,
  PostedPage,
  PostingProblem,
  ProgramFacts,
  StoredListing,
  Validation,
} from "./posting/posting-answers.ts";
import { EventPage, WebhookPayload } from "./told/webhook-payload.ts";
import { OccupationQuery, Occupations, PhraseQuery, Phrases } from "./vocabulary/vocabulary.ts";

type Site = {
  origin: string;
  boardName: string;
  /** A place that this board knows, for examples. */
  place: string;
};

/** The description of the API for programs, made from the schemas that it answers by. */
export function openApi({ origin, boardName, place }: Site): Description {
  const examples = answerExamples({ origin, place });
  const mediaOf = (schema: string): Media => {
    const example = examples[schema];
    return { schema: refTo(schema), ...(example ? { example } : {}) };
  };
  const answer = (description: string, schema: string, headers: Record<string, object> = {}): Answer => ({
    description,
    headers,
    content: { "application/json": mediaOf(schema) },
  });

  return {
    openapi: "3.1.0",
    info: {
      title: `${boardName}: jobs`,
      version: "1",
      description:
        "Open listings and search, to read: no key is needed. With a key of a company its programs post, change and end its own listings.",
      license: { name: "MIT", identifier: "MIT" },
    },
    externalDocs: { description: "The same to be read, in three languages", url: origin + paths.apiDoor() },
    servers: [{ url: origin }],
    security: [],
    paths: {
      [paths.apiJobs()]: {
        get: {
          operationId: "findJobs",
          summary: "Search open listings, with the parameters of the results page",
          parameters: parametersOf(JobQuery),
          responses: {
            200: answer("One page of what was found", "JobSearch", pageHeaders),
            ...problems([400, 404, 429]),
          },
        },
      },
      "/api/v1/jobs/{id}": {
        get: {
          operationId: "findJob",
          summary: "One open listing",
          parameters: [listingId, ...parametersOf(OneJobQuery)],
          responses: { 200: answer("The listing", "Job"), ...problems([400, 404, 410, 429]) },
        },
      },
      [paths.apiOccupations()]: {
        get: {
          operationId: "findOccupations",
          summary: "Occupations by a name in any language, for those who post",
          parameters: parametersOf(OccupationQuery),
          responses: { 200: answer("The best twelve", "Occupations"), ...problems([400, 429]) },
        },
      },
      [paths.apiPhrases()]: {
        get: {
          operationId: "listPhrases",
          summary: "The phrases that a listing chooses from, in three languages",
          parameters: parametersOf(PhraseQuery),
          responses: { 200: answer("All of them", "Phrases"), ...problems([400, 429]) },
        },
      },
      ...companyPaths({ answer, parametersOf, mediaOf }, place),
    },
    webhooks: {
      event: {
        post: {
          operationId: "hearOfEvent",
          summary: "What the board sends to an address of the company, signed as standardwebhooks.com says",
          description:
            "Headers: webhook-id, webhook-timestamp, webhook-signature (HMAC-SHA-256). Sent again for about three days until it is taken.",
          security: [],
          requestBody: { required: true, content: { "application/json": mediaOf("WebhookPayload") } },
          responses: {
            "2XX": { description: "Taken" },
            "4XX": { description: "Not taken: it comes again" },
          },
        },
      },
    },
    components: {
      securitySchemes: {
        key: { type: "http", scheme: "bearer", description: "A key that an admin of the company makes at its desk." },
      },
      schemas: componentSchemas(),
    },
  };
}

const pageHeaders = {
  Link: { description: "first, prev, next and last page (RFC 8288)", schema: { type: "string" } },
};

const reasons = {
  400: "A parameter is unknown or wrong",
  404: "There is no such listing or page",
  410: "The listing has ended",
  429: "Too many requests; Retry-After says how many seconds to wait",
} as const;

function problems(statuses: (keyof typeof reasons)[]) {
  const content = { "application/problem+json": { schema: refTo("Problem") } };
  return Object.fromEntries(statuses.map((status) => [status, { description: reasons[status], content }]));
}

const refTo = (id: string) => ({ $ref: `#/components/schemas/${id}` });

function parametersOf(schema: z.ZodObject): Parameter[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: "input" });
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...rest } = typeof property === "object" ? property : {};
    return {
      name,
      in: "query",
      required: required.includes(name),
      ...(description ? { description } : {}),
      schema: rest,
    };
  });
}

/** Each refers to the others by its name. */
function componentSchemas(): Record<string, Schema> {
  const registry = z.registry<{ id: string }>();
  const named = {
    ...{ Place, Pay, JobHit, Job, Understanding, JobSearch, Problem, Occupations, Phrases },
    ...{
      CompanyListing,
      ListingPatch,
      ListingReceipt,
      ListingPage: PostedPage,
      StoredListing,
      Validation,
      ProgramFacts,
    },
    ...{ Closure, PostingProblem, EventPage, WebhookPayload },
  };
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    /** Whatever may come later must not break those who check what they read. */
    io: "input",
    uri: (id) => refTo(id).$ref,
    override: ({ jsonSchema }) => withoutNoise(jsonSchema),
  });
  return Object.fromEntries(Object.entries(schemas).map(([id, { $schema: _, $id, ...schema }]) => [id, schema]));
}

/** Every whole number is one that JavaScript can hold; that need not be said. */
function withoutNoise(schema: { minimum?: number; maximum?: number }) {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}
