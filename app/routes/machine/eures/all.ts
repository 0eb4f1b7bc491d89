import type { LoaderFunctionArgs } from "@remix-run/node";
import { findAllReferences } from "#app/domain/eures/find-references.server.ts";
import { euresJson } from "./eures-json.ts";
import { euresReader } from "./eures-reader.server.ts";

/** Every open ad, by reference. */
export async function loader(args: LoaderFunctionArgs) {
  const { source } = await euresReader(args);
  return euresJson(findAllReferences(args.context.db, { source, now: args.context.now() }));
}
