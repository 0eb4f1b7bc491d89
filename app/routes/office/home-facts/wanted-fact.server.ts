import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findHomeFact } from "#app/domain/returnees/facts/find-home-facts.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

type Asked = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

/** The fact of an office's page, and who asks for it. */
export async function wantedFact({ request, params, context }: Asked) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "returnees");
  const found = await findHomeFact(context.db, params["entryId"] ?? "");
  if (!found) throw notFound();
  return { lang, officer, ...found };
}
