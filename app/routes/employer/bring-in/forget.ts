import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { forgetSource } from "#app/domain/listings/bring-in/forget-source.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { requireBringer } from "./require-bringer.server.ts";

export async function loader(asked: LoaderFunctionArgs) {
  await requireBringer(asked);
  return seeOther(paths.bringInSource(langOf(asked.params), asked.params["sourceId"] ?? ""));
}

export async function action(asked: ActionFunctionArgs) {
  const { company } = await requireBringer(asked);
  const sourceId = asked.params["sourceId"] ?? "";
  if (!(await forgetSource(asked.context.db, { companyId: company.id, sourceId }))) throw notFound();
  return seeOther(`${paths.bringIn(langOf(asked.params))}?done=forgotten`);
}
