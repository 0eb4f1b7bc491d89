import type { ActionFunctionArgs } from "@remix-run/node";
import { inviteMember } from "#app/domain/accounts/team/invite-member.server.ts";
import { findMember } from "#app/domain/accounts/team/team-queries.server.ts";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

export function loader() {
  throw notFound();
}

/** The same invitation with a new link; the earlier one stops working. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "people");
  const companyId = params["companyId"] ?? "";
  const { db, config } = context;
  const member = await findMember(db, { companyId, accountId: params["accountId"] ?? "" });
  if (!member) throw notFound();
  const result = await inviteMember(db, {
    ...member,
    companyId,
    invitedBy: { accountId: officer.accountId, name: config.operator.name },
    from: config,
    now: context.now(),
  });
  return seeOther(`${paths.officeCompany(lang, companyId)}${result.ok ? "?done=invited" : ""}`);
}
