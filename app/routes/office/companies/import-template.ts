import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { membersTemplate } from "#app/domain/admissions/members/members-template.server.ts";
import { attachment } from "#app/platform/http/attachment.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";

export async function loader(asked: LoaderFunctionArgs) {
  await requireOffice(asked, "companyData");
  const lang = langOf(asked.params);
  const name = `${textsFor(lang)("admission:import.templateName")}.csv`;
  const bytes = new TextEncoder().encode(membersTemplate(lang));
  return attachment({ name, mediaType: "text/csv; charset=utf-8", bytes });
}
