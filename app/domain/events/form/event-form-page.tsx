import type { FormState } from "#app/platform/http/form.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import type { CheckedDate } from "../clashes/checked-date.ts";
import { DateCheck } from "../clashes/date-check.tsx";
import { EventFields } from "./event-fields.tsx";
import type { StoredEvent } from "./stored-event.ts";
import { useTimeRowLabels } from "./time-rows.tsx";

type Props = {
  lang: Lang;
  /** What the action answered, if it was asked. */
  answer: { form: FormState; checked: CheckedDate | null } | undefined;
  /** Where an event is read that is in the way. */
  hrefOf: (lang: Lang, id: string) => string;
  /** Where whoever reads it can enter school holidays; null: the reader cannot. */
  enterHolidaysAt: string | null;
  event: StoredEvent | null;
  /** updated_at of what is changed. */
  seen: string | null;
  companies: { id: string; name: string }[] | null;
  title: string;
  back: { href: string; label: string };
  /** What can be done with it, the plainest deed first; the name of each button is `deed`. */
  deeds: readonly { value: string; label: string }[];
};

/** The same page for the office and a company, for what is new and what is changed. */
export function EventFormPage({ lang, answer, hrefOf, enterHolidaysAt, event, seen, companies, ...page }: Props) {
  const { title, back, deeds } = page;
  const t = useTexts();
  const form = answer?.form;
  const names = [
    "kind",
    "titleDe",
    "titlePl",
    "titleCs",
    "textDe",
    "textPl",
    "textCs",
    "place",
    "address",
    "link",
  ] as const;
  const [plainest] = deeds;
  const more = ["audiences", "languages", "fields", "company", "partner"] as const;
  const rule = ["registration", "places", "waitingList", "closesDay", "closesTime", "asksNote"] as const;
  const labels = {
    ...Object.fromEntries([...names, ...more].map((name) => [name, t(`event:form.${name}`)])),
    ...Object.fromEntries(rule.map((name) => [name, t(`registration:rule.${name}`)])),
  };
  return (
    <>
      <PageHead title={title} back={back} />
      <ErrorSummary form={form} labels={{ ...labels, ...useTimeRowLabels(form) }} />
      <PageForm
        noValidate
        className="company-form"
        {...(plainest && { enter: { name: "deed", value: plainest.value } })}
      >
        {seen === null ? null : <SeenField form={form} seen={seen} />}
        <EventFields
          {...{ form, event, companies }}
          check={<DateCheck checked={answer?.checked ?? null} {...{ lang, hrefOf }} enterAt={enterHolidaysAt} />}
        />
        <div className="button-row">
          {deeds.map(({ value, label }, index) => (
            <button
              key={value}
              name="deed"
              value={value}
              className={index === deeds.length - 1 ? "button-primary" : "button"}
            >
              {label}
            </button>
          ))}
        </div>
      </PageForm>
    </>
  );
}
