import type { ComparedRow, SaidRow } from "#app/domain/listings/change/compare-versions.server.ts";
import { MarkedLines } from "#app/domain/listings/change/comparison-table.tsx";
import type { FormState } from "#app/platform/http/form.ts";
import { typedText } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { TextArea } from "#app/ui/form.tsx";

type Props = { form: FormState | undefined; changed: ComparedRow[]; rest: SaidRow[] };

/** Every field with what stands in it, and room for a remark beside it. What has changed comes first and stands open. */
export function RemarkFields({ form, changed, rest }: Props) {
  const t = useTexts();
  return (
    <fieldset className="remark-fields">
      <legend>{t("change:office.fields")}</legend>
      <p className="hint">{t("change:office.fieldsHint")}</p>
      {changed.map(({ row, label, before, after }) => (
        <section className="remark-row" key={row}>
          <h2>{label}</h2>
          <dl className="facts">
            <div>
              <dt>{t("change:published")}</dt>
              <dd>
                <MarkedLines lines={before} mark="del" />
              </dd>
            </div>
            <div>
              <dt>{t("change:next")}</dt>
              <dd>
                <MarkedLines lines={after} mark="ins" />
              </dd>
            </div>
          </dl>
          <RemarkField form={form} row={row} label={label} />
        </section>
      ))}
      {rest.map(({ row, label, lines }) => (
        <section className="remark-row" key={row}>
          <h2>{label}</h2>
          {lines.map(({ text, lang }) => (
            <p key={text} lang={lang}>
              {text}
            </p>
          ))}
          <details open={Boolean(typedText(form, `at.${row}`))}>
            <summary>{t("change:office.at", { field: label })}</summary>
            <RemarkField form={form} row={row} label={label} />
          </details>
        </section>
      ))}
    </fieldset>
  );
}

function RemarkField({ form, row, label }: { form: FormState | undefined; row: string; label: string }) {
  const t = useTexts();
  const name = `at.${row}`;
  return (
    <TextArea
      form={form}
      name={name}
      label={t("change:office.at", { field: label })}
      optional
      rows={2}
      maxLength={remarkLimit}
    />
  );
}

const remarkLimit = 1000;
