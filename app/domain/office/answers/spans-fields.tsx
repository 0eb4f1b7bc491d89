import { type Spans, usualSpans } from "#app/domain/applications/clock/spans.ts";
import { answerPromises, usualAnswerDays } from "#app/domain/listings/answer-promises.ts";
import { reviewDays } from "#app/domain/reviews/review-promise.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Checkbox, Radios, TextField } from "#app/ui/form.tsx";

type FieldsProps = { form: FormState | undefined; spans: Spans; promise: number; review: number };

const companySpans = ["escalateAfter", "announceBefore", "officeMayClose"] as const;
const seekerSpans = ["seekerReminded", "seekerCloses"] as const;

export function SpansFields({ form, spans, promise, review }: FieldsProps) {
  const t = useTexts();
  const guaranteed = spans.boardCloses !== null;
  return (
    <>
      <section className="panel spans">
        <h2>{t("office:spans.promise.title")}</h2>
        <Radios
          form={form}
          name="promise"
          label={t("office:spans.label.promise")}
          hint={t("office:spans.promise.hint", { usual: usualAnswerDays })}
          options={answerPromises.map((count) => ({ value: String(count), label: t("employer:form.days", { count }) }))}
          value={String(promise)}
        />
      </section>
      <section className="panel spans">
        <h2>{t("office:spans.review.title")}</h2>
        <Radios
          form={form}
          name="review"
          label={t("office:spans.label.review")}
          hint={t("office:spans.review.hint")}
          options={reviewDays.map((count) => ({ value: String(count), label: t("employer:form.days", { count }) }))}
          value={String(review)}
        />
      </section>
      <section className="panel spans">
        <h2>{t("office:spans.company")}</h2>
        {companySpans.map((name) => (
          <SpanField key={name} form={form} name={name} value={spans[name]} />
        ))}
        <Checkbox
          form={form}
          name="guaranteed"
          label={t("office:spans.guaranteed")}
          hint={t("office:spans.guaranteedHint")}
          checked={guaranteed}
        />
        <SpanField form={form} name="boardCloses" value={spans.boardCloses ?? usualSpans.boardCloses ?? 0} />
      </section>
      <section className="panel spans">
        <h2>{t("office:spans.invited")}</h2>
        <SpanField form={form} name="afterInvitation" value={spans.afterInvitation} />
      </section>
      <section className="panel spans">
        <h2>{t("office:spans.seeker")}</h2>
        {seekerSpans.map((name) => (
          <SpanField key={name} form={form} name={name} value={spans[name]} />
        ))}
      </section>
    </>
  );
}

function SpanField({ form, name, value }: { form: FormState | undefined; name: keyof Spans; value: number }) {
  const t = useTexts();
  return (
    <TextField
      form={form}
      name={name}
      label={t(`office:spans.label.${name}`)}
      hint={t(`office:spans.hint.${name}`, { usual: usualSpans[name] })}
      value={String(value)}
      width="short"
      inputMode="numeric"
    />
  );
}
