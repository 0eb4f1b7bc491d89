import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerTaster } from "#app/domain/tasters/answer-taster.server.ts";
import { findTaster } from "#app/domain/tasters/find-taster.server.ts";
import { TasterFacts } from "#app/domain/tasters/taster-facts.tsx";
import { TasterAnswerForm } from "#app/domain/tasters/taster-form.ts";
import { paths } from "#app/paths.ts";
import { dayOf, daysAfter } from "#app/platform/days.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, Radios, TextField } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;

/** Opening does nothing: programs that check mails open every link. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const now = context.now();
  const token = params["token"] ?? "";
  const asked = { column: "company_hash" as const, token, lang, now };
  const taster = await findTaster(context.db, asked);
  const state = taster ? (taster.over ? "over" : taster.state) : "unknown";
  const title = `${textsFor(lang)(`taster:answer.${state}.title`)} – ${context.config.board.name}`;
  const tomorrow = daysAfter(dayOf(now), 1);
  return data({ lang, token, taster, state, tomorrow, title } as const, { status: taster ? 200 : 404 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const token = params["token"] ?? "";
  const { db, config, now } = context;
  const read = readForm(await request.formData(), TasterAnswerForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const { answer, day = null } = read.value;
  const done = await answerTaster(db, { token, answer, day, config, now: now() });
  if (done === "unknown") throw notFound();
  if (done === "done") return seeOther(paths.answerTaster(lang, token));
  const errors = { day: { key: "taster:errors.past", values: {} } };
  return data({ form: formWithErrors(read.form, errors) }, { status: 422 });
}

export default function AnswerTaster() {
  const { lang, token, taster, state, tomorrow } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  const labels = { answer: t("taster:answer.label"), day: t("taster:answer.day") };
  return (
    <div className="narrow">
      <PageHead title={t(`taster:answer.${state}.title`)}>
        <p>{t(`taster:answer.${state}.text`)}</p>
      </PageHead>
      {taster ? <TasterFacts taster={taster} lang={lang} /> : null}
      {state === "agreed" ? (
        <p>
          <a className="button" href={paths.askedTasterCalendar(lang, token)}>
            {t("appointment:calendarFile")}
          </a>
        </p>
      ) : null}
      {state === "asked" ? (
        <PageForm noValidate>
          <ErrorSummary form={form} labels={labels} />
          <Radios
            form={form}
            name="answer"
            label={labels.answer}
            options={(["agreed", "proposed", "declined"] as const).map((value) => ({
              value,
              label: t(`taster:answer.choice.${value}`),
            }))}
          />
          <TextField
            form={form}
            name="day"
            type="date"
            label={labels.day}
            hint={t("taster:answer.dayHint")}
            min={tomorrow}
            optional
          />
          <button className="button-primary">{t("taster:answer.submit")}</button>
        </PageForm>
      ) : null}
    </div>
  );
}
