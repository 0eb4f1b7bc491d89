import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findWhatEnds } from "#app/domain/office/leaving/find-what-ends.server.ts";
import { LeavingForm } from "#app/domain/office/leaving/leaving-form.ts";
import { callOffLeaving, planLeaving } from "#app/domain/office/leaving/plan-leaving.server.ts";
import { WhatEndsList } from "#app/domain/office/leaving/what-ends-list.tsx";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, TextField } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { requireCompany } from "./company.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;

const plan = { name: "deed", value: "plan" };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, company } = await requireCompany(args, "leaving");
  if (company.left_at) throw notFound();
  const heading = textsFor(lang)("leaving:title", { company: company.name });
  return {
    lang,
    heading,
    title: `${heading} – ${args.context.config.board.name}`,
    company: { id: company.id, name: company.name },
    lastDay: company.leaves_on,
    ends: await findWhatEnds(args.context.db, company.id),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "leaving");
  const companyId = params["companyId"] ?? "";
  const deed = { companyId, officer, from: context.config, now: context.now() };
  const sent = await request.formData();
  if (sent.get("deed") === "stay") {
    const { ok } = await callOffLeaving(context.db, deed);
    if (!ok) throw notFound();
    return seeOther(`${paths.officeCompany(lang, companyId)}?done=stays`);
  }
  const { form, ...read } = readForm(sent, LeavingForm);
  if (!read.ok) return data({ form }, { status: 422 });
  const result = await planLeaving(context.db, { ...deed, lastDay: read.value.lastDay });
  if (result.ok) return seeOther(`${paths.officeCompany(lang, companyId)}?done=planned`);
  if (result.reason === "notFound") throw notFound();
  const errors = { lastDay: { key: `leaving:problem.${result.reason}`, values: {} } };
  return data({ form: formWithErrors(form, errors) }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Leaving() {
  const t = useTexts();
  const { lang, heading, company, lastDay, ends } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="narrow">
      <PageHead title={heading} back={{ href: paths.officeCompany(lang, company.id), label: company.name }}>
        <p>{t("leaving:intro")}</p>
      </PageHead>
      <ErrorSummary form={form} labels={{ lastDay: t("leaving:lastDay") }} />
      <WhatEndsList ends={ends} />
      <h2>{t("leaving:kept.title")}</h2>
      <p>{t("leaving:kept.text")}</p>
      <PageForm enter={plan} noValidate>
        <TextField
          form={form}
          name="lastDay"
          label={t("leaving:lastDay")}
          hint={t("leaving:lastDayHint")}
          type="date"
          value={lastDay}
          width="medium"
        />
        <p className="button-row">
          <button className="button-danger" {...plan}>
            {t(lastDay ? "leaving:changeButton" : "leaving:button")}
          </button>
          {lastDay ? (
            <button className="button" name="deed" value="stay">
              {t("leaving:stayButton")}
            </button>
          ) : null}
        </p>
      </PageForm>
    </div>
  );
}
