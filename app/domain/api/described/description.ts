import type { z } from "zod";

/** What of OpenAPI 3.1 the description is made of. */

export type Schema = z.core.JSONSchema.BaseSchema;

export type Parameter = { name: string; in: string; required: boolean; description?: string; schema: Schema };

export type Media = { schema: { $ref: string }; example?: unknown };

export type Answer = {
  description: string;
  headers?: Record<string, object>;
  content?: Record<string, Media>;
};

export type Operation = {
  operationId: string;
  summary: string;
  description?: string;
  security?: object[];
  parameters?: Parameter[];
  requestBody?: { required: boolean; content: Record<string, Media> };
  responses: Record<string, Answer>;
};

export const methods = ["get", "post", "put", "patch"] as const;

export type PathItem = { parameters?: Parameter[] } & Partial<Record<(typeof methods)[number], Operation>>;

export type Description = {
  openapi: string;
  info: object;
  externalDocs: object;
  servers: object[];
  security: object[];
  paths: Record<string, PathItem>;
  components: { schemas: Record<string, Schema>; securitySchemes: object };
  webhooks: Record<string, PathItem>;
};
