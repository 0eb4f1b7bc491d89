import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findSchoolHoliday } from "#app/domain/events/school-holidays/find-school-holiday.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

type Asked = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

/** The entry of an office's page, and who asks for it. */
export async function schoolHolidayFor({ request, params, context }: Asked) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "events");
  const found = await findSchoolHoliday(context.db, params["entryId"] ?? "");
  if (!found) throw notFound();
  return { lang, officer, ...found };
}
