import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { listPosted } from "#app/domain/api/posting/list-posted.server.ts";
import { ListQuery } from "#app/domain/api/posting/list-query.ts";
import { postListing } from "#app/domain/api/posting/post-listing.server.ts";
import { PostQuery } from "#app/domain/api/posting/post-query.ts";
import { responseOf } from "#app/domain/api/posting/posting-answer.server.ts";
import { notThisWay } from "./not-this-way.server.ts";
import { readAsked } from "./read-asked.server.ts";
import { readSent } from "./read-sent.server.ts";
import { requireProgram } from "./require-program.server.ts";

export async function loader(asked: LoaderFunctionArgs) {
  const program = await requireProgram(asked, "read");
  const query = readAsked(asked.request, ListQuery, program.lang);
  return responseOf(await listPosted(asked.context.db, { ...program, query }));
}

export async function action(asked: ActionFunctionArgs) {
  const { request, context } = asked;
  if (request.method !== "POST") return notThisWay(asked, "GET, HEAD, POST");
  const program = await requireProgram(asked, "write");
  const query = readAsked(request, PostQuery, program.lang);
  const { value, repeat } = await readSent(request, program.lang);
  return responseOf(await postListing(context.db, { ...program, repeat, value, submit: query.submit === "true" }));
}
