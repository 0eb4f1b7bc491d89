import { AskedList } from "#app/domain/listings/asked-list.tsx";
import { FindingList } from "#app/domain/listings/checks/finding-list.tsx";
import { fieldLabels } from "#app/domain/listings/form/form-part.ts";
import { paths } from "#app/paths.ts";
import { formatDay, formatInstant, formatInstantDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { type Texts, useTexts } from "#app/platform/i18n/texts.ts";
import { useErrorText } from "#app/ui/fields/field-parts.tsx";
import { Facts, Notice } from "#app/ui/parts.tsx";
import type { Review } from "./find-review.server.ts";

/** Where the listing stands, who handed it in, and what deserves a second look. */
export function ReviewFacts({ lang, review }: { lang: Lang; review: Review }) {
  const t = useTexts();
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
            label: review.asks === "change" ? t("change:office.waiting") : t("office:review.submitted"),
            value: review.submittedAt ? formatInstant(lang, review.submittedAt) : null,
          },
          { label: t("office:review.by"), value: review.submittedBy },
          {
            label: t("office:review.published"),
            value: review.first_published_at ? formatInstantDay(lang, review.first_published_at) : null,
          },
          {
            label: t("employer:form.label.publishOn"),
            value: review.publish_on ? formatDay(lang, review.publish_on) : null,
          },
          { label: t("office:waiting.deadline"), value: formatDay(lang, review.deadline) },
          { label: t("office:review.lastRemark"), value: review.lastRemark },
        ]}
      />
      {review.changeSentBackAt ? (
        <Notice>
          <p>{t("change:office.sentBack", { at: formatInstant(lang, review.changeSentBackAt) })}</p>
        </Notice>
      ) : null}
      <FieldNotes tone="stop" title={t("change:office.problems")} notes={review.problems} />
      <FieldNotes
        tone="info"
        title={t("office:review.warnings")}
        notes={review.status === "closed" ? {} : review.warnings}
      />
      {review.findings.length > 0 && review.status !== "closed" ? (
        <section>
          <h2>{t("checks:title")}</h2>
          <FindingList lang={lang} findings={review.findings} labels={labelsOf(t)} />
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

function FieldNotes({ tone, title, notes }: { tone: "info" | "stop"; title: string; notes: Review["warnings"] }) {
  const t = useTexts();
  const say = useErrorText();
  const labels = labelsOf(t);
  const entries = Object.entries(notes);
  if (entries.length === 0) return null;
  return (
    <Notice tone={tone} title={title}>
      <ul>
        {entries.map(([name, note]) => (
          <li key={name}>
            <strong>{labels[name] ?? name}:</strong> {say(note)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function labelsOf(t: Texts): Record<string, string> {
  return { ...fieldLabels(t), text: t("listing:page.text") };
}
