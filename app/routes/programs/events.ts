import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { answered, responseOf } from "#app/domain/api/posting/posting-answer.server.ts";
import { EventQuery } from "#app/domain/api/told/webhook-payload.ts";
import { findEvents } from "#app/domain/webhooks/find-events.server.ts";
import { notThisWay } from "./not-this-way.server.ts";
import { readAsked } from "./read-asked.server.ts";
import { requireProgram } from "./require-program.server.ts";

export async function loader(asked: LoaderFunctionArgs) {
  const { program, lang, config } = await requireProgram(asked, "webhooks");
  const query = readAsked(asked.request, EventQuery, lang);
  const { companyId, lang: spoken } = program;
  const page = await findEvents(asked.context.db, { companyId, query, origin: config.origin, lang: spoken });
  return responseOf(answered(200, page));
}

export const action = (asked: ActionFunctionArgs) => notThisWay(asked, "GET, HEAD");
