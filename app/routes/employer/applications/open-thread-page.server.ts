import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { openThread } from "#app/domain/applications/thread/open-thread.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";

/** What is written about the application that the address names, for whoever may write. */
export async function openThreadPage({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const employer = await requireDecider({ request, context, params });
  const asked = { ...employer, applicationId: params["applicationId"] ?? "", lang, now: context.now() };
  const page = await openThread(context.db, asked);
  if (!page) throw notFound();
  return { page, title: `${textsFor(lang)("thread:titleCompany")} – ${context.config.board.name}` };
}
