import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerCallback } from "#app/domain/callbacks/answer-callback.server.ts";
import { CallInCalendar } from "#app/domain/callbacks/call-in-calendar.tsx";
import { CallbackAnswerFields } from "#app/domain/callbacks/callback-answer-fields.tsx";
import { CallbackAnswerForm } from "#app/domain/callbacks/callback-answer-form.ts";
import { CallbackFacts } from "#app/domain/callbacks/callback-facts.tsx";
import { findAskedCallback } from "#app/domain/callbacks/find-callback.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;

/** By the link in the company's mail, without signing in. Opening does nothing: programs that check mails open every link. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const token = params["token"] ?? "";
  const callback = await findAskedCallback(context.db, { token, lang, now: context.now() });
  const state = callback?.state ?? "unknown";
  const title = `${textsFor(lang)(`callback:answer.${state}.title`)} – ${context.config.board.name}`;
  return data({ lang, token, callback, state, title } as const, { status: callback ? 200 : 404 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const token = params["token"] ?? "";
  const { db, config } = context;
  const now = context.now();
  if (!(await findAskedCallback(db, { token, lang, now }))) throw notFound();
  const read = readForm(await request.formData(), CallbackAnswerForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const { answer, nextDay: day, nextPart: part } = read.value;
  const key = { column: "company_hash", token } as const;
  const errors = await answerCallback(db, { key, answer, next: { day, part }, config, now });
  if (Object.keys(errors).length > 0) return data({ form: formWithErrors(read.form, errors) }, { status: 422 });
  return seeOther(paths.answerCallback(lang, token));
}

export default function AnswerCallback() {
  const { lang, token, callback, state } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t(`callback:answer.${state}.title`)}>
        <p>{t(`callback:answer.${state}.text`)}</p>
      </PageHead>
      {callback ? (
        <>
          <CallbackFacts callback={callback} lang={lang} />
          <CallInCalendar state={callback.state} href={paths.askedCallbackCalendar(lang, token)} />
          <CallbackAnswerFields form={form} lang={lang} callback={callback} />
        </>
      ) : null}
    </div>
  );
}
