import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { borderPagesIn } from "#app/domain/legal/border-pages.ts";
import { legalPages } from "#app/domain/legal/legal-text.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

type Asked = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

/** Who asks about which text of law or of work across the border; nothing for whoever may not word texts. */
export async function legalPageFor({ request, params, context }: Asked) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "texts");
  const worded = [...legalPages, ...borderPagesIn(context.config.board.region.countries)];
  const page = worded.find((name) => name === params["page"]);
  if (!page) throw notFound();
  return { lang, officer, page };
}
