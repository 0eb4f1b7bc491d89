import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { CancellationForm } from "#app/domain/applications/appointments/appointment-form.ts";
import { AppointmentStanding } from "#app/domain/applications/appointments/appointment-standing.tsx";
import { appointmentView } from "#app/domain/applications/appointments/appointment-view.ts";
import { cancelCompanyAppointment } from "#app/domain/applications/appointments/call-off.server.ts";
import { CallOffForm } from "#app/domain/applications/appointments/call-off-form.tsx";
import { findAppointment } from "#app/domain/applications/appointments/find-appointment.server.ts";
import { deskPathsAt, useDeskPaths } from "#app/domain/applications/desk/desk-paths.ts";
import { findCompanyApplication } from "#app/domain/applications/employer-application.server.ts";
import { isHeld } from "#app/domain/applications/held/held-answers.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
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
  const lang = langOf(params);
  const { scope } = await requireDecider({ request, context, params });
  const applicationId = params.applicationId ?? "";
  const application = await findCompanyApplication(context.db, { ...scope, applicationId });
  if (!application) throw notFound();
  const { id, name, status } = application;
  const now = context.now();
  const held = await isHeld(context.db, { applicationId: id, now });
  const found = await findAppointment(context.db, id);
  const appointment = found && appointmentView(found, { status, held, now });
  if (!appointment) throw seeOther(deskPathsAt(request, lang).dossier(id));
  const title = `${textsFor(lang)("appointment:callOff.cancelOurs.title")} – ${context.config.board.name}`;
  return { lang, id, name, appointment, held, title };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { accountId, scope } = await requireDecider({ request, context, params });
  const applicationId = params.applicationId ?? "";
  const asked = { ...scope, accountId, applicationId, config: context.config, now: context.now() };
  if (!(await findCompanyApplication(context.db, asked))) throw notFound();
  const read = readForm(await request.formData(), CancellationForm);
  if (!read.ok) return data({ form: read.form, problem: undefined }, { status: 422 });
  const word = read.value.word ? { text: read.value.word, lang } : null;
  const result = await cancelCompanyAppointment(context.db, { ...asked, sequence: read.value.sequence, word });
  if (result.ok) return seeOther(deskPathsAt(request, lang).dossier(applicationId));
  if (result.reason === "notFound") throw notFound();
  return data({ form: read.form, problem: result.reason }, { status: 409 });
}

export default function Cancellation() {
  const { lang, id, name, appointment, held } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts();
  const back = useDeskPaths(lang).dossier(id);
  return (
    <div className="narrow">
      <PageHead title={t("appointment:callOff.cancelOurs.title")} back={{ href: back, label: name }} />
      <CallOffForm
        {...{ lang, appointment, back }}
        deed="cancelOurs"
        allowed={appointment.canCancel}
        form={answer?.form}
        problem={answer?.problem ?? (held ? "held" : undefined)}
        standing={<AppointmentStanding lang={lang} appointment={appointment} />}
      />
    </div>
  );
}
