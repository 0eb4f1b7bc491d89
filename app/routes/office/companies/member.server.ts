import type { LoaderFunctionArgs } from "@remix-run/node";
import { isLastAdmin } from "#app/domain/accounts/account.ts";
import { findLimit } from "#app/domain/accounts/team/limit-member.server.ts";
import { findTeam } from "#app/domain/accounts/team/team-queries.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { requireCompany } from "./company.server.ts";

type Asked = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

/** The person of a company that the address names, for people of the office. */
export async function requireMember(heading: "roleTitle" | "removeTitle" | "resetTitle", asked: Asked) {
  const { lang, company } = await requireCompany(asked, "people");
  const accountId = asked.params["accountId"] ?? "";
  const team = await findTeam(asked.context.db, company.id);
  const member = team.find((one) => one.accountId === accountId);
  if (!member) throw notFound();
  const text = textsFor(lang)(`account:team.${heading}`, { name: member.name || member.email });
  return {
    lang,
    heading: text,
    title: `${text} – ${asked.context.config.board.name}`,
    company: { id: company.id, name: company.name },
    ...{ accountId, role: member.role },
    isLastAdmin: isLastAdmin(team, accountId),
    limit: await findLimit(asked.context.db, { companyId: company.id, accountId }),
  };
}
