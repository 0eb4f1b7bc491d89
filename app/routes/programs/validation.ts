import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { responseOf } from "#app/domain/api/posting/posting-answer.server.ts";
import { validateListing } from "#app/domain/api/posting/validate-listing.server.ts";
import { notThisWay } from "./not-this-way.server.ts";
import { readSent } from "./read-sent.server.ts";
import { requireProgram } from "./require-program.server.ts";

export const loader = (asked: LoaderFunctionArgs) => notThisWay(asked, "POST");

export async function action(asked: ActionFunctionArgs) {
  const { request, context } = asked;
  if (request.method !== "POST") return notThisWay(asked, "POST");
  const program = await requireProgram(asked, "write");
  const { value } = await readSent(request, program.lang);
  return responseOf(await validateListing(context.db, { ...program, value }));
}
