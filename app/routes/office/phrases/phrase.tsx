import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findPhraseLooks, type PhraseLook } from "#app/domain/office/phrases/find-phrase-looks.server.ts";
import { findWordedPhrase } from "#app/domain/office/phrases/find-worded-phrase.server.ts";
import { phraseProblems, phraseWordsForm } from "#app/domain/office/phrases/phrase-form.ts";
import { PhraseLooks } from "#app/domain/office/phrases/phrase-looks.tsx";
import { PhraseTextFields } from "#app/domain/office/phrases/phrase-text-fields.tsx";
import { wordPhrase } from "#app/domain/office/phrases/word-phrase.server.ts";
import { lookFirst, LookOrSave } from "#app/domain/office/previews/look-or-save.tsx";
import { WordedVersions } from "#app/domain/office/worded/worded-versions.tsx";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { type FormState, withoutSecrets } from "#app/platform/http/form.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import { langs } from "#app/platform/i18n/locales.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import { Chip, Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;

const deeds = ["added", "corrected", "retired", "returned"] as const;
type Answer = { form: FormState; looks: PhraseLook[] };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "phrases");
  const phrase = await findWordedPhrase(context.db, params["phraseId"] ?? "");
  if (!phrase) throw notFound();
  const done = new URL(request.url).searchParams.get("done");
  return {
    ...{ lang, phrase, done: deeds.find((deed) => deed === done) ?? null },
    title: `${textsFor(lang)("phrase:office.title")}: ${phrase.texts[lang]} – ${context.config.board.name}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "phrases");
  const id = params["phraseId"] ?? "";
  const before = await findWordedPhrase(context.db, id);
  if (!before) throw notFound();
  const offered = context.config.board.langs;
  const body = await request.formData();
  const { form, ...read } = readForm(body, phraseWordsForm(offered, before.texts));
  const back = (form: FormState, looks: PhraseLook[] = []) =>
    data<Answer>({ form, looks }, { status: looks.length > 0 ? 200 : 422 });
  if (!read.ok) return back(form);
  const { seen, ...texts } = read.value;
  const now = context.now();
  if (body.get("deed") === "look") {
    const { section, fields } = before;
    return back(form, await findPhraseLooks(context.db, { id, section, fields, texts, offered, now }));
  }
  const saved = await wordPhrase(context.db, { id, texts, seen, officer, now });
  if (saved.ok) return seeOther(`${paths.officePhrase(lang, id)}?done=corrected`);
  const told = saved.reason === "changedMeanwhile" ? withoutSecrets(form, ["seen"]) : form;
  return back(formWithErrors(told, phraseProblems(saved)));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Phrase() {
  const t = useTexts();
  const { lang, phrase, done } = useLoaderData<typeof loader>();
  const answer: Answer | undefined = useActionData<typeof action>();
  const form = answer?.form;
  const { id, section, texts, uses, isRetired, editedAt, editedBy, versions } = phrase;
  const labels = Object.fromEntries(langs.map((one) => [one, t(`listing:language.${one}`)]));
  return (
    <div className="narrow">
      {done && !form ? (
        <Notice tone="done">
          <p>{t(`phrase:done.${done}`)}</p>
        </Notice>
      ) : null}
      <PageHead title={texts[lang]} back={{ href: paths.officePhrases(lang), label: t("phrase:office.title") }}>
        <p>
          <Chip>{t(`phrase:section.${section}`)}</Chip> {isRetired ? <Chip>{t("phrase:state.retired")}</Chip> : null}
        </p>
        <p className="quiet">
          {t("phrase:office.uses", { count: uses })}{" "}
          {editedAt === null
            ? t("phrase:office.loaded")
            : t("phrase:office.written", { name: editedBy ?? "–", at: formatInstant(lang, editedAt) })}
        </p>
      </PageHead>
      {answer && answer.looks.length > 0 ? <PhraseLooks looks={answer.looks} section={section} /> : null}
      <ErrorSummary form={form} labels={labels} />
      <PageForm className="panel office-section" noValidate enter={lookFirst}>
        <p className="quiet">{t("phrase:office.reaches")}</p>
        <PhraseTextFields form={form} texts={texts} />
        <SeenField form={form} seen={editedAt ?? ""} />
        <LookOrSave save={t("phrase:office.save")} />
      </PageForm>
      <form
        method="post"
        action={isRetired ? paths.returnPhrase(lang, id) : paths.retirePhrase(lang, id)}
        className="panel office-section"
      >
        <h2>{t(isRetired ? "phrase:office.return" : "phrase:office.retire")}</h2>
        <p>{t(isRetired ? "phrase:office.returnText" : "phrase:office.retireText")}</p>
        <button className="button">{t(isRetired ? "phrase:office.return" : "phrase:office.retire")}</button>
      </form>
      <WordedVersions lang={lang} versions={versions} said={({ texts }, one) => texts[one]} />
    </div>
  );
}
