import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { LikelySame } from "#app/domain/admissions/admission-facts.tsx";
import { CorrectedForm } from "#app/domain/admissions/admission-form.ts";
import { correctable, writtenOf } from "#app/domain/admissions/corrections.ts";
import { findAdmission } from "#app/domain/admissions/find-admissions.server.ts";
import { companyProblems } from "#app/domain/companies/company-problems.ts";
import { admitCompany } from "#app/domain/office/admitting/admit-company.server.ts";
import { ApprovalFields } from "#app/domain/office/admitting/approval-fields.tsx";
import { GoOnButton } from "#app/domain/office/going-on/go-on-button.tsx";
import { onwardFrom } from "#app/domain/office/waiting/onward-from.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { askAboutAddress } from "#app/platform/mail/ask-about-address.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { gone, requireOpenAdmission } from "./admission.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;

export async function loader(args: LoaderFunctionArgs) {
  return requireOpenAdmission("correct", args);
}

/** With what the form says, or, from the button beside the request, with what was asked. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "admissions");
  const { db, config } = context;
  const admissionId = params["admissionId"] ?? "";
  const admission = await findAdmission(db, { admissionId, lang });
  if (!admission || admission.declined_at) return gone(lang);

  const body = await request.formData();
  if (!body.has("name")) for (const name of correctable) body.set(name, writtenOf(admission)[name] ?? "");
  const typed = readForm(body, CorrectedForm);
  const isNew = body.get("contactEmail") !== admission.contact_email;
  const { form, ...read } = isNew ? askAboutAddress(typed, "contactEmail", config) : typed;
  if (!read.ok) return data({ form }, { status: 422 });

  const onward = await onwardFrom(db, { lang, id: admissionId, then: body.get("then"), may: officer.may });
  const corrected = read.value;
  const result = await admitCompany(db, { admissionId, corrected, lang, officer, config, now: context.now() });
  if (result.ok) {
    const done = result.invited ? "invited" : "created";
    return seeOther(onward ?? `${paths.officeCompany(lang, result.companyId)}?done=${done}`);
  }
  if (result.reason === "gone") return gone(lang);
  return data({ form: formWithErrors(form, companyProblems(result)) }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function AdmissionApproval() {
  const t = useTexts();
  const { lang, heading, admission } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const labels = Object.fromEntries(correctable.map((name) => [name, t(`office:companyForm.${name}`)]));
  return (
    <div className="narrow">
      <PageHead title={heading} back={{ href: paths.officeAdmission(lang, admission.id), label: admission.name }}>
        <p>{t("admission:office.correct.text")}</p>
      </PageHead>
      <ErrorSummary form={form} labels={labels} />
      <LikelySame lang={lang} admission={admission} />
      <PageForm noValidate className="company-form" enter={{ name: "then", value: "" }}>
        <ApprovalFields form={form} asked={writtenOf(admission)} labelOf={(name) => t(`office:companyForm.${name}`)} />
        <p className="button-row">
          <button className="button-primary" name="then" value="">
            {t("admission:office.approve")}
          </button>
          <GoOnButton deed={t("admission:office.approve")} />
        </p>
      </PageForm>
    </div>
  );
}
