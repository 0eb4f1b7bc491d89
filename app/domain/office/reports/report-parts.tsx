import { GroundFields, groundLabels } from "#app/domain/rulings/ground-fields.tsx";
import { paths } from "#app/paths.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { ErrorSummary, Radios, TextArea } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Facts } from "#app/ui/parts.tsx";
import { GoOnButton } from "../going-on/go-on-button.tsx";
import { ListingState } from "../listing-state.tsx";
import type { Report } from "./reports.server.ts";

export function ReportFacts({ lang, report }: { lang: Lang; report: Report }) {
  const t = useTexts();
  const who = [report.name, report.email].filter(Boolean).join(", ");
  return (
    <>
      <Facts
        items={[
          { label: t("office:waiting.reason"), value: t(`legal:report.reasonShort.${report.reason}`) },
          {
            label: t("office:waiting.company"),
            value: <a href={paths.officeCompany(lang, report.companyId)}>{report.company}</a>,
          },
          {
            label: t("office:waiting.listing"),
            value:
              report.status === "draft" ? (
                t("office:company.draftsPrivate")
              ) : (
                <a href={paths.officeListing(lang, report.listingId)}>{t("office:report.listing")}</a>
              ),
          },
          {
            label: t("office:review.status"),
            value: <ListingState status={report.status} suspendedAt={report.companySuspendedAt} />,
          },
          { label: t("office:reports.at"), value: formatInstant(lang, report.created_at) },
          { label: t("office:report.who"), value: who || t("office:report.anonymous") },
        ]}
      />
      <h2>{t("office:report.words")}</h2>
      <blockquote className="own-words" lang={report.lang}>
        {report.text}
      </blockquote>
    </>
  );
}

export function ReportDecision({ form, report }: { form: FormState | undefined; report: Report }) {
  const t = useTexts();
  const labels = {
    remark: t("office:report.remark"),
    decision: t("office:report.decision"),
    statement: t("office:report.statement"),
    ...groundLabels(t),
  };
  const closed = report.status === "closed";
  const decisions = [
    { value: "keep", label: t("office:report.keep") },
    ...(closed ? [] : [{ value: "close", label: t("office:report.close"), hint: t("office:report.closeHint") }]),
  ];
  return (
    <section>
      <h2>{t("office:report.decide")}</h2>
      <ErrorSummary form={form} labels={labels} />
      <PageForm noValidate enter={{ name: "then", value: "" }}>
        <Radios form={form} name="decision" label={labels.decision} options={decisions} />
        {closed ? null : (
          <>
            <TextArea
              form={form}
              name="statement"
              label={labels.statement}
              hint={t("office:report.statementHint")}
              optional
              maxLength={3000}
            />
            <GroundFields form={form} optional />
          </>
        )}
        <TextArea
          form={form}
          name="remark"
          label={labels.remark}
          hint={t("office:report.remarkHint")}
          rows={3}
          maxLength={3000}
        />
        {report.email ? <p className="quiet">{t("office:report.told")}</p> : null}
        <p className="button-row">
          <button className="button-primary" name="then" value="">
            {t("office:report.button")}
          </button>
          <GoOnButton deed={t("office:report.button")} />
        </p>
      </PageForm>
    </section>
  );
}
