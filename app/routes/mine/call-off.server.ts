import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { CancellationForm, RefusalForm } from "#app/domain/applications/appointments/appointment-form.ts";
import { cancelMyAppointment, refuseTimes } from "#app/domain/applications/appointments/call-off.server.ts";
import type {
  AppointmentProblem,
  AppointmentResult,
} from "#app/domain/applications/appointments/change-appointment.server.ts";
import { paths } from "#app/paths.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { appointmentOf, requireMine } from "./mine.server.ts";

/** What a seeker may do about a time: say that none suits, or that the agreed one falls. */
export type CallingOffMine = "refuse" | "cancelMine";

export type CallOffAnswer = { form: FormState; problem: AppointmentProblem | undefined };

type Act = (...given: Parameters<typeof refuseTimes>) => Promise<AppointmentResult>;

const deeds: Record<CallingOffMine, { form: typeof RefusalForm | typeof CancellationForm; act: Act }> = {
  refuse: { form: RefusalForm, act: refuseTimes },
  cancelMine: { form: CancellationForm, act: cancelMyAppointment },
};

/** Opening a link changes nothing. */
export async function readCallOff({ params, context }: LoaderFunctionArgs, deed: CallingOffMine) {
  const { lang, token, head, application, now } = await requireMine({ params, context });
  const appointment = await appointmentOf(context.db, application, now);
  if (!appointment) throw seeOther(paths.myApplication(lang, token));
  const title = `${textsFor(lang)(`appointment:callOff.${deed}.title`)} – ${context.config.board.name}`;
  return { lang, token, head, appointment, title };
}

export async function callOff({ request, params, context }: ActionFunctionArgs, deed: CallingOffMine) {
  const { lang, token, application, now } = await requireMine({ params, context });
  const { form, act } = deeds[deed];
  const read = readForm(await request.formData(), form);
  if (!read.ok) return data<CallOffAnswer>({ form: read.form, problem: undefined }, { status: 422 });
  const { sequence, word: text } = read.value;
  const word = text ? { text, lang: application.lang } : null;
  const result = await act(context.db, { token, sequence, word, config: context.config, now });
  if (result.ok) return seeOther(paths.myAppointment(lang, token));
  if (result.reason === "notFound") throw notFound();
  return data<CallOffAnswer>({ form: read.form, problem: result.reason }, { status: 409 });
}
