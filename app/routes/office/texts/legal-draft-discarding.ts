import type { ActionFunctionArgs } from "@remix-run/node";
import { discardLegalDraft } from "#app/domain/legal/editions/keep-legal-draft.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { legalPageFor } from "./legal-page.server.ts";

export function loader() {
  throw notFound();
}

export async function action(args: ActionFunctionArgs) {
  const { lang, page, officer } = await legalPageFor(args);
  await discardLegalDraft(args.context.db, { page, officer, now: args.context.now() });
  return seeOther(paths.officeLegalText(lang, page, "done=discarded"));
}
