import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { appointmentKinds } from "#db/codes.ts";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { longestWord, usualMinutes } from "#app/domain/applications/appointments/appointment.ts";
import { ProposalForm } from "#app/domain/applications/appointments/appointment-form.ts";
import { AppointmentStanding } from "#app/domain/applications/appointments/appointment-standing.tsx";
import { appointmentView, proposalOffer } from "#app/domain/applications/appointments/appointment-view.ts";
import { findAppointment } from "#app/domain/applications/appointments/find-appointment.server.ts";
import { findMeetingPlace } from "#app/domain/applications/appointments/find-meeting-place.server.ts";
import { MeanwhileNotice } from "#app/domain/applications/appointments/meanwhile-notice.tsx";
import { proposeAppointment } from "#app/domain/applications/appointments/propose-appointment.server.ts";
import { readProposal } from "#app/domain/applications/appointments/read-proposal.ts";
import { TimeFields, useTimeLabels } from "#app/domain/applications/appointments/time-fields.tsx";
import { deskPathsAt, useDeskPaths } from "#app/domain/applications/desk/desk-paths.ts";
import { findCompanyApplication } from "#app/domain/applications/employer-application.server.ts";
import { isHeld } from "#app/domain/applications/held/held-answers.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, Radios, TextArea } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { scope } = await requireDecider({ request, context, params });
  const applicationId = params.applicationId ?? "";
  const application = await findCompanyApplication(context.db, { ...scope, applicationId });
  if (!application) throw notFound();
  const { id, name, status, listingId } = application;
  const now = context.now();
  const found = await findAppointment(context.db, id);
  const held = await isHeld(context.db, { applicationId: id, now });
  const offer = proposalOffer(found, { status, held, now });

  const before = found && appointmentView(found, { status, now });
  const usual = await findMeetingPlace(context.db, listingId);
  const kind = before?.canMove && before.state !== "past" ? before.kind : status === "trial_day" ? "trial_day" : "talk";
  return {
    ...{ lang, id, name, before, kind, held },
    offer,
    sequence: found?.sequence ?? 0,
    today: dayOf(now),
    defaults: {
      minutes: before?.kind === kind ? before.minutes : usualMinutes(kind),
      place: before?.place ?? usual.address,
      video: before?.videoUrl ?? null,
      contact: before ? before.contact : usual.contact,
    },
    title: `${textsFor(lang)("appointment:form.title")} – ${context.config.board.name}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { accountId, scope } = await requireDecider({ request, context, params });
  const asked = { ...scope, applicationId: params.applicationId ?? "" };
  const application = await findCompanyApplication(context.db, asked);
  if (!application) throw notFound();
  const read = readForm(await request.formData(), ProposalForm);
  if (!read.ok) return data({ form: read.form, holidays: [], problem: undefined }, { status: 422 });

  const now = context.now();
  const { sequence, kind, word } = read.value;
  const workPlace = await findMeetingPlace(context.db, application.listingId);
  const meant = readProposal(read.value, { kind, workPlace, required: true, now });
  if (!meant.ok || !meant.proposal) {
    const { errors, holidays } = meant.ok ? { errors: {}, holidays: [] } : meant;
    return data({ form: formWithErrors(read.form, errors), holidays, problem: undefined }, { status: 422 });
  }
  const result = await proposeAppointment(context.db, {
    ...{ ...asked, accountId, sequence, proposal: meant.proposal, config: context.config, now },
    word: word ? { text: word, lang } : null,
  });
  if (result.ok) return seeOther(deskPathsAt(request, lang).dossier(asked.applicationId));
  if (result.reason === "notFound") throw notFound();
  return data({ form: read.form, holidays: [], problem: result.reason }, { status: 409 });
}

export default function Proposal() {
  const { lang, id, name, before, kind, held, offer, sequence, today, defaults } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts();
  const desk = useDeskPaths(lang);
  const form = answer?.form;
  const wordLabel = t("appointment:form.word");
  return (
    <div className="narrow">
      <ErrorSummary form={form} labels={{ ...useTimeLabels(), word: wordLabel }} />
      <PageHead title={t("appointment:form.title")} back={{ href: desk.dossier(id), label: name }} />
      <MeanwhileNotice problem={answer?.problem ?? (held ? "held" : undefined)} />
      {before && (before.state === "refused" || answer?.problem || offer === null) ? (
        <section className="panel appointment">
          <AppointmentStanding lang={lang} appointment={before} />
        </section>
      ) : null}
      {before?.state === "agreed" && offer ? <p>{t("appointment:form.moves")}</p> : null}
      {offer === "invitation" ? (
        <Notice>
          <p>{t("appointment:form.inviteFirst")}</p>
          <p>
            <a href={desk.status(id, "invited")}>{t("application:decide.invited")}</a>
          </p>
        </Notice>
      ) : null}
      {offer === "proposal" || form ? (
        <PageForm>
          <input type="hidden" name="sequence" value={sequence} />
          <Radios
            form={form}
            name="kind"
            label={t("appointment:form.kind")}
            value={kind}
            options={appointmentKinds.map((one) => ({ value: one, label: t(`appointment:kind.${one}`) }))}
          />
          <TimeFields {...{ lang, form, defaults, today }} holidays={answer?.holidays ?? []} />
          <TextArea form={form} name="word" label={wordLabel} rows={4} maxLength={longestWord} dir="auto" optional />
          <p className="quiet">{t("appointment:form.after")}</p>
          <div className="button-row">
            <button className="button-primary">{t("appointment:form.send")}</button>
          </div>
        </PageForm>
      ) : null}
    </div>
  );
}
