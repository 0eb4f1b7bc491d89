import type { ActionFunctionArgs } from "@remix-run/node";
import { callOffEdition } from "#app/domain/legal/editions/publish-edition.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { legalPageFor } from "./legal-page.server.ts";

export function loader() {
  throw notFound();
}

export async function action(args: ActionFunctionArgs) {
  const { lang, page, officer } = await legalPageFor(args);
  const entryId = args.params["versionId"] ?? "";
  if (!(await callOffEdition(args.context.db, { page, entryId, officer, now: args.context.now() }))) throw notFound();
  return seeOther(paths.officeLegalText(lang, page, "done=calledOff"));
}
