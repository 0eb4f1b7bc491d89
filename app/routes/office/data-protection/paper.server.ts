import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findPaper } from "#app/domain/data-protection/papers/find-paper.server.ts";
import { paperNames } from "#app/domain/data-protection/papers/paper-names.ts";
import { dayOf } from "#app/platform/days.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

/** The paper that the address names, for the office alone. */
export async function requirePaper({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "protection");
  const paper = paperNames.find((name) => name === params["paper"]);
  if (!paper) throw notFound();
  const at = context.now();
  return { lang, paper, at, ...findPaper(context.config, { paper, lang, day: dayOf(at) }) };
}
