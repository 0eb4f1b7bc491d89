import type { LoaderFunctionArgs } from "@remix-run/node";
import { calendarDownload } from "#app/domain/applications/appointments/calendar-download.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { requireMine } from "./mine.server.ts";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { lang, application } = await requireMine({ params, context });
  const file = await calendarDownload(context.db, { reader: "seeker", lang, application, config: context.config });
  if (!file) throw notFound();
  return file;
}
