import type { FormState } from "#app/platform/http/form.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { ErrorSummary, TextArea, TextField } from "#app/ui/form.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import type { LegalTexts } from "../editions/legal-content.ts";
import { legalFields, legalTextLimit } from "../editions/legal-form.ts";

type Props = {
  form: FormState | undefined;
  offered: readonly Lang[];
  texts: LegalTexts;
  validFrom: string;
  seen: string;
  /** What a text may name, with what stands there then. */
  facts: Record<string, string>;
};

/** The form of a version that does not hold yet: its day and its text in each language of the board. */
export function LegalFields({ form, offered, texts, validFrom, seen, facts }: Props) {
  const t = useTexts();
  const label = (lang: Lang) => t(`listing:language.${lang}`);
  const labels = Object.fromEntries(offered.map((lang) => [legalFields[lang], label(lang)]));
  return (
    <>
      <ErrorSummary form={form} labels={{ ...labels, validFrom: t("wording:field.validFrom") }} />
      <PageForm noValidate className="office-section" enter={{ name: "deed", value: "look" }}>
        <SeenField form={form} seen={seen} />
        <TextField
          form={form}
          name="validFrom"
          type="date"
          width="medium"
          label={t("wording:field.validFrom")}
          hint={t("wording:hint.validFrom")}
          value={validFrom}
        />
        <details className="panel">
          <summary>{t("wording:hint.title")}</summary>
          <p>{t("wording:hint.markdown")}</p>
          <p>{t("wording:hint.facts")}</p>
          <dl className="facts">
            {Object.entries(facts).map(([name, value]) => (
              <div key={name}>
                <dt>
                  <code>{`{{${name}}}`}</code>
                </dt>
                <dd>{value === "" ? t("wording:hint.empty") : value}</dd>
              </div>
            ))}
          </dl>
        </details>
        <p className="hint">{t("wording:hint.languages")}</p>
        {offered.map((lang) => (
          <TextArea
            key={lang}
            form={form}
            name={legalFields[lang]}
            label={label(lang)}
            optional
            rows={20}
            maxLength={legalTextLimit}
            lang={lang}
            value={texts[lang] ?? null}
          />
        ))}
        <div className="button-row">
          <button name="deed" value="keep" className="button">
            {t("wording:keep")}
          </button>
          <button name="deed" value="look" className="button-primary">
            {t("wording:look")}
          </button>
        </div>
      </PageForm>
    </>
  );
}
