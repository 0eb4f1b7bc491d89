import type { ActionFunctionArgs } from "@remix-run/node";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { askForAnswer } from "#app/domain/applications/clock/ask-for-answer.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

export function loader() {
  throw notFound();
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "answers");
  const result = await askForAnswer(context.db, {
    companyId: params["companyId"] ?? "",
    officer,
    origin: context.config.origin,
    now: context.now(),
  });
  return seeOther(paths.officeAnswers(lang, `done=${result.ok ? "asked" : result.reason}`));
}
