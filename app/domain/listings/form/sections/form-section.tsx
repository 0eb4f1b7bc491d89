import type { ReactNode } from "react";
import { useTexts } from "#app/platform/i18n/texts.ts";

/** The sections of the form in their order, which is also its table of contents. */
export const formSections = [
  "what",
  "where",
  "pay",
  "time",
  "training",
  "tasks",
  "requirements",
  "languages",
  "offer",
  "words",
  "questions",
  "contact",
] as const;
export type FormSectionName = (typeof formSections)[number];

export const sectionId = (name: FormSectionName) => `section-${name}`;

export function FormSection({ name, children }: { name: FormSectionName; children: ReactNode }) {
  const t = useTexts();
  return (
    <section className="panel form-section" id={sectionId(name)} aria-labelledby={`${sectionId(name)}-title`}>
      <h2 id={`${sectionId(name)}-title`}>{t(`employer:form.section.${name}`)}</h2>
      <p className="quiet">{t(`employer:form.lead.${name}`)}</p>
      {children}
      <p className="keep-section">
        <button className="button" name="then" value={`keep-${name}`}>
          {t("writing:keep")}
          <span className="visually-hidden"> ({t(`employer:form.section.${name}`)})</span>
        </button>
      </p>
    </section>
  );
}

/** What few listings need stays folded away, unless something stands in it or is wrong with it. */
export function FormMore({ open, label, children }: { open: boolean; label: string; children: ReactNode }) {
  return (
    <details className="form-more" open={open}>
      <summary>{label}</summary>
      <div className="form-more-body">{children}</div>
    </details>
  );
}
