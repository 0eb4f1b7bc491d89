import type { ParseKeys } from "i18next";
import type { Lang } from "#db/codes.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { problemBody, problemType } from "#app/platform/http/problem.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";

/** An answer as it is given, and kept for the case that the same is asked once more. */
export type PostingAnswer = { status: number; headers: Record<string, string>; body: unknown };

/** The keys of program.json under "problem", so that none is without words. */
export type ProblemCode =
  ParseKeys<"program"> extends infer Key ? (Key extends `problem.${infer Name}` ? Name : never) : never;

/** Something that is wrong with a part of the body. */
export type BodyFault = { pointer: string; code: string; detail: string };

export const answered = (status: number, body: unknown, headers: Record<string, string> = {}): PostingAnswer => ({
  status,
  headers: { "Content-Type": "application/json; charset=utf-8", ...headers },
  body,
});

/** A refusal, in the language of whoever reads the program's log. */
export function refusedWith(
  lang: Lang,
  status: number,
  code: ProblemCode,
  { errors, headers }: { errors?: readonly BodyFault[]; headers?: Record<string, string> } = {},
): PostingAnswer {
  const body = problemBody(status, textsFor(lang)(`program:problem.${code}`), { code, ...(errors ? { errors } : {}) });
  return { status, headers: { "Content-Type": problemType, "Content-Language": lang, ...headers }, body };
}

export function responseOf({ status, headers, body }: PostingAnswer) {
  return new Response(`${JSON.stringify(body)}\n`, { status, headers });
}

/** What the form would say beside the field, and its name without the catalogue that it stands in. */
export function faultOf(lang: Lang, pointer: string, { key, values }: FieldError): BodyFault {
  const say = textsFor(lang) as (key: string, values: FieldError["values"]) => string;
  return { pointer, code: key.split(/[.:]/).at(-1) ?? key, detail: say(key, values) };
}
