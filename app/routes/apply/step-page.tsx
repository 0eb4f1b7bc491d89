import type { ReactNode } from "react";
import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import { ClosedPage, ExpiredPage, PausedPage } from "./ended.tsx";
import type { StepData } from "./step.server.ts";

export type OpenStep = Extract<StepData, { state: "open" }>;

/** What is wrong with the answers that this page was given before. */
export function wrongIn(data: StepData) {
  return data.state === "open" ? data.wrong : undefined;
}

type StepPageProps = {
  data: StepData;
  form: FormState | undefined;
  labels?: Record<string, string>;
  hint?: ReactNode;
  children: (step: OpenStep) => ReactNode;
};

/** One topic a page: where one is, what is asked, what is wrong, and then the form. */
export function StepPage({ data, form, labels = {}, hint, children }: StepPageProps) {
  const t = useTexts();
  if (data.state === "expired") return <ExpiredPage data={data} form={form} />;
  if (data.state === "closed") return <ClosedPage data={data} form={form} />;
  if (data.state === "paused") return <PausedPage data={data} form={form} />;
  return (
    <div className="narrow">
      <ErrorSummary form={form} labels={labels} />
      <PageHead
        title={t(`application:step.${data.step}`)}
        back={{ href: data.back, label: data.changing ? t("application:backToCheck") : t("application:back") }}
      >
        <p className="quiet">
          <Unbroken>{data.listing.title}</Unbroken> · {data.listing.company}
          <br />
          {t("application:stepOf", data.place)}
        </p>
        {hint}
      </PageHead>
      {children(data)}
    </div>
  );
}

export function Continue({ data }: { data: OpenStep }) {
  const t = useTexts();
  return (
    <div className="button-row">
      <button className="button-primary">
        {data.changing ? t("application:saveChange") : t("application:continue")}
      </button>
    </div>
  );
}

/** What one brings is a matter of choice: that is said before it is asked. */
export function BringHint({ data }: { data: StepData }) {
  const t = useTexts();
  if (data.state !== "open") return null;
  const german = data.step === "languages" && data.asks.germanNeeded;
  return <p>{t(german ? "bring:skipHintGerman" : "bring:skipHint")}</p>;
}

export function ContinueOrSkip({ data }: { data: OpenStep }) {
  const t = useTexts();
  return (
    <div className="button-row">
      <button className="button-primary">
        {data.changing ? t("application:saveChange") : t("application:continue")}
      </button>
      {data.skip ? <a href={data.skip}>{t("bring:skip")}</a> : null}
    </div>
  );
}
