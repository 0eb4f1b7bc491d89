import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { admissionRefusals } from "#db/admissions/admission-refusals.ts";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { AdmissionRefusalForm } from "#app/domain/admissions/admission-form.ts";
import { declineAdmission } from "#app/domain/admissions/decide-admission.server.ts";
import { paths } from "#app/paths.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, Radios, TextArea } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { gone, requireOpenAdmission } from "./admission.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;

export async function loader(args: LoaderFunctionArgs) {
  const { admission, ...page } = await requireOpenAdmission("refuse", args);
  return { ...page, admission: { id: admission.id, name: admission.name, lang: admission.lang } };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "admissions");
  const { form, ...read } = readForm(await request.formData(), AdmissionRefusalForm);
  if (!read.ok) return data({ form }, { status: 422 });

  const { db, config } = context;
  const { refusal, words = null } = read.value;
  const admissionId = params["admissionId"] ?? "";
  const result = await declineAdmission(db, { admissionId, refusal, words, officer, config, now: context.now() });
  return result.ok ? seeOther(paths.officeAdmissions(lang, "done=declined")) : gone(lang);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function AdmissionRefusal() {
  const t = useTexts();
  const { lang, heading, admission } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const labels = { refusal: t("admission:office.refuse.reason"), words: t("admission:office.refuse.words") };
  return (
    <div className="narrow">
      <PageHead title={heading} back={{ href: paths.officeAdmission(lang, admission.id), label: admission.name }}>
        <p>{t("admission:office.refuse.text", { language: t(`listing:language.${admission.lang}`) })}</p>
      </PageHead>
      <ErrorSummary form={form} labels={labels} />
      <PageForm noValidate>
        <Radios
          form={form}
          name="refusal"
          label={labels.refusal}
          options={admissionRefusals.map((value) => ({ value, label: t(`admission:refusal.${value}`) }))}
        />
        <TextArea
          form={form}
          name="words"
          label={labels.words}
          hint={t("admission:office.refuse.wordsHint")}
          optional
          maxLength={3000}
        />
        <button className="button-danger">{t("admission:office.refuse.button")}</button>
      </PageForm>
    </div>
  );
}
