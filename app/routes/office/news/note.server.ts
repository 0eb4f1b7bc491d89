import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findNoteForOffice } from "#app/domain/news/reading/find-news.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

type Asked = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

/** The note of an office's page, and who asks for it. */
export async function officeNoteFor({ request, params, context }: Asked) {
  const lang = langOf(params);
  const { accountId } = await requireOffice({ request, params, context }, "news");
  const note = await findNoteForOffice(context.db, { newsId: params["newsId"] ?? "", lang });
  if (!note) throw notFound();
  return { lang, note, accountId };
}
