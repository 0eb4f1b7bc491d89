import type { ReactNode } from "react";
import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import { CompanyFields, type StoredCompany } from "./company-fields.tsx";

type FormProps = {
  form: FormState | undefined;
  company?: StoredCompany;
  /** Of the stored company (seenMark). */
  seen?: string;
  button: string;
  children: ReactNode;
};

/** The same page for a new company and for one that is edited; `children` is its head. */
export function CompanyFormPage({ form, company, seen, button, children }: FormProps) {
  const t = useTexts();
  const named = ["name", "kind", "street", "postalCode", "place", "website", "staff", "fields"] as const;
  const contact = ["contactName", "contactRole", "contactPhone", "contactEmail"] as const;
  const labels = Object.fromEntries([...named, ...contact].map((name) => [name, t(`office:companyForm.${name}`)]));
  return (
    <>
      {children}
      <ErrorSummary form={form} labels={labels} />
      <PageForm noValidate className="company-form">
        {seen === undefined ? null : <SeenField form={form} seen={seen} />}
        <CompanyFields form={form} company={company} />
        <button className="button-primary">{button}</button>
      </PageForm>
    </>
  );
}
