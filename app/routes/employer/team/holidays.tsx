import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireCompanyAdmin, requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { announceHoliday } from "#app/domain/companies/holidays/announce-holiday.server.ts";
import { HolidayForm } from "#app/domain/companies/holidays/company-holiday.ts";
import { findHolidayPlan } from "#app/domain/companies/holidays/find-holiday-plan.server.ts";
import { HolidayPlanList } from "#app/domain/companies/holidays/holiday-plan-list.tsx";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { SpanFields } from "#app/ui/fields/span-fields.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { company, role } = await requireEmployer({ request, params, context });
  const done = new URL(request.url).searchParams.get("done");
  return {
    lang,
    title: `${textsFor(lang)("team:holidays.title")} – ${context.config.board.name}`,
    mayChange: role === "admin",
    plan: await findHolidayPlan(context.db, { companyId: company.id, today: dayOf(context.now()) }),
    done: (["done", "ended"] as const).find((name) => name === done) ?? null,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { accountId, company } = await requireCompanyAdmin({ request, params, context });
  const read = readForm(await request.formData(), HolidayForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const problem = await announceHoliday(context.db, {
    companyId: company.id,
    accountId,
    holiday: read.value,
    now: context.now(),
  });
  if (!problem) return seeOther(`${paths.companyHolidays(lang)}?done=done`);
  const { field, key, ...values } = problem;
  const errors = { [field]: { key: `team:errors.${key}`, values } };
  return data({ form: formWithErrors(read.form, errors) }, { status: 422 });
}

export default function Holidays() {
  const { lang, mayChange, plan, done } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  const labels = { from: t("team:holidays.from"), until: t("team:holidays.until") };
  return (
    <div className="narrow">
      {done && !form ? (
        <Notice tone="done">
          <p>{t(`team:holidays.${done}`)}</p>
        </Notice>
      ) : null}
      <PageHead
        title={t("team:holidays.title")}
        back={{ href: paths.employerTeam(lang), label: t("account:team.back") }}
      >
        <p>{t("team:holidays.intro")}</p>
      </PageHead>
      <ErrorSummary form={form} labels={labels} />
      <h2>{t("team:holidays.list")}</h2>
      <HolidayPlanList
        lang={lang}
        plan={plan}
        deed={({ id, from }) =>
          mayChange ? (
            <form method="post" action={paths.endCompanyHoliday(lang, id)}>
              <button className="link-button" aria-label={t("team:holidays.endOf", { from: formatDay(lang, from) })}>
                {t("team:holidays.end")}
              </button>
            </form>
          ) : null
        }
      />
      {mayChange ? (
        <PageForm noValidate>
          <SpanFields form={form} labels={labels} hint={t("team:deputy.dayHint")} />
          <button className="button-primary">{t("team:holidays.button")}</button>
        </PageForm>
      ) : (
        <p className="quiet">{t("team:holidays.onlyAdmins")}</p>
      )}
    </div>
  );
}
