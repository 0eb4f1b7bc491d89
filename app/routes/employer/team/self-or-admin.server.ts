import type { LoaderFunctionArgs } from "@remix-run/node";
import { findMember } from "#app/domain/accounts/team/team-queries.server.ts";
import { requireCompanyAdmin, requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";

type Asked = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

/** Everybody sets their own; an admin sets everybody's. */
export async function requireSelfOrAdmin(asked: Asked) {
  const accountId = asked.params["accountId"] ?? "";
  const viewer = await requireEmployer(asked);
  const employer = viewer.accountId === accountId ? viewer : await requireCompanyAdmin(asked);
  const member = await findMember(asked.context.db, { companyId: employer.company.id, accountId });
  if (!member) throw notFound();
  return { employer, member };
}
