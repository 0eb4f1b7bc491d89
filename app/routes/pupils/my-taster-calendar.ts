import type { LoaderFunctionArgs } from "@remix-run/node";
import { tasterDownload } from "#app/domain/tasters/taster-calendar.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const asked = { token: params["token"] ?? "", lang: langOf(params), config: context.config, now: context.now() };
  const file = await tasterDownload(context.db, { reader: "pupil", ...asked });
  if (!file) throw notFound();
  return file;
}
