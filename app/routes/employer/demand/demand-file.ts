import type { LoaderFunctionArgs } from "@remix-run/node";
import { asMember, requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { answerDemandFile } from "#app/domain/demand/paper/answer-demand-file.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { accountId } = asMember(await requireEmployer({ request, params, context }));
  return answerDemandFile({ request, context }, { lang: langOf(params), desk: "employer", accountId });
}
