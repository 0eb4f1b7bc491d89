import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

type Asked = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

/** Who asks about the numbers of which country and year. */
export async function yearFor({ request, params, context }: Asked) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "pay");
  const country = context.config.board.region.countries.find((one) => one === params["country"]);
  const year = /^20\d\d$/.test(params["year"] ?? "") ? Number(params["year"]) : null;
  if (!country || year === null) throw notFound();
  return { lang, officer, country, year };
}
