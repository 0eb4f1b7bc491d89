import type { LoaderFunctionArgs } from "@remix-run/node";
import { findChangedReferences } from "#app/domain/eures/find-references.server.ts";
import { problem } from "#app/platform/http/problem.server.ts";
import { euresJson } from "./eures-json.ts";
import { euresReader } from "./eures-reader.server.ts";

/** Far enough for any clock, and nothing that is no time. */
const isTime = /^\d{1,14}$/;

/** What has changed since a time in milliseconds since 1970. */
export async function loader(args: LoaderFunctionArgs) {
  const { source } = await euresReader(args);
  const { since = "" } = args.params;
  if (!isTime.test(since)) return problem(400, "The time is written in milliseconds since 1970.");
  const { db, now } = args.context;
  return euresJson(findChangedReferences(db, { source, now: now(), since: new Date(Number(since)) }));
}
