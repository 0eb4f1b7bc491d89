import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { auditCsv } from "#app/domain/office/audit/audit-csv.server.ts";
import { paths } from "#app/paths.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { streamedAttachment } from "#app/platform/http/attachment.server.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { streamedText } from "#app/platform/streamed-text.ts";
import { readAuditFilter } from "./read-audit-filter.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireOffice({ request, params, context }, "auditExport");
  return seeOther(paths.officeAudit(langOf(params)));
}

/** Who takes it away is recorded in it first. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { accountId } = await requireOffice({ request, params, context }, "auditExport");
  const now = context.now();
  await recordAudit(context.db, {
    now,
    accountId,
    action: "audit.exported",
    subjectType: "audit",
    subjectId: dayOf(now),
  });
  const { filter } = readAuditFilter(new URL(request.url).searchParams);
  const name = `${textsFor(lang)("audit:export.name")}-${dayOf(now)}.csv`;
  const body = streamedText(auditCsv(context.db, filter, lang));
  return streamedAttachment({ name, mediaType: "text/csv; charset=utf-8", body });
}
