import { AskedList } from "#app/domain/listings/asked-list.tsx";
import { FindingList } from "#app/domain/listings/checks/finding-list.tsx";
import { fieldLabels } from "#app/domain/listings/form/form-part.ts";
import { paths } from "#app/paths.ts";
import { formatDay, formatInstant, formatInstantDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { useErrorText } from "#app/ui/field-parts.tsx";
import { Facts, Notice } from "#app/ui/parts.tsx";
import type { Review } from "./find-review.server.ts";

/** Where the listing stands, who handed it in, and what deserves a second look. */
export function ReviewFacts({ lang, review }: { lang: Lang; review: Review }) {
  const t = useTexts();
  const say = useErrorText();
  const labels: Record<string, string> = { ...fieldLabels(t), text: t("listing:page.text") };
  const warnings = Object.entries(review.warnings);
  return (
    <>
      {review.companySuspendedAt && review.status !== "closed" ? (
        <Notice tone="stop" title={t("office:review.suspended")}>
          <p>{t("office:review.suspendedText")}</p>
        </Notice>
      ) : null}
      <Facts
        items={[
          {
            label: t("office:review.company"),
            value: <a href={paths.officeCompany(lang, review.companyId)}>{review.company}</a>,
          },
          { label: t("office:review.status"), value: t(`listing:status.${review.status}`) },
          {
            label: t("office:review.submitted"),
            value: review.submitted_at ? formatInstant(lang, review.submitted_at) : null,
          },
          { label: t("office:review.by"), value: review.submittedBy },
          {
            label: t("office:review.published"),
            value: review.first_published_at ? formatInstantDay(lang, review.first_published_at) : null,
          },
          { label: t("office:waiting.deadline"), value: formatDay(lang, review.deadline) },
          { label: t("office:review.lastRemark"), value: review.lastRemark },
        ]}
      />
      {warnings.length > 0 && review.status !== "closed" ? (
        <Notice title={t("office:review.warnings")}>
          <ul>
            {warnings.map(([name, warning]) => (
              <li key={name}>
                <strong>{labels[name] ?? name}:</strong> {say(warning)}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {review.findings.length > 0 && review.status !== "closed" ? (
        <section>
          <h2>{t("checks:title")}</h2>
          <FindingList lang={lang} findings={review.findings} labels={labels} />
        </section>
      ) : null}
      {review.questions.length > 0 ? (
        <section>
          <h2>{t("office:review.questions")}</h2>
          <AskedList lang={lang} questions={review.questions} />
        </section>
      ) : null}
    </>
  );
}
