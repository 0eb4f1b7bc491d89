import { CallOffForm } from "#app/domain/applications/appointments/call-off-form.tsx";
import { MyAppointment } from "#app/domain/applications/appointments/my-appointment.tsx";
import { paths } from "#app/paths.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { PageHead } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import type { CallingOffMine, CallOffAnswer, readCallOff } from "./call-off.server.ts";

type Props = { deed: CallingOffMine; page: Awaited<ReturnType<typeof readCallOff>>; answer: CallOffAnswer | undefined };

export function CallOffPage({ deed, page, answer }: Props) {
  const { lang, token, head, appointment } = page;
  const t = useTexts();
  const back = paths.myAppointment(lang, token);
  return (
    <div className="narrow">
      <PageHead title={t(`appointment:callOff.${deed}.title`)} back={{ href: back, label: t("appointment:title") }}>
        <p className="quiet">
          <Unbroken>{head.title}</Unbroken> · {head.company}
        </p>
      </PageHead>
      <CallOffForm
        {...{ lang, appointment, back, deed }}
        allowed={deed === "refuse" ? appointment.canRefuse : appointment.canCancelMine}
        form={answer?.form}
        problem={answer?.problem}
        standing={<MyAppointment lang={lang} token={token} company={head.company} appointment={appointment} />}
      />
    </div>
  );
}
