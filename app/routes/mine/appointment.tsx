import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ChoiceForm } from "#app/domain/applications/appointments/appointment-form.ts";
import { chooseTime } from "#app/domain/applications/appointments/choose-time.server.ts";
import { MeanwhileNotice } from "#app/domain/applications/appointments/meanwhile-notice.tsx";
import { MyAppointment } from "#app/domain/applications/appointments/my-appointment.tsx";
import { paths } from "#app/paths.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import { appointmentOf, requireMine } from "./mine.server.ts";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What the button of a mail opens. Without an appointment the status page says how things are. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { lang, token, head, application, now } = await requireMine({ params, context });
  const appointment = await appointmentOf(context.db, application, now);
  if (!appointment) throw seeOther(paths.myApplication(lang, token));
  const title = `${textsFor(lang)("appointment:title")} – ${context.config.board.name}`;
  return { lang, token, head, appointment, title };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const token = params.token ?? "";
  const read = readForm(await request.formData(), ChoiceForm);
  if (!read.ok) return data({ problem: "meanwhile" as const }, { status: 422 });
  const result = await chooseTime(context.db, { token, ...read.value, config: context.config, now: context.now() });
  if (result.ok) return seeOther(paths.myAppointment(lang, token));
  if (result.reason === "notFound") throw notFound();
  return data({ problem: result.reason }, { status: 409 });
}

export default function AppointmentPage() {
  const { lang, token, head, appointment } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>()?.problem;
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead
        title={t("appointment:title")}
        back={{ href: paths.myApplication(lang, token), label: t("application:toStatus") }}
      >
        <p className="quiet">
          <Unbroken>{head.title}</Unbroken> · {head.company}
        </p>
      </PageHead>
      <MeanwhileNotice problem={problem} />
      <MyAppointment lang={lang} token={token} company={head.company} appointment={appointment} />
    </div>
  );
}
