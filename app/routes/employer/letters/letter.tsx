import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { decisions } from "#app/domain/applications/application.ts";
import { findOwnLetters, saveOwnLetters } from "#app/domain/applications/letters/company-letters.server.ts";
import { LettersForm } from "#app/domain/applications/letters/letters-form.ts";
import { ourLetter } from "#app/domain/applications/letters/our-letter.ts";
import { inBraces, placeholdersFor } from "#app/domain/applications/letters/placeholders.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { withoutSecrets } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { isStale, seenMark } from "#app/platform/http/seen-mark.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, TextArea } from "#app/ui/form.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { company } = await requireDecider({ request, context, params });
  const decision = decisionOf(params);
  const own = (await findOwnLetters(context.db, company.id))[decision] ?? {};
  return {
    lang,
    decision,
    letters: context.config.board.langs.map((one) => ({
      lang: one,
      own: own[one] ?? null,
      ours: ourLetter(one, decision),
    })),
    seen: seenMark(own),
    title: `${textsFor(lang)(`letters:decision.${decision}`)} – ${context.config.board.name}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { accountId, company } = await requireDecider({ request, context, params });
  const decision = decisionOf(params);
  const body = await request.formData();
  const { form, ...read } = readForm(body, LettersForm);
  if (!read.ok) return data({ form }, { status: 422 });
  const stored = (await findOwnLetters(context.db, company.id))[decision] ?? {};
  if (isStale(body, stored)) {
    const errors = { "": { key: "letters:errors.changedMeanwhile", values: {} } };
    return data({ form: formWithErrors(withoutSecrets(form, ["seen"]), errors) }, { status: 409 });
  }
  const { de, pl, cs } = read.value;
  const texts = { de, pl, cs };
  await saveOwnLetters(context.db, { companyId: company.id, accountId, decision, texts, now: context.now() });
  return seeOther(`${paths.employerLetters(lang)}?done=saved`);
}

function decisionOf(params: { decision?: string | undefined }) {
  const decision = decisions.find((one) => one === params.decision);
  if (!decision) throw notFound();
  return decision;
}

export default function EditLetter() {
  const { lang, decision, letters, seen } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  const labels = Object.fromEntries(letters.map((letter) => [letter.lang, t(`listing:language.${letter.lang}`)]));
  return (
    <>
      <ErrorSummary form={form} labels={labels} />
      <PageHead
        title={t(`letters:decision.${decision}`)}
        back={{ href: paths.employerLetters(lang), label: t("letters:title") }}
      >
        <p>{t("letters:hint")}</p>
        <ul>
          {placeholdersFor(decision).map((name) => (
            <li key={name}>
              <code>{inBraces(name)}</code> {t(`letters:placeholder.${name}`)}
            </li>
          ))}
        </ul>
      </PageHead>
      <PageForm noValidate>
        <SeenField form={form} seen={seen} />
        <div className="languages-beside">
          {letters.map((letter) => (
            <div key={letter.lang} className="own-letter">
              <TextArea
                form={form}
                name={letter.lang}
                label={t(`listing:language.${letter.lang}`)}
                optional
                value={letter.own}
                rows={10}
                lang={letter.lang}
                dir="auto"
              />
              <details>
                <summary>{t("letters:showOurs")}</summary>
                <p className="panel pre-line" lang={letter.lang}>
                  {letter.ours}
                </p>
              </details>
            </div>
          ))}
        </div>
        <button className="button-primary">{t("letters:save")}</button>
      </PageForm>
    </>
  );
}
