import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { changePosted } from "#app/domain/api/posting/change-posted.server.ts";
import { findStoredListing } from "#app/domain/api/posting/find-stored-listing.server.ts";
import { refusedWith, responseOf } from "#app/domain/api/posting/posting-answer.server.ts";
import { notThisWay } from "./not-this-way.server.ts";
import { readSent } from "./read-sent.server.ts";
import { requireProgram } from "./require-program.server.ts";

export async function loader(asked: LoaderFunctionArgs) {
  const program = await requireProgram(asked, "read");
  const listingId = asked.params["id"] ?? "";
  return responseOf(await findStoredListing(asked.context.db, { ...program, listingId }));
}

export async function action(asked: ActionFunctionArgs) {
  const { request, params, context } = asked;
  if (request.method === "POST") return notThisWay(asked, "GET, HEAD, PUT, PATCH");
  const program = await requireProgram(asked, "write");
  const { value, repeat } = await readSent(request, program.lang);
  const seen = request.headers.get("If-Match");
  if (seen === null) return responseOf(refusedWith(program.lang, 428, "versionMissing"));
  const sent = request.method === "PUT" ? { whole: value } : { patch: value };
  return responseOf(await changePosted(context.db, { ...program, repeat, listingId: params["id"] ?? "", seen, sent }));
}
