import type { ActionFunctionArgs } from "@remix-run/node";
import { findOfficers } from "#app/domain/accounts/officers/find-officers.server.ts";
import { inviteOfficer } from "#app/domain/accounts/officers/invite-officer.server.ts";
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
  const { accountId, name } = await requireOffice({ request, params, context }, "officers");
  const { db, config } = context;
  const officer = (await findOfficers(db)).find((one) => one.accountId === params["accountId"]);
  if (!officer) throw notFound();
  const { email, role } = officer;
  const invitation = {
    email,
    role,
    lang: officer.lang,
    invitedBy: { accountId, name },
    from: config,
    now: context.now(),
  };
  const result = await inviteOfficer(db, invitation);
  return seeOther(paths.officers(lang, result.ok ? "done=invited" : ""));
}
