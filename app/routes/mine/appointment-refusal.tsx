import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RefusalForm } from "#app/domain/applications/appointments/appointment-form.ts";
import { refuseTimes } from "#app/domain/applications/appointments/call-off.server.ts";
import { CallOffForm } from "#app/domain/applications/appointments/call-off-form.tsx";
import { MyAppointment } from "#app/domain/applications/appointments/my-appointment.tsx";
import { paths } from "#app/paths.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import { appointmentOf, requireMine } from "./mine.server.ts";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Opening a link changes nothing. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { lang, token, head, application, now } = await requireMine({ params, context });
  const appointment = await appointmentOf(context.db, application, now);
  if (!appointment) throw seeOther(paths.myApplication(lang, token));
  const title = `${textsFor(lang)("appointment:callOff.refuse.title")} – ${context.config.board.name}`;
  return { lang, token, head, appointment, title };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { lang, token, application, now } = await requireMine({ params, context });
  const read = readForm(await request.formData(), RefusalForm);
  if (!read.ok) return data({ form: read.form, problem: undefined }, { status: 422 });
  const word = { text: read.value.word, lang: application.lang };
  const { sequence } = read.value;
  const result = await refuseTimes(context.db, { token, sequence, word, config: context.config, now });
  if (result.ok) return seeOther(paths.myAppointment(lang, token));
  if (result.reason === "notFound") throw notFound();
  return data({ form: read.form, problem: result.reason }, { status: 409 });
}

export default function Refusal() {
  const { lang, token, head, appointment } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts();
  const back = paths.myAppointment(lang, token);
  return (
    <div className="narrow">
      <PageHead title={t("appointment:callOff.refuse.title")} back={{ href: back, label: t("appointment:title") }}>
        <p className="quiet">
          <Unbroken>{head.title}</Unbroken> · {head.company}
        </p>
      </PageHead>
      <CallOffForm
        {...{ lang, appointment, back }}
        deed="refuse"
        allowed={appointment.canRefuse}
        form={answer?.form}
        problem={answer?.problem}
        standing={<MyAppointment lang={lang} token={token} company={head.company} appointment={appointment} />}
      />
    </div>
  );
}
