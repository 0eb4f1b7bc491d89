import type { LoaderFunctionArgs } from "@remix-run/node";
import { findOfficers } from "#app/domain/accounts/officers/find-officers.server.ts";
import { isLastHead } from "#app/domain/accounts/officers/is-last-head.ts";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";

type Asked = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

/** The person of the office that the address names, for those who may change who belongs to it. */
export async function requireOfficer(heading: "roleTitle" | "removeTitle", { request, params, context }: Asked) {
  const lang = langOf(params);
  const asker = await requireOffice({ request, params, context }, "officers");
  const officers = await findOfficers(context.db);
  const officer = officers.find(({ accountId }) => accountId === params["accountId"]);
  if (!officer) throw notFound();
  const text = textsFor(lang)(`officers:${heading}`, { name: officer.name || officer.email });
  return {
    lang,
    heading: text,
    title: `${text} – ${context.config.board.name}`,
    officer: { accountId: officer.accountId, role: officer.role },
    by: asker.accountId,
    isLast: isLastHead(officers, officer.accountId),
  };
}
