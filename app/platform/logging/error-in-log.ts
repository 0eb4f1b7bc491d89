import { z } from "zod";
import { redacted } from "./redacted.ts";

type ErrorInLog = Record<string, unknown>;

/** What an error may say of itself beside its message: words of the programs, never of people. */
const facts = ["code", "syscall", "status", "responseCode", "table", "column", "constraint", "routine"];
const plainFact = /^[\w.:+ -]{1,80}$/;

/**
 * An error without what it was about. Stores, mail servers and parsers repeat what they were given, in messages and in
 * fields of their own ("Failing row contains …"); where it happened and of which kind it was is enough to find it.
 */
export function errorInLog(error: unknown, depth = 0): ErrorInLog {
  if (!(error instanceof Error)) return { type: error instanceof Response ? `Response ${error.status}` : typeof error };
  return {
    type: error.constructor.name,
    message: redacted(messageOf(error)),
    ...Object.fromEntries(facts.flatMap((name) => factOf(error, name))),
    stack: redacted(placesIn(error.stack)),
    ...(error.cause === undefined || depth === 3 ? {} : { cause: errorInLog(error.cause, depth + 1) }),
    ...(error instanceof AggregateError && depth < 3
      ? { errors: error.errors.slice(0, 5).map((one: unknown) => errorInLog(one, depth + 1)) }
      : {}),
  };
}

function factOf(error: Error, name: string): [string, unknown][] {
  const value = (error as unknown as Record<string, unknown>)[name];
  const isPlain = typeof value === "number" || (typeof value === "string" && plainFact.test(value));
  return isPlain ? [[name, value]] : [];
}

function messageOf(error: Error) {
  if (error instanceof z.core.$ZodError) return issuesOf(error.issues);
  if (repeatsWhatItRead(error)) return error.message.replace(/[:,]?\s*["'`„“].*$/s, " …");
  return quotesOurOwn(error) ? error.message : error.message.replace(/["'`„“].*["'`“”]/s, "…");
}

/** Of zod: which rule, and where. */
function issuesOf(issues: readonly z.core.$ZodIssue[]) {
  return issues
    .slice(0, 20)
    .map(({ code, path }) => `${code} at ${path.map(String).join(".")}`)
    .join(", ");
}

/** Class 22 of PostgreSQL are values that do not fit. */
function repeatsWhatItRead(error: Error) {
  return error instanceof SyntaxError || ("code" in error && /^22[\dA-Z]{3}$/.test(String(error.code)));
}

/** Names of variables, tables and files of ours. */
function quotesOurOwn(error: Error) {
  return (
    (error instanceof TypeError && !/url/i.test(error.message)) ||
    error instanceof ReferenceError ||
    error.name === "SqliteError" ||
    "syscall" in error ||
    "severity" in error
  );
}

/** Without the message, which a stack begins with. */
function placesIn(stack: string | undefined) {
  const lines = (stack ?? "").split("\n");
  return lines.filter((line) => /^\s+at /.test(line)).join("\n");
}
