import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { callbackDownload } from "#app/domain/callbacks/callback-calendar.server.ts";
import { findCompanyCallback } from "#app/domain/callbacks/find-callback.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { scope } = await requireEmployer({ request, params, context });
  const asked = { lang: langOf(params), now: context.now() };
  const callback = await findCompanyCallback(context.db, {
    ...scope,
    callbackId: params["callbackId"] ?? "",
    ...asked,
  });
  const file = callbackDownload({ reader: "company", callback, config: context.config, ...asked });
  if (!file) throw notFound();
  return file;
}
