import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { JustDecided } from "#app/domain/office/going-on/just-decided.tsx";
import { ReportDecisionForm } from "#app/domain/office/office-forms.ts";
import { handleReport } from "#app/domain/office/reports/handle-report.server.ts";
import { ReportDecision, ReportFacts } from "#app/domain/office/reports/report-parts.tsx";
import { findReport } from "#app/domain/office/reports/reports.server.ts";
import { onwardFrom } from "#app/domain/office/waiting/onward-from.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "reports");
  const report = await findReport(context.db, params["reportId"] ?? "");
  if (!report) throw notFound();
  const heading = textsFor(lang)("office:report.title", { title: report.title });
  return { lang, heading, report, title: `${heading} – ${context.config.board.name}` };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "reports");
  const { form, ...read } = readForm(await request.formData(), ReportDecisionForm);
  if (!read.ok) return data({ form }, { status: 422 });

  const { config } = context;
  const { remark, decision, statement = "", ground, rule = "", then } = read.value;
  const reportId = params["reportId"] ?? "";
  const onward = await onwardFrom(context.db, { lang, id: reportId, then, may: officer.may });
  const result = await handleReport(context.db, {
    reportId,
    remark,
    closing: decision === "close" && ground ? { statement, ground: { ground, rule, lang } } : null,
    officer,
    from: config,
    replyTo: config.operator.email,
    now: context.now(),
  });
  if (result.ok && onward) return seeOther(onward);
  if (result.ok) return seeOther(paths.officeReports(lang, "done=handled"));
  if (result.reason === "notFound") throw notFound();
  const errors = { "": { key: `office:errors.${result.reason}`, values: {} } };
  return data({ form: formWithErrors(form, errors) }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Report() {
  const t = useTexts();
  const { lang, heading, report } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="narrow">
      <JustDecided lang={lang} />
      <PageHead title={heading} back={{ href: paths.officeReports(lang), label: t("office:reports.title") }} />
      <ReportFacts lang={lang} report={report} />
      {report.handled_at ? (
        <Notice title={t("office:report.handledBy", { name: report.handledBy ?? "–" })}>
          <p>{formatInstant(lang, report.handled_at)}</p>
          <p className="own-words">{report.remark}</p>
        </Notice>
      ) : (
        <ReportDecision form={form} report={report} />
      )}
    </div>
  );
}
