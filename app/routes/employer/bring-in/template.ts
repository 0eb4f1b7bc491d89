import type { LoaderFunctionArgs } from "@remix-run/node";
import { csvTemplate } from "#app/domain/listings/bring-in/reading/csv-template.server.ts";
import { attachment } from "#app/platform/http/attachment.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { requireBringer } from "./require-bringer.server.ts";

export async function loader(asked: LoaderFunctionArgs) {
  await requireBringer(asked);
  const lang = langOf(asked.params);
  const name = `${textsFor(lang)("bringIn:table.templateName")}.csv`;
  return attachment({ name, mediaType: "text/csv; charset=utf-8", bytes: new TextEncoder().encode(csvTemplate(lang)) });
}
