import { paths } from "#app/paths.ts";
import type { FormState } from "#app/platform/http/form.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { fieldId } from "#app/ui/fields/field-parts.tsx";
import { Checkbox, ErrorSummary, TextField } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import type { AnsweredFinding } from "../checks/finding.ts";
import { FindingList } from "../checks/finding-list.tsx";
import { listingLimits } from "../listing-limits.ts";
import { fieldLabels } from "./form-part.ts";

type Props = {
  lang: Lang;
  listingId: string;
  /** When the listing was last changed, as far as this page knows. */
  seen: string;
  findings: AnsweredFinding[];
  form: FormState | undefined;
};

/** Every finding with what can be done about it, all answered by one button. */
export function FindingsPage({ lang, listingId, seen, findings, form }: Props) {
  const t = useTexts();
  const labels = fieldLabels(t);
  const stopping = findings.filter(({ stops }) => stops);
  const others = findings.filter(({ stops }) => !stops);
  const numbered = new Map(findings.map(({ key }, index) => [key, index]));
  if (findings.length === 0) return <p>{t("checks:nothing")}</p>;
  const list = (some: AnsweredFinding[]) => (
    <FindingList lang={lang} findings={some} labels={labels}>
      {(finding) => (
        <Answer
          lang={lang}
          listingId={listingId}
          finding={finding}
          form={form}
          name={`findings[${numbered.get(finding.key) ?? 0}]`}
        />
      )}
    </FindingList>
  );
  return (
    <>
      <ErrorSummary form={form} labels={answerLabels(findings, labels)} />
      <PageForm noValidate>
        <input type="hidden" name="seen" value={seen} />
        {stopping.length > 0 ? (
          <section>
            <h2>{t("checks:stops")}</h2>
            <p>{t("checks:stopsHint")}</p>
            {list(stopping)}
          </section>
        ) : null}
        {others.length > 0 ? (
          <section>
            <h2>{t("checks:open")}</h2>
            {list(others)}
          </section>
        ) : null}
        <div className="button-row form-buttons">
          <button className="button-primary">{t("checks:save")}</button>
        </div>
      </PageForm>
    </>
  );
}

type AnswerProps = Omit<Props, "seen" | "findings"> & { finding: AnsweredFinding; name: string };

function Answer({ lang, listingId, finding, form, name }: AnswerProps) {
  const t = useTexts();
  const { key, field, stops, corrected, dismissal, other, words } = finding;
  return (
    <>
      <input type="hidden" name={`${name}.key`} value={key} />
      {corrected === null ? null : (
        <Checkbox
          form={form}
          name={`${name}.take`}
          label={t("checks:take", { text: excerpt(corrected, finding.at) })}
        />
      )}
      {stops ? null : (
        <TextField
          form={form}
          name={`${name}.note`}
          label={t("checks:note")}
          hint={t("checks:noteHint")}
          optional
          value={dismissal?.note ?? null}
          maxLength={listingLimits.question}
        />
      )}
      <p>
        {other ? (
          <a href={paths.employerListing(lang, other)}>{t("checks:sameAd", { title: words })}</a>
        ) : (
          <a href={`${paths.editListing(lang, listingId)}#${fieldId(field)}`}>{t("checks:change")}</a>
        )}
      </p>
    </>
  );
}

/** Of a long text only what is around the new words. */
function excerpt(text: string, at: number) {
  const [before, behind] = [40, 80];
  const [from, to] = [Math.max(0, at - before), Math.min(text.length, at + behind)];
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
}

function answerLabels(findings: AnsweredFinding[], labels: Record<string, string>) {
  return Object.fromEntries(findings.map(({ field }, index) => [`findings[${index}].note`, labels[field] ?? field]));
}
