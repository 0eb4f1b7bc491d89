import type { LoaderFunctionArgs } from "@remix-run/node";
import { callbackDownload } from "#app/domain/callbacks/callback-calendar.server.ts";
import { findAskedCallback } from "#app/domain/callbacks/find-callback.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const asked = { lang: langOf(params), now: context.now() };
  const callback = await findAskedCallback(context.db, { token: params["token"] ?? "", ...asked });
  const file = callbackDownload({ reader: "company", callback, config: context.config, ...asked });
  if (!file) throw notFound();
  return file;
}
