import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findHolidayAreas } from "#app/domain/events/school-holidays/find-holiday-areas.server.ts";
import { findSchoolHolidays } from "#app/domain/events/school-holidays/find-school-holidays.server.ts";
import { HolidayFields, useHolidayLabels } from "#app/domain/events/school-holidays/holiday-fields.tsx";
import { HolidayTable } from "#app/domain/events/school-holidays/holiday-table.tsx";
import { NotEnteredNotes } from "#app/domain/events/school-holidays/not-entered-notes.tsx";
import { notEntered } from "#app/domain/events/school-holidays/school-clashes.ts";
import { takeSchoolHoliday } from "#app/domain/events/school-holidays/take-school-holiday.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf, monthsAfter } from "#app/platform/days.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

const deeds = ["added", "changed", "removed"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "events");
  const { db } = context;
  const today = dayOf(context.now());
  const { searchParams } = new URL(request.url);
  const { choices, nameOf, schools } = await findHolidayAreas(db, lang);
  const holidays = await findSchoolHolidays(db);
  const named = holidays.map((holiday) => ({ ...holiday, areaName: nameOf(holiday.area) }));
  const lacks = notEntered([today, monthsAfter(today, 12)], { schools, holidays });
  return {
    ...{ lang, choices, isEmpty: holidays.length === 0 },
    coming: named.filter(({ until }) => until >= today),
    past: named.filter(({ until }) => until < today).reverse(),
    lacks: lacks.map((lack) => ({ ...lack, areas: lack.areas.map(nameOf) })),
    done: deeds.find((deed) => deed === searchParams.get("done")) ?? null,
    imported: searchParams.has("imported") ? Number(searchParams.get("imported")) || 0 : null,
    title: `${textsFor(lang)("schoolHoliday:title")} – ${context.config.board.name}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "events");
  const body = await request.formData();
  const taken = await takeSchoolHoliday(context.db, { id: null, body, lang, officer, now: context.now() });
  if (!taken.ok) return data({ form: taken.form }, { status: 422 });
  return seeOther(paths.officeSchoolHolidays(lang, "done=added"));
}

export default function SchoolHolidays() {
  const t = useTexts();
  const { lang, choices, isEmpty, coming, past, lacks, done, imported } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const labels = useHolidayLabels();
  return (
    <>
      {form || (!done && imported === null) ? null : (
        <Notice tone="done">
          <p>{done ? t(`schoolHoliday:done.${done}`) : t("schoolHoliday:done.imported", { count: imported ?? 0 })}</p>
        </Notice>
      )}
      <PageHead
        title={t("schoolHoliday:title")}
        back={{ href: paths.officeEvents(lang), label: t("event:desk.title") }}
      >
        <p>{t("schoolHoliday:intro")}</p>
      </PageHead>
      {isEmpty ? (
        <Notice title={t("schoolHoliday:empty.title")}>
          <p>{t("schoolHoliday:empty.text")}</p>
          <NotEnteredNotes lang={lang} notEntered={lacks} enterAt={null} />
        </Notice>
      ) : lacks.length > 0 ? (
        <Notice title={t("schoolHoliday:lack.title")}>
          <NotEnteredNotes lang={lang} notEntered={lacks} enterAt={null} />
        </Notice>
      ) : null}
      <ErrorSummary form={form} labels={labels} />
      {coming.length > 0 ? (
        <section className="office-section">
          <h2>{t("schoolHoliday:coming")}</h2>
          <HolidayTable lang={lang} label={t("schoolHoliday:coming")} holidays={coming} />
        </section>
      ) : null}
      <section className="panel office-section narrow">
        <h2>{t("schoolHoliday:add")}</h2>
        <p>
          <a href={paths.importSchoolHolidays(lang)}>{t("schoolHoliday:import.link")}</a>
        </p>
        <PageForm noValidate>
          <HolidayFields form={form} choices={choices} holiday={null} seen="" />
          <button className="button-primary">{t("schoolHoliday:add")}</button>
        </PageForm>
      </section>
      {past.length > 0 ? (
        <section className="office-section">
          <h2>{t("schoolHoliday:past")}</h2>
          <HolidayTable lang={lang} label={t("schoolHoliday:past")} holidays={past} />
        </section>
      ) : null}
    </>
  );
}
