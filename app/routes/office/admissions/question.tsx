import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { QuestionForm } from "#app/domain/admissions/admission-form.ts";
import { askOfAdmission } from "#app/domain/admissions/decide-admission.server.ts";
import { paths } from "#app/paths.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, TextArea } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { gone, requireOpenAdmission } from "./admission.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;

export async function loader(args: LoaderFunctionArgs) {
  const { admission, ...page } = await requireOpenAdmission("ask", args);
  return { ...page, admission: { id: admission.id, name: admission.name, lang: admission.lang } };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "admissions");
  const { form, ...read } = readForm(await request.formData(), QuestionForm);
  if (!read.ok) return data({ form }, { status: 422 });

  const { db, config } = context;
  const { question } = read.value;
  const admissionId = params["admissionId"] ?? "";
  const result = await askOfAdmission(db, { admissionId, question, officer, config, now: context.now() });
  return result.ok ? seeOther(paths.officeAdmissions(lang, "done=asked")) : gone(lang);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function AdmissionQuestion() {
  const t = useTexts();
  const { lang, heading, admission } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const label = t("admission:office.ask.question");
  return (
    <div className="narrow">
      <PageHead title={heading} back={{ href: paths.officeAdmission(lang, admission.id), label: admission.name }}>
        <p>{t("admission:office.ask.text", { language: t(`listing:language.${admission.lang}`) })}</p>
      </PageHead>
      <ErrorSummary form={form} labels={{ question: label }} />
      <PageForm noValidate>
        <TextArea form={form} name="question" label={label} maxLength={3000} />
        <button className="button-primary">{t("admission:office.ask.button")}</button>
      </PageForm>
    </div>
  );
}
