import type { ReactNode } from "react";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { ChoiceBox } from "#app/ui/fields/options.tsx";
import type { OfferedTicks } from "./offered-ticks.ts";

/** What the CV says of what is asked, each to be left out. What only its owner knows, whether work was of this kind, is not ticked for them. */
export function EuropassTicks({ offered }: { offered: OfferedTicks }) {
  const t = useTexts();
  const { name, email, phone, german, languages, licences, positions } = offered;
  const person = [
    { field: "name", value: name, label: t("application:person.name") },
    { field: "email", value: email, label: t("application:person.email") },
    { field: "phone", value: phone, label: t("application:person.phone") },
  ].filter(({ value }) => value !== "");
  const spoken = [
    ...(german ? [{ field: "german", value: german, label: t("bring:german"), level: german }] : []),
    ...languages.map(({ language, level }) => ({
      field: "language",
      value: `${language} ${level}`,
      label: t(`listing:language.${language}`),
      level,
    })),
  ];
  return (
    <>
      <Part title={t("application:step.person")} count={person.length}>
        {person.map(({ field, value, label }) => (
          <ChoiceBox key={field} type="checkbox" name={field} checked option={{ value, label: `${label}: ${value}` }} />
        ))}
      </Part>
      <Part title={t("application:step.languages")} count={spoken.length} hint={t("europass:lowest")}>
        {spoken.map(({ field, value, label, level }) => (
          <ChoiceBox
            key={value}
            type="checkbox"
            name={field}
            checked
            option={{ value, label: `${label}: ${t(`bring:level.${level}`)}` }}
          />
        ))}
      </Part>
      <Part title={t("europass:licences")} count={licences.length}>
        {licences.map((licence) => (
          <ChoiceBox
            key={licence}
            type="checkbox"
            name="licence"
            checked
            option={{ value: licence, label: t(`listing:licence.${licence}`) }}
          />
        ))}
      </Part>
      <Part title={t("bring:experience")} count={positions.length} hint={t("europass:positions")}>
        {positions.map(({ title, company, months }, index) => (
          <ChoiceBox
            key={`${index} ${title}`}
            type="checkbox"
            name="months"
            checked={false}
            option={{ value: String(months), label: positionText({ title, company, months }) }}
          />
        ))}
      </Part>
    </>
  );

  function positionText({ title, company, months }: OfferedTicks["positions"][number]) {
    const lasted =
      months < 12 ? t("europass:months", { count: months }) : t("europass:years", { count: Math.floor(months / 12) });
    return [title, company, lasted].filter(Boolean).join(" · ");
  }
}

type PartProps = { title: string; count: number; hint?: string; children: ReactNode };

function Part({ title, count, hint, children }: PartProps) {
  if (count === 0) return null;
  return (
    <fieldset className="field">
      <legend>{title}</legend>
      {hint ? <p className="quiet">{hint}</p> : null}
      <div className="choices">{children}</div>
    </fieldset>
  );
}
