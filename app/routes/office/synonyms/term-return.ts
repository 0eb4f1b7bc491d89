import type { ActionFunctionArgs } from "@remix-run/node";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { returnTerm } from "#app/domain/occupations/retire-term.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { termKey } from "./term.server.ts";

export function loader() {
  throw notFound();
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "synonyms");
  const key = termKey(params);
  const result = await returnTerm(context.db, { ...key, officer, now: context.now() });
  if (!result.ok) throw notFound();
  return seeOther(paths.officeOccupation(lang, key.occupationId, "done=returned"));
}
