import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findCompanyDetails } from "#app/domain/office/companies/company.server.ts";
import type { OfficeRight } from "#app/platform/http/office-may.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";

type Asked = Pick<LoaderFunctionArgs, "request" | "params" | "context">;
type Heading = "company.editTitle" | "company.profileTitle" | "company.inviteTitle" | "suspension.title";

/** The company that the address names, for people of the office. */
export async function requireCompany({ request, params, context }: Asked, needed: OfficeRight) {
  const lang = langOf(params);
  const { may, accountId } = await requireOffice({ request, params, context }, needed);
  const company = await findCompanyDetails(context.db, { companyId: params["companyId"] ?? "", lang });
  if (!company) throw notFound();
  return { lang, company, may, accountId };
}

/** The same with the heading and title of a page on which something is done to it. */
export async function requireCompanyFor(heading: Heading, needed: OfficeRight, asked: Asked) {
  const { lang, company } = await requireCompany(asked, needed);
  const text = textsFor(lang)(`office:${heading}`, { company: company.name });
  return { lang, company, heading: text, title: `${text} – ${asked.context.config.board.name}` };
}
