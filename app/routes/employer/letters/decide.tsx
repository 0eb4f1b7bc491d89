import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DeclineReasonField } from "#app/domain/applications/answering/decline-reason-field.tsx";
import { prepareLetter } from "#app/domain/applications/answering/prepare-letter.server.ts";
import { readTimesOfLetter } from "#app/domain/applications/appointments/offer-times.server.ts";
import { TimeFields, useTimeLabels } from "#app/domain/applications/appointments/time-fields.tsx";
import { findAnswerByLink, takeBackByLink } from "#app/domain/applications/deciding/answer-by-link.server.ts";
import { decideByLink } from "#app/domain/applications/deciding/decide-by-link.server.ts";
import { DecisionForm } from "#app/domain/applications/deciding/decision-form.ts";
import { findDecisionLink } from "#app/domain/applications/deciding/find-decision-link.server.ts";
import { LinkIsOver } from "#app/domain/applications/deciding/link-is-over.tsx";
import { findStandingDates } from "#app/domain/applications/letters/find-standing-dates.server.ts";
import { withTimes } from "#app/domain/applications/letters/with-times.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { typedText } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { formatInstantDay } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, TextArea } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

/** What a link in a mail opens: the letter, and one button. Opening it does nothing, however often a scanner does. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const t = textsFor(lang);
  const now = context.now();
  const link = await findDecisionLink(context.db, { token: params.token ?? "", now });
  const board = context.config.board.name;
  if (link.state === "unknown") {
    return data({ lang, link: null, title: `${t("letters:decide.unknownTitle")} – ${board}` }, { status: 404 });
  }

  const { application, to, person } = link;
  const last = application.events.findLast(({ event }) => event === "status" || event === "withdrawn");
  const prepared = await prepareLetter(context.db, { application, to, sender: person.name, reader: lang, now });
  return data({
    lang,
    title: `${t(`letters:decide.${to}`)} – ${board}`,
    tooLate: new URL(request.url).searchParams.get("done") === "too_late",
    link: {
      to,
      id: application.id,
      number: application.number,
      listing: titleIn(t, lang, application),
      status: application.status,
      sender: person.name,
      over: link.state === "over" ? link.over : null,
      way: (await findAnswerByLink(context.db, { link, now }))?.way ?? null,
      last: last ? { at: last.at, person: last.person } : null,
      expires: formatInstantDay(lang, link.expiresAt),
      ...prepared,
    },
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const token = params.token ?? "";
  const now = context.now();
  const here = paths.decide(lang, token);
  const body = await request.formData();
  if (body.get("deed") === "take_back") {
    const link = await findDecisionLink(context.db, { token, now });
    const taken = link.state !== "unknown" && (await takeBackByLink(context.db, { link, now }));
    return seeOther(taken ? here : `${here}?done=too_late`);
  }
  const read = readForm(body, DecisionForm);
  if (!read.ok) return data({ form: read.form, holidays: [] }, { status: 422 });
  const link = await findDecisionLink(context.db, { token, now });
  if (link.state !== "valid") return seeOtherOrKeep(link);
  const meant = await readTimesOfLetter(context.db, read.value, { ...link, now });
  if (!meant.ok) {
    return data({ form: formWithErrors(read.form, meant.errors), holidays: meant.holidays }, { status: 422 });
  }
  const { lang: theirs } = link.application;
  const { proposal } = meant;
  const { id } = link.application;
  const standing = await findStandingDates(context.db, { applicationIds: [id], now });
  const text = withTimes(textsFor(theirs), theirs, read.value.text, { proposal, otherwise: standing(id) });
  const { origin } = context.config;
  const decided = await decideByLink(context.db, { token, text, reason: read.value.reason, proposal, origin, now });
  return decided.ok ? seeOther(here) : seeOtherOrKeep(await findDecisionLink(context.db, { token, now }));

  /** What became of it, the page says; a letter that somebody else was faster than is still its writer's. */
  function seeOtherOrKeep(link: { state: string; over?: string }) {
    if (link.state !== "over" || link.over === "used") return seeOther(here);
    return data({ form: read.form, holidays: [] }, { status: 409 });
  }
}

export default function Decide() {
  const { lang, link, title: _, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer?.form;
  const t = useTexts();
  const timeLabels = useTimeLabels();
  if (!link) return <UnknownLink lang={lang} />;
  const { to, id, number, listing, status, sender, over, way, last, letter, times, expires } = link;
  const labels = { text: t("application:letter.text"), reason: t("answering:reason.label"), ...timeLabels };
  return (
    <div className="narrow">
      <ErrorSummary form={form} labels={labels} />
      {"tooLate" in page && page.tooLate ? (
        <Notice tone="stop">
          <p>{t("letters:decide.tooLate")}</p>
        </Notice>
      ) : null}
      <PageHead title={t(`letters:decide.${to}`)}>
        <p>{t("letters:decide.text", { number, title: listing })}</p>
      </PageHead>
      {over ? <LinkIsOver {...{ lang, over, status, last, way }} kept={typedText(form, "text")} /> : null}
      {over ? null : (
        <PageForm noValidate>
          <p>{t("letters:decide.sender", { name: sender })}</p>
          <TextArea
            form={form}
            name="text"
            label={labels.text}
            hint={t(`application:letter.language.${letter.lang}`)}
            value={letter.text}
            rows={14}
            lang={letter.lang}
            dir="auto"
          />
          {letter.translation ? (
            <details>
              <summary>{t("application:letter.translation")}</summary>
              <p className="panel pre-line">{letter.translation}</p>
            </details>
          ) : null}
          {times ? <TimeFields {...{ lang, form, ...times }} holidays={answer?.holidays ?? []} optional /> : null}
          {to === "declined" ? <DeclineReasonField form={form} /> : null}
          <p className="quiet">{t("letters:decide.valid", { day: expires })}</p>
          <button className="button-primary">{t(`letters:decide.button.${to}`)}</button>
        </PageForm>
      )}
      <p>
        <a href={paths.employerApplication(lang, id)}>{t(over ? "letters:decide.open" : "letters:decide.look")}</a>
      </p>
    </div>
  );
}

function UnknownLink({ lang }: { lang: Parameters<typeof paths.signIn>[0] }) {
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("letters:decide.unknownTitle")} />
      <p>{t("letters:decide.unknownText")}</p>
      <p>
        <a className="button" href={paths.signIn(lang)}>
          {t("letters:decide.signIn")}
        </a>
      </p>
    </div>
  );
}
