import type { z } from "zod";
import type { Lang } from "#db/codes.ts";
import { readQuery } from "#app/domain/api/job-query.ts";
import { refusedWith, responseOf } from "#app/domain/api/posting/posting-answer.server.ts";

/** The parameters of an address; what is unknown is wrong. */
export function readAsked<Schema extends z.ZodObject>(request: Request, schema: Schema, lang: Lang) {
  const read = readQuery(schema, new URL(request.url).searchParams);
  if (read.ok) return read.query;
  const errors = read.slips.map(({ parameter, detail }) => ({ pointer: `?${parameter}`, code: "parameter", detail }));
  throw responseOf(refusedWith(lang, 400, "queryWrong", { errors }));
}
