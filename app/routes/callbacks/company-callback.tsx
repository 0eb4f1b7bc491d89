import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { mayDecide } from "#app/domain/accounts/team/may-decide.ts";
import { requireDecider, requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { answerCallback } from "#app/domain/callbacks/answer-callback.server.ts";
import { CallInCalendar } from "#app/domain/callbacks/call-in-calendar.tsx";
import { CallbackAnswerFields } from "#app/domain/callbacks/callback-answer-fields.tsx";
import { CallbackAnswerForm } from "#app/domain/callbacks/callback-answer-form.ts";
import { CallbackFacts } from "#app/domain/callbacks/callback-facts.tsx";
import { findCompanyCallback } from "#app/domain/callbacks/find-callback.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { scope, role } = await requireEmployer({ request, params, context });
  const lang = langOf(params);
  const asked = { callbackId: params["callbackId"] ?? "", lang, now: context.now() };
  const callback = await findCompanyCallback(context.db, { ...scope, ...asked });
  if (!callback) throw notFound();
  const title = `${textsFor(lang)(`callback:answer.${callback.state}.title`)} – ${context.config.board.name}`;
  return { lang, callback, answers: mayDecide(role), title };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { scope } = await requireDecider({ request, params, context });
  const lang = langOf(params);
  const callbackId = params["callbackId"] ?? "";
  const { db, config } = context;
  const now = context.now();
  if (!(await findCompanyCallback(db, { ...scope, callbackId, lang, now }))) throw notFound();
  const read = readForm(await request.formData(), CallbackAnswerForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const { answer, nextDay: day, nextPart: part } = read.value;
  const key = { column: "id", id: callbackId } as const;
  const errors = await answerCallback(db, { key, answer, next: { day, part }, config, now });
  if (Object.keys(errors).length > 0) return data({ form: formWithErrors(read.form, errors) }, { status: 422 });
  return seeOther(paths.employerCallback(lang, callbackId));
}

export default function CompanyCallback() {
  const { lang, callback, answers } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead
        title={t(`callback:answer.${callback.state}.title`)}
        back={{ href: paths.employerCallbacks(lang), label: t("callback:desk.title") }}
      >
        <p>{t(`callback:answer.${callback.state}.text`)}</p>
      </PageHead>
      <CallbackFacts callback={callback} lang={lang} />
      <CallInCalendar state={callback.state} href={paths.employerCallbackCalendar(lang, callback.id)} />
      {answers ? <CallbackAnswerFields form={form} lang={lang} callback={callback} /> : null}
    </div>
  );
}
