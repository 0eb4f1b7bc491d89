import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireCompanyAdmin, requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { endHoliday } from "#app/domain/companies/holidays/end-holiday.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

/** Whoever comes back here after signing in finds the button on the page. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireEmployer({ request, params, context });
  return seeOther(paths.companyHolidays(langOf(params)));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { accountId, company } = await requireCompanyAdmin({ request, params, context });
  const holidayId = params["holidayId"] ?? "";
  const ended = await endHoliday(context.db, { companyId: company.id, accountId, holidayId, now: context.now() });
  if (!ended) throw notFound();
  return seeOther(`${paths.companyHolidays(langOf(params))}?done=ended`);
}
