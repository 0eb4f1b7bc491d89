import { type ReactNode, useContext } from "react";
import { fields, spokenLanguages } from "#db/codes.ts";
import { eventAudiences, eventKinds } from "#db/event-codes.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Checkbox, Checkboxes, Radios, Select, TextArea, TextField } from "#app/ui/form.tsx";
import { OfferedLangs } from "#app/ui/languages/offered-langs.tsx";
import { eventLimits, eventWays } from "./event-form.ts";
import { RuleFields } from "./rule-fields.tsx";
import type { StoredEvent } from "./stored-event.ts";
import { TimeRows } from "./time-rows.tsx";

type Props = {
  form: FormState | undefined;
  event: StoredEvent | null;
  /** For the office, which says who invites: all companies by name. A company invites itself. */
  companies: { id: string; name: string }[] | null;
  /** Whether the date suits, below all that it depends on. */
  check: ReactNode;
};

const languages = [
  { lang: "de", title: "titleDe", text: "textDe" },
  { lang: "pl", title: "titlePl", text: "textPl" },
  { lang: "cs", title: "titleCs", text: "textCs" },
] as const;

export function EventFields({ form, event, companies, check }: Props) {
  const t = useTexts();
  const offered = useContext(OfferedLangs);
  return (
    <>
      <section>
        <h2>{t("event:form.what")}</h2>
        <Select
          form={form}
          name="kind"
          label={t("event:form.kind")}
          value={event?.kind ?? null}
          options={eventKinds.map((value) => ({ value, label: t(`event:kind.${value}`) }))}
        />
        {offered.length > 1 ? <p className="hint">{t("event:form.textsHint")}</p> : null}
        <div className="languages-beside">
          {languages
            .filter(({ lang }) => offered.includes(lang))
            .map(({ lang, title, text }) => (
              <div key={lang}>
                <TextField
                  form={form}
                  name={title}
                  label={t(`event:form.${title}`)}
                  optional
                  maxLength={eventLimits.title}
                  value={event?.[title] ?? null}
                />
                <TextArea
                  form={form}
                  name={text}
                  label={t(`event:form.${text}`)}
                  optional
                  rows={5}
                  maxLength={eventLimits.text}
                  value={event?.[text] ?? null}
                />
              </div>
            ))}
        </div>
      </section>
      <TimeRows form={form} times={event?.times ?? []} />
      <WhereFields form={form} event={event} />
      <WhoFields form={form} event={event} companies={companies} />
      {check}
      <RuleFields form={form} event={event} />
    </>
  );
}

function WhereFields({ form, event }: Omit<Props, "companies" | "check">) {
  const t = useTexts();
  return (
    <section>
      <h2>{t("event:form.where")}</h2>
      <Radios
        form={form}
        name="way"
        label={t("event:form.way")}
        value={event?.way ?? "place"}
        options={eventWays.map((value) => ({ value, label: t(`event:form.wayIs.${value}`) }))}
      />
      <TextField
        form={form}
        name="place"
        label={t("event:form.place")}
        hint={t("event:form.placeHint")}
        value={event?.place ?? null}
      />
      <TextField
        form={form}
        name="address"
        label={t("event:form.address")}
        hint={t("event:form.addressHint")}
        optional
        maxLength={eventLimits.address}
        value={event?.address ?? null}
      />
      <TextField
        form={form}
        name="link"
        type="url"
        label={t("event:form.link")}
        hint={t("event:form.linkHint")}
        optional
        value={event?.link ?? null}
      />
    </section>
  );
}

function WhoFields({ form, event, companies }: Omit<Props, "check">) {
  const t = useTexts();
  return (
    <section>
      <h2>{t("event:form.who")}</h2>
      <Checkboxes
        form={form}
        name="audiences"
        label={t("event:form.audiences")}
        hint={t("event:form.audiencesHint")}
        optional
        values={event?.audiences ?? []}
        options={eventAudiences.map((value) => ({ value, label: t(`event:audience.${value}`) }))}
      />
      <Checkboxes
        form={form}
        name="languages"
        label={t("event:form.languages")}
        values={event?.languages ?? []}
        options={spokenLanguages.map((value) => ({ value, label: t(`listing:language.${value}`) }))}
      />
      <Checkboxes
        form={form}
        name="fields"
        label={t("event:form.fields")}
        optional
        values={event?.fields ?? []}
        options={fields.map((value) => ({ value, label: t(`listing:field.${value}`) }))}
      />
      <Checkbox
        form={form}
        name="membersOnly"
        label={t("event:form.membersOnly")}
        checked={event?.membersOnly ?? false}
      />
      {companies ? (
        <>
          <h3>{t("event:form.organiser")}</h3>
          <p className="hint">{t("event:form.organiserHint")}</p>
          <Select
            form={form}
            name="company"
            label={t("event:form.company")}
            optional
            empty={t("event:form.noCompany")}
            value={event?.company ?? null}
            options={companies.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField
            form={form}
            name="partner"
            label={t("event:form.partner")}
            optional
            maxLength={eventLimits.partner}
            value={event?.partner ?? null}
          />
        </>
      ) : null}
    </section>
  );
}
