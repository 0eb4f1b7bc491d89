import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useContext } from "react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { addSynonym } from "#app/domain/occupations/save-synonym.server.ts";
import { lookFirst, LookOrSave } from "#app/domain/office/previews/look-or-save.tsx";
import { findOccupationWords } from "#app/domain/office/synonyms/find-occupation-words.server.ts";
import { SynonymForm, synonymProblems, termFromQuery } from "#app/domain/office/synonyms/synonym-form.ts";
import { TermFields } from "#app/domain/office/synonyms/term-fields.tsx";
import { RetiredTerms, TermList } from "#app/domain/office/synonyms/term-list.tsx";
import { TermLook } from "#app/domain/office/synonyms/term-look.tsx";
import { previewTerm, type TermPreview } from "#app/domain/search/unfound/preview-term.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { formatList } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, Select } from "#app/ui/form.tsx";
import { OfferedLangs } from "#app/ui/languages/offered-langs.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;

type Answer = { form: FormState; look: TermPreview | null };
const deeds = ["added", "corrected", "retired", "returned"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "synonyms");
  const occupation = await findOccupationWords(context.db, params["occupationId"] ?? "", lang);
  if (!occupation) throw notFound();
  const { searchParams } = new URL(request.url);
  return {
    lang,
    occupation,
    toAdd: termFromQuery(searchParams, lang),
    done: deeds.find((deed) => deed === searchParams.get("done")) ?? null,
    title: `${occupation.name}: ${textsFor(lang)("office:synonyms.title")} – ${context.config.board.name}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "synonyms");
  const occupation = await findOccupationWords(context.db, params["occupationId"] ?? "", lang);
  if (!occupation) throw notFound();
  const body = await request.formData();
  const { form, ...read } = readForm(body, SynonymForm);
  const back = (form: FormState, look: TermPreview | null = null) =>
    data<Answer>({ form, look }, { status: look ? 200 : 422 });
  if (!read.ok) return back(form);

  const { term, termLang, sure } = read.value;
  if (body.get("deed") === lookFirst.value) {
    const change = { occupationId: occupation.id, added: term, dropped: null };
    return back(form, await previewTerm(context.db, { change, lang: termLang, now: context.now() }));
  }
  const synonym = { occupationId: occupation.id, lang: termLang, term, sure: sure === "on" };
  const result = await addSynonym(context.db, { ...synonym, readerLang: lang, officer, now: context.now() });
  if (result.ok) return seeOther(paths.officeOccupation(lang, occupation.id, "done=added"));
  const list = (names: string[]) => formatList(lang, names);
  const problems = synonymProblems(result, { occupation: occupation.name, list });
  return back(formWithErrors(form, problems));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function OccupationWords() {
  const t = useTexts();
  const { lang, occupation, toAdd, done } = useLoaderData<typeof loader>();
  const answer: Answer | undefined = useActionData<typeof action>();
  const form = answer?.form;
  const offered = useContext(OfferedLangs);
  const options = offered.map((one) => ({ value: one, label: t(`listing:language.${one}`) }));
  return (
    <>
      {done && !form ? (
        <Notice tone="done">
          <p>{t(`office:synonyms.done.${done}`)}</p>
        </Notice>
      ) : null}
      <PageHead
        title={occupation.name}
        back={{ href: paths.officeSynonyms(lang), label: t("office:synonyms.title") }}
      />
      <ErrorSummary form={form} labels={{ term: t("office:synonyms.term"), termLang: t("office:synonyms.termLang") }} />
      {answer?.look ? <TermLook look={answer.look} /> : null}
      <PageForm className="panel narrow office-section" noValidate enter={lookFirst}>
        <h2>{t("office:synonyms.add")}</h2>
        <TermFields form={form} term={toAdd?.term} />
        <Select
          form={form}
          name="termLang"
          label={t("office:synonyms.termLang")}
          value={toAdd?.termLang ?? lang}
          options={options}
        />
        <LookOrSave save={t("office:synonyms.addButton")} />
      </PageForm>
      {offered.map((termLang) => (
        <TermList key={termLang} lang={lang} of={occupation} termLang={termLang} />
      ))}
      <RetiredTerms lang={lang} of={occupation} />
    </>
  );
}
