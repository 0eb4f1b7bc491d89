import { parse } from "@conform-to/dom";
import { configureCoercion } from "@conform-to/zod/v4/future";
import type { z } from "zod";
import { readMeasured } from "../typed/number.ts";
import { plainText, withoutControls } from "../typed/plain-text.ts";
import { type FieldError, type FormState, showAgain, type Typed } from "./form.ts";

const { coerceFormValue } = configureCoercion({
  stripEmptyString: (value) => value || undefined,
  type: { number: readMeasured },
});

export type ReadForm<Value> =
  | { ok: true; value: Value; form: FormState }
  /** `again`: not sent for good, only to be shown in another language; nothing is wrong with it. */
  | { ok: false; form: FormState; again: boolean };

/**
 * Reads a form against its schema. Names may be nested ("training[0].pay"). Errors are catalogue keys with their
 * values, one list a field, and everything typed comes back, so that the page can show it again.
 */
export function readForm<Schema extends z.ZodType>(body: FormData, schema: Schema): ReadForm<z.output<Schema>> {
  return readWith(body, schema, () => undefined);
}

/**
 * The same, and beside it what can be read although something else cannot (`rest`), so that all that is wrong is said at
 * once and not in rounds. A `standIn` takes the place of what the form cannot do without; null where even that helps not.
 */
export function readParts<Schema extends z.ZodType>(
  body: FormData,
  schema: Schema,
  standIns: Record<string, unknown> = {},
): { read: ReadForm<z.output<Schema>>; rest: z.output<Schema> | null; isWhole: boolean } {
  let rest: z.output<Schema> | null = null;
  let isWhole = false;
  const read = readWith(body, schema, (reader, wanted, result) => {
    isWhole = result.success;
    rest = result.success ? result.data : readRest(reader, wanted, result.error.issues, standIns);
  });
  return { read, rest, isWhole };
}

function readWith<Schema extends z.ZodType>(
  body: FormData,
  schema: Schema,
  look: (reader: Schema, wanted: unknown, result: z.ZodSafeParseResult<z.output<Schema>>) => void,
): ReadForm<z.output<Schema>> {
  const submission = parse<z.output<Schema>, FieldError[]>(withPlainNames(body), {
    resolve(payload) {
      const reader = coerceFormValue(schema) as Schema;
      const wanted = cleaned(payload);
      const result = reader.safeParse(wanted, { reportInput: true });
      look(reader, wanted, result);
      return result.success ? { value: result.data } : { error: errorsByField(result.error.issues) };
    },
  });
  const typed = textOnly(submission.payload) as Record<string, Typed>;
  if (body.has(showAgain)) return { ok: false, form: { errors: {}, typed }, again: true };
  if (submission.status === "success") return { ok: true, value: submission.value, form: { errors: {}, typed } };
  return { ok: false, form: { errors: withoutEmpty(submission.error ?? {}), typed }, again: false };
}

type Issues = readonly z.core.$ZodIssue[];

/** First without the values that are wrong, then without the whole fields they stand in. */
function readRest<Schema extends z.ZodType>(
  reader: Schema,
  wanted: unknown,
  issues: Issues,
  standIns: Record<string, unknown>,
): z.output<Schema> | null {
  for (const depth of [Infinity, 1]) {
    const right = issues.reduce((value, { path }) => without(value, path.slice(0, depth)), wanted);
    const named = Object.entries(standIns).filter(([name]) => issues.some(({ path }) => path[0] === name));
    const result = reader.safeParse({ ...(right as object), ...Object.fromEntries(named) });
    if (result.success) return result.data;
  }
  return null;
}

function without(value: unknown, [part, ...deeper]: readonly PropertyKey[]): unknown {
  if (part === undefined || typeof value !== "object" || value === null) return undefined;
  const inside = (value as Record<PropertyKey, unknown>)[part];
  const left = deeper.length > 0 ? without(inside, deeper) : undefined;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === part ? left : item));
  return { ...value, [part]: left };
}

/** Everything typed as a page shows it, whatever is wrong with it. */
export function typedIn(body: FormData): FormState {
  const { payload } = parse(withPlainNames(body), { resolve: () => ({ error: null }) });
  return { errors: {}, typed: textOnly(payload) as Record<string, Typed> };
}

