import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { removeLogNote } from "#app/domain/office/company-log/log-notes.server.ts";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { requireLog, requireOwnLogNote } from "./log.server.ts";

/** Whoever comes back here by the address bar or after signing in finds the log. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang, company } = await requireLog(args);
  return seeOther(paths.companyLog(lang, company.id));
}

export async function action(args: ActionFunctionArgs) {
  const { lang, company, own } = await requireOwnLogNote(args);
  await removeLogNote(args.context.db, own);
  return seeOther(paths.companyLog(lang, company.id, "done=removed"));
}
