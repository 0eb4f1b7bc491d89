import type { LoaderFunctionArgs } from "@remix-run/node";
import { findAlertView } from "#app/domain/alerts/find-alert-view.server.ts";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

/** The alert whose key the address holds, or none; what waits for its confirmation leads there. */
export async function confirmedAlert({ params, context }: Pick<LoaderFunctionArgs, "params" | "context">) {
  const lang = langOf(params);
  const token = params["token"] ?? "";
  const now = context.now();
  const alert = await findAlertView(context.db, { token, lang, now });
  if (alert && alert.state !== "confirmed") throw seeOther(paths.confirmAlert(lang, token));
  return { lang, token, now, alert };
}
