import type { Country, Lang } from "#db/codes.ts";
import { conditionsOf } from "#app/domain/listings/conditions-by-country.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { formatMoney } from "#app/platform/i18n/format.ts";
import { type Texts, useTexts } from "#app/platform/i18n/texts.ts";
import { ErrorSummary, TextField } from "#app/ui/form.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import { Facts, Notice } from "#app/ui/parts.tsx";
import { parameterNames } from "../rules/parameters.ts";
import type { YearSample } from "./year-sample.ts";

type Props = {
  lang: Lang;
  form: FormState | undefined;
  country: Country;
  said: { parameters: Record<string, number>; source: string } | null;
  seen: string;
  look: { mark: string; sample: YearSample } | null;
};

/** Every number that the law of a year sets; none of them has a default. */
export function YearFields({ lang, form, country, said, seen, look }: Props) {
  const t = useTexts();
  const parameters = labelled(t, country);
  const labels = parameters.map(({ name, label }) => [`parameters.${name}`, label] as const);
  const money = (amount: number) => formatMoney(lang, conditionsOf[country].currency, Math.round(amount * 100));
  return (
    <>
      <ErrorSummary form={form} labels={{ ...Object.fromEntries(labels), source: t("floors:field.source") }} />
      <PageForm noValidate className="office-section">
        <SeenField form={form} seen={seen} />
        {look === null ? null : (
          <Notice title={t("takeHome:desk.look")}>
            <Facts
              items={look.sample.map(({ gross, net }) => ({
                label: money(gross),
                value: net === null ? t("takeHome:desk.notReckoned") : t("takeHome:result", { amount: money(net) }),
              }))}
            />
            <p>{t("takeHome:desk.compare")}</p>
            <button className="button-primary" name="confirmed" value={look.mark}>
              {t("takeHome:desk.save")}
            </button>
          </Notice>
        )}
        {parameters.map(({ name, label }) => (
          <TextField
            key={name}
            {...{ form, name: `parameters.${name}`, label }}
            value={said ? String(said.parameters[name]).replace(".", ",") : null}
            inputMode="decimal"
            width="short"
          />
        ))}
        <TextField
          {...{ form, name: "source", label: t("floors:field.source"), hint: t("takeHome:desk.sourceHint") }}
          value={said?.source ?? null}
          maxLength={500}
        />
        <button className="button">{t("takeHome:desk.check")}</button>
      </PageForm>
    </>
  );
}

function labelled(t: Texts, country: Country): { name: string; label: string }[] {
  switch (country) {
    case "DE":
      return parameterNames.DE.map((name) => ({ name, label: t(`takeHome:parameter.DE.${name}`) }));
    case "PL":
      return parameterNames.PL.map((name) => ({ name, label: t(`takeHome:parameter.PL.${name}`) }));
    case "CZ":
      return parameterNames.CZ.map((name) => ({ name, label: t(`takeHome:parameter.CZ.${name}`) }));
  }
}
