import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { removeSchoolHoliday } from "#app/domain/events/school-holidays/remove-school-holiday.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { schoolHolidayFor } from "./holiday.server.ts";

/** Whoever comes back here by the address bar or after signing in finds the button on the entry's page. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang, holiday } = await schoolHolidayFor(args);
  return seeOther(paths.officeSchoolHoliday(lang, holiday.id));
}

export async function action(args: ActionFunctionArgs) {
  const { lang, holiday, officer } = await schoolHolidayFor(args);
  const isRemoved = await removeSchoolHoliday(args.context.db, { id: holiday.id, officer, now: args.context.now() });
  if (!isRemoved) throw notFound();
  return seeOther(paths.officeSchoolHolidays(lang, "done=removed"));
}