/**
 * Only names that a form of ours could have: "answers[4000000000]" would make a list of that length, and "a.a.a…" a tree
 * too deep to walk.
 */
function withPlainNames(body: FormData) {
  const plain = new FormData();
  for (const [name, value] of body) {
    if (name !== showAgain && name.length <= 100 && !/\[\d{3,}/.test(name)) plain.append(name, value);
  }
  return plain;
}

/**
 * Everything is what people see of it, but a password: it stays what its owner's keyboard made of it, or those chosen
 * before would open nothing any more.
 */
function cleaned(value: unknown, name = ""): unknown {
  if (typeof value === "string") return /password$/i.test(name) ? withoutControls(value).trim() : plainText(value);
  if (Array.isArray(value)) return value.map((item) => cleaned(item, name));
  if (typeof value !== "object" || value === null || value instanceof Blob) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, cleaned(child, key)]));
}

/** A form state with errors that only a command could find, e.g. "this place is unknown". */
export function formWithErrors(form: FormState, errors: Record<string, FieldError>): FormState {
  return { ...form, errors: Object.fromEntries(Object.entries(errors).map(([name, error]) => [name, [error]])) };
}

/** Too many tries from one place: nothing typed is lost. */
export function slowedDown(form: FormState, { retryAfterSeconds }: { retryAfterSeconds: number }): FormState {
  return formWithErrors(form, {
    "": { key: "errors.slowDown", values: { minutes: Math.ceil(retryAfterSeconds / 60) } },
  });
}

function errorsByField(issues: z.core.$ZodIssue[]) {
  const errors: Record<string, FieldError[]> = {};
  for (const issue of issues) (errors[nameOf(issue.path)] ??= []).push(errorOf(issue));
  return errors;
}

function nameOf(path: readonly PropertyKey[]) {
  return path.reduce<string>((name, part) => {
    if (typeof part === "number") return `${name}[${part}]`;
    return name === "" ? String(part) : `${name}.${String(part)}`;
  }, "");
}

/** zod's own texts are unfit for people; our schemas' messages are catalogue keys ("namespace:path"). */
function errorOf(issue: z.core.$ZodIssue): FieldError {
  if (issue.code === "custom") return { key: issue.message, values: { ...issue.params } };
  if (/^[a-z]+:[\w.]+$/i.test(issue.message)) return { key: issue.message, values: {} };
  if (issue.code === "too_big")
    return { key: `errors.${tooBig(issue.origin)}`, values: { limit: Number(issue.maximum) } };
  if (issue.code === "too_small") {
    const empty = issue.origin !== "number" && Number(issue.minimum) <= 1;
    return empty
      ? { key: "errors.required", values: {} }
      : { key: `errors.${tooSmall(issue.origin)}`, values: { limit: Number(issue.minimum) } };
  }
  if (issue.code === "invalid_type")
    return { key: missing(issue) ? "errors.required" : "errors.notANumber", values: {} };
  if (issue.code === "invalid_format") {
    const known = { email: "errors.email", url: "errors.url", date: "errors.date" }[String(issue.format)];
    return { key: known ?? "errors.format", values: {} };
  }
  if (issue.code === "invalid_value") return { key: "errors.choose", values: {} };
  return { key: "errors.format", values: {} };
}

const tooBig = (origin: string) => ({ string: "tooLong", number: "tooLarge" })[origin] ?? "tooMany";
const tooSmall = (origin: string) => ({ string: "tooShort", number: "tooSmall" })[origin] ?? "tooFew";

function missing(issue: z.core.$ZodIssueInvalidType) {
  return issue.input === undefined || issue.expected !== "number";
}

function withoutEmpty(errors: Record<string, FieldError[] | null>) {
  return Object.fromEntries(Object.entries(errors).flatMap(([name, list]) => (list ? [[name, list]] : [])));
}

function textOnly(value: unknown): Typed {
  if (Array.isArray(value)) return value.map(textOnly);
  if (value instanceof Blob) return value instanceof File ? value.name : "";
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, textOnly(child)]));
  }
  return typeof value === "string" ? value : "";
}
