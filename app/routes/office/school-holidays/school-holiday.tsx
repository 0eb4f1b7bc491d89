import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findHolidayAreas } from "#app/domain/events/school-holidays/find-holiday-areas.server.ts";
import { HolidayFields, useHolidayLabels } from "#app/domain/events/school-holidays/holiday-fields.tsx";
import { takeSchoolHoliday } from "#app/domain/events/school-holidays/take-school-holiday.server.ts";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { schoolHolidayFor } from "./holiday.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { lang, holiday, seen } = await schoolHolidayFor(args);
  const { choices, nameOf } = await findHolidayAreas(args.context.db, lang);
  const name = `${textsFor(lang)(`schoolHoliday:kind.${holiday.kind}`)}, ${nameOf(holiday.area)}`;
  return { lang, holiday, seen, choices, name, title: `${name} – ${args.context.config.board.name}` };
}

export async function action(args: ActionFunctionArgs) {
  const { lang, holiday, officer } = await schoolHolidayFor(args);
  const body = await args.request.formData();
  const now = args.context.now();
  const taken = await takeSchoolHoliday(args.context.db, { id: holiday.id, body, lang, officer, now });
  if (!taken.ok) return data({ form: taken.form }, { status: 422 });
  return seeOther(paths.officeSchoolHolidays(lang, "done=changed"));
}

export default function SchoolHoliday() {
  const t = useTexts();
  const { lang, holiday, seen, choices, name } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="narrow">
      <PageHead title={name} back={{ href: paths.officeSchoolHolidays(lang), label: t("schoolHoliday:title") }} />
      <ErrorSummary form={form} labels={useHolidayLabels()} />
      <PageForm className="panel office-section" noValidate>
        <HolidayFields {...{ form, choices, holiday, seen }} />
        <button className="button-primary">{t("schoolHoliday:save")}</button>
      </PageForm>
      <form method="post" action={paths.removeSchoolHoliday(lang, holiday.id)}>
        <button className="button-danger">{t("schoolHoliday:remove")}</button>
      </form>
    </div>
  );
}
