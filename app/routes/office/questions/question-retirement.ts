import type { ActionFunctionArgs } from "@remix-run/node";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { retireQuestion } from "#app/domain/questions/save-question.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

export function loader() {
  throw notFound();
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "phrases");
  const id = params["questionId"] ?? "";
  const result = await retireQuestion(context.db, { id, retired: true, officer, now: context.now() });
  if (!result.ok) throw notFound();
  return seeOther(`${paths.officeQuestion(lang, id)}?done=retired`);
}
