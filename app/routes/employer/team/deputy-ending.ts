import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { endDeputy } from "#app/domain/accounts/team/deputies.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { requireSelfOrAdmin } from "./self-or-admin.server.ts";

/** Whoever comes back here after signing in finds the button on the page. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { member } = await requireSelfOrAdmin({ request, params, context });
  return seeOther(paths.memberDeputy(langOf(params), member.accountId));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { employer, member } = await requireSelfOrAdmin({ request, params, context });
  const { accountId } = member;
  const ended = await endDeputy(context.db, {
    ...{ companyId: employer.company.id, accountId, endedBy: employer.accountId },
    ...{ deputyshipId: params["deputyshipId"] ?? "", now: context.now() },
  });
  if (!ended) throw notFound();
  return seeOther(`${paths.memberDeputy(langOf(params), accountId)}?done=ended`);
}
