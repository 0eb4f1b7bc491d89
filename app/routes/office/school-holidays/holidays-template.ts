import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findHolidayAreas } from "#app/domain/events/school-holidays/find-holiday-areas.server.ts";
import { holidaysTemplate } from "#app/domain/events/school-holidays/holidays-template.server.ts";
import { attachment } from "#app/platform/http/attachment.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";

export async function loader(asked: LoaderFunctionArgs) {
  await requireOffice(asked, "events");
  const lang = langOf(asked.params);
  const { schools, nameOf } = await findHolidayAreas(asked.context.db, lang);
  const name = `${textsFor(lang)("schoolHoliday:import.templateName")}.csv`;
  const lines = holidaysTemplate(
    lang,
    schools.map(({ area }) => nameOf(area)),
  );
  return attachment({ name, mediaType: "text/csv; charset=utf-8", bytes: new TextEncoder().encode(lines) });
}
