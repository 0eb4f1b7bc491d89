import { useContext } from "react";
import { timeZone } from "#app/platform/days.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { type Texts, useTexts } from "#app/platform/i18n/texts.ts";
import { shownIn } from "#app/platform/zoned-time.ts";
import { ErrorSummary, Radios, TextArea, TextField } from "#app/ui/form.tsx";
import { OfferedLangs } from "#app/ui/languages/offered-langs.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import type { NewsView } from "../news-view.ts";
import { newsAudiences, newsLanguages, newsLimits } from "./news-form.ts";

type Props = { form: FormState | undefined; note: NewsView | null };

export function NewsFormFields({ form, note }: Props) {
  const t = useTexts();
  const out = note !== null && note.status !== "draft";
  const offered = useContext(OfferedLangs);
  const at = note?.publishedAt ? shownIn(timeZone, new Date(note.publishedAt)) : null;
  return (
    <>
      <ErrorSummary form={form} labels={labelsOf(t)} />
      <PageForm noValidate className="company-form" enter={{ name: "deed", value: "save" }}>
        {note === null ? null : <SeenField form={form} seen={note.updatedAt} />}
        {offered.length > 1 ? <p className="hint">{t("news:form.textsHint")}</p> : null}
        <div className="languages-beside">
          {newsLanguages
            .filter(({ lang }) => offered.includes(lang))
            .map((names) => (
              <TextsIn key={names.lang} {...{ form, note, names }} />
            ))}
        </div>
        <Radios
          form={form}
          name="audience"
          label={t("news:form.audience")}
          value={note?.membersOnly ? "members" : "everybody"}
          options={newsAudiences.map((value) => ({ value, label: t(`news:form.audienceIs.${value}`) }))}
        />
        <h2>{t("news:form.when")}</h2>
        <p className="hint">{t("news:form.whenHint")}</p>
        <TextField
          form={form}
          name="day"
          type="date"
          width="medium"
          label={t("news:form.day")}
          optional
          value={at?.day ?? null}
        />
        <TextField
          form={form}
          name="time"
          width="short"
          label={t("news:form.time")}
          optional
          value={at?.time ?? null}
        />
        <div className="button-row">
          <button name="deed" value="save" className={out ? "button-primary" : "button"}>
            {t(out ? "news:form.saveChange" : "news:form.saveDraft")}
          </button>
          {out ? null : (
            <button name="deed" value="publish" className="button-primary">
              {t("news:form.publish")}
            </button>
          )}
        </div>
      </PageForm>
    </>
  );
}

function TextsIn({ form, note, names }: Props & { names: (typeof newsLanguages)[number] }) {
  const t = useTexts();
  const text = note?.texts.find(({ lang }) => lang === names.lang);
  return (
    <div>
      <TextField
        form={form}
        name={names.title}
        label={t(`news:form.${names.title}`)}
        optional
        maxLength={newsLimits.title}
        value={text?.title ?? null}
      />
      <TextArea
        form={form}
        name={names.text}
        label={t(`news:form.${names.text}`)}
        optional
        rows={10}
        maxLength={newsLimits.text}
        value={text?.text ?? null}
      />
    </div>
  );
}

function labelsOf(t: Texts) {
  const names = ["titleDe", "titlePl", "titleCs", "textDe", "textPl", "textCs", "audience", "day", "time"] as const;
  return Object.fromEntries(names.map((name) => [name, t(`news:form.${name}`)]));
}
