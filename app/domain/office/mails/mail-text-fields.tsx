import { mailFields, mailLimits } from "#app/domain/mail-texts/mail-form.ts";
import { type MailKind, rulesOf } from "#app/domain/mail-texts/mail-kinds.ts";
import type { FormState } from "#app/platform/http/form.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { ErrorSummary, TextArea, TextField } from "#app/ui/form.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import { Chip } from "#app/ui/parts.tsx";
import type { WordedMail } from "./find-worded-mail.server.ts";

type Props = { form: FormState | undefined; kind: MailKind; offered: readonly Lang[]; mail: WordedMail };
const parts = ["subject", "text", "closing"] as const;

/** The words of a mail in each language of the board, with what can be done with them. */
export function MailTextFields({ form, kind, offered, mail }: Props) {
  const t = useTexts();
  const label = (lang: Lang, part: (typeof parts)[number]) =>
    `${t(`wording:mail.field.${part}`)} (${t(`listing:language.${lang}`)})`;
  const labels = Object.fromEntries(
    offered.flatMap((lang) => parts.map((part) => [mailFields[lang][part], label(lang, part)])),
  );
  const { placeholders, required } = rulesOf(kind);
  return (
    <>
      <ErrorSummary form={form} labels={labels} />
      <PageForm noValidate className="office-section" enter={{ name: "deed", value: "look" }}>
        <SeenField form={form} seen={mail.seen} />
        <div className="panel">
          <p>{t("wording:mail.placeholders")}</p>
          <dl className="facts">
            {placeholders.map((name) => (
              <div key={name}>
                <dt>
                  <code>{`{{${name}}}`}</code>
                </dt>
                <dd>
                  {t(`wording:mail.means.${name}`)}{" "}
                  {required.includes(name) ? <Chip>{t("wording:mail.needed")}</Chip> : null}
                </dd>
              </div>
            ))}
          </dl>
          <p>{t("wording:mail.stays", { what: t(`wording:mail.fixed.${kind}`) })}</p>
        </div>
        {offered.map((lang) => (
          <fieldset key={lang} className="panel office-section">
            <legend>{t(`listing:language.${lang}`)}</legend>
            <p className="quiet">{t(mail.worded.includes(lang) ? "wording:mail.own" : "wording:mail.house")}</p>
            <TextField
              form={form}
              name={mailFields[lang].subject}
              label={label(lang, "subject")}
              maxLength={mailLimits.subject}
              value={mail.words[lang].subject}
            />
            <TextArea
              form={form}
              name={mailFields[lang].text}
              label={label(lang, "text")}
              hint={t("wording:mail.paragraphs")}
              lang={lang}
              rows={8}
              maxLength={mailLimits.text}
              value={mail.words[lang].text}
            />
            <TextArea
              form={form}
              name={mailFields[lang].closing}
              label={label(lang, "closing")}
              hint={t("wording:mail.closingHint")}
              optional
              lang={lang}
              rows={3}
              maxLength={mailLimits.closing}
              value={mail.words[lang].closing}
            />
          </fieldset>
        ))}
        <p className="quiet">{t("wording:mail.testHint")}</p>
        <div className="button-row">
          <button name="deed" value="look" className="button">
            {t("wording:look")}
          </button>
          <button name="deed" value="test" className="button">
            {t("wording:mail.test")}
          </button>
          <button name="deed" value="save" className="button-primary">
            {t("wording:mail.save")}
          </button>
        </div>
      </PageForm>
    </>
  );
}
