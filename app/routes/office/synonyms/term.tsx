import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { correctTerm } from "#app/domain/occupations/save-synonym.server.ts";
import { lookFirst, LookOrSave } from "#app/domain/office/previews/look-or-save.tsx";
import { CorrectionForm, synonymProblems } from "#app/domain/office/synonyms/synonym-form.ts";
import { TermFields } from "#app/domain/office/synonyms/term-fields.tsx";
import { TermLook } from "#app/domain/office/synonyms/term-look.tsx";
import { previewTerm, type TermPreview } from "#app/domain/search/unfound/preview-term.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { formatList } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { findTermOf } from "./term.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;

type Answer = { form: FormState; look: TermPreview | null };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "synonyms");
  const { occupation, term } = await findTermOf(context.db, params, lang);
  const { id, name } = occupation;
  const title = `${textsFor(lang)("office:synonyms.correctTitle")} – ${context.config.board.name}`;
  return { lang, occupation: { id, name }, term, title };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "synonyms");
  const { occupation, term: known } = await findTermOf(context.db, params, lang);
  const body = await request.formData();
  const { form, ...read } = readForm(body, CorrectionForm);
  const back = (form: FormState, look: TermPreview | null = null) =>
    data<Answer>({ form, look }, { status: look ? 200 : 422 });
  if (!read.ok) return back(form);

  const key = { occupationId: occupation.id, lang: known.lang, folded: known.folded };
  const { term, sure } = read.value;
  if (body.get("deed") === lookFirst.value) {
    const change = { occupationId: occupation.id, added: term, dropped: { lang: known.lang, term: known.term } };
    return back(form, await previewTerm(context.db, { change, lang: known.lang, now: context.now() }));
  }
  const who = { readerLang: lang, officer, now: context.now() };
  const result = await correctTerm(context.db, { ...key, term, sure: sure === "on", ...who });
  if (result.ok) return seeOther(paths.officeOccupation(lang, occupation.id, "done=corrected"));
  const list = (names: string[]) => formatList(lang, names);
  const problems = synonymProblems(result, { occupation: occupation.name, list });
  return back(formWithErrors(form, problems));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Term() {
  const t = useTexts();
  const { lang, occupation, term } = useLoaderData<typeof loader>();
  const answer: Answer | undefined = useActionData<typeof action>();
  const form = answer?.form;
  return (
    <div className="narrow">
      <PageHead
        title={t("office:synonyms.correctTitle")}
        back={{ href: paths.officeOccupation(lang, occupation.id), label: occupation.name }}
      >
        <p>
          <strong lang={term.lang}>{term.term}</strong>{" "}
          <span className="quiet">
            {t(`listing:language.${term.lang}`)} · {t(`office:synonyms.origin.${term.origin}`)}
          </span>
        </p>
      </PageHead>
      <ErrorSummary form={form} labels={{ term: t("office:synonyms.term") }} />
      {answer?.look ? <TermLook look={answer.look} /> : null}
      <PageForm className="office-section" noValidate enter={lookFirst}>
        <TermFields form={form} term={term.term} />
        <LookOrSave save={t("office:synonyms.correctButton")} />
      </PageForm>
      <form method="post" action={paths.officeRetireTerm(lang, occupation.id, term)} className="panel">
        <h2>{t("office:synonyms.retireTitle")}</h2>
        <p>{term.origin === "office" ? t("office:synonyms.retireOwnText") : t("office:synonyms.retireLoadedText")}</p>
        <button className="button">{t("office:synonyms.retireButton")}</button>
      </form>
    </div>
  );
}
