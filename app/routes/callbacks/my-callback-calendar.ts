import type { LoaderFunctionArgs } from "@remix-run/node";
import { callbackDownload } from "#app/domain/callbacks/callback-calendar.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const asked = { token: params["token"] ?? "", lang: langOf(params), config: context.config, now: context.now() };
  const file = await callbackDownload(context.db, { reader: "person", ...asked });
  if (!file) throw notFound();
  return file;
}
