import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { calendarDownload } from "#app/domain/applications/appointments/calendar-download.server.ts";
import { findCompanyApplication } from "#app/domain/applications/employer-application.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { scope } = await requireEmployer({ request, context, params });
  const applicationId = params.applicationId ?? "";
  const application = await findCompanyApplication(context.db, { ...scope, applicationId });
  const asked = application && { reader: "employer" as const, lang: langOf(params), application };
  const file = asked && (await calendarDownload(context.db, { ...asked, config: context.config }));
  if (!file) throw notFound();
  return file;
}
