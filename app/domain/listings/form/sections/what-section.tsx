import { useContext } from "react";
import { langs } from "#db/codes.ts";
import { typedText } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Select, TextField } from "#app/ui/form.tsx";
import { OfferedLangs } from "#app/ui/languages/offered-langs.tsx";
import { titleField, titleNames } from "../../conditions-by-country.ts";
import { listingLimits } from "../../listing-limits.ts";
import { type FormPart, optionsOf } from "../form-part.ts";
import { FormMore, FormSection } from "./form-section.tsx";

export function WhatSection({ form, choices }: FormPart) {
  const t = useTexts();
  const occupations = choices.occupations.map(({ id, name, field }) => ({
    value: id,
    label: name,
    group: t(`listing:field.${field}`),
  }));
  const door = titleField(choices.countries);
  const offered = useContext(OfferedLangs);
  const others = langs
    .filter((lang) => offered.includes(lang))
    .map((lang) => titleNames[lang])
    .filter((name) => name !== door);
  const ownTitles = others.some((name) => typedText(form, name) || form.errors[name]);
  return (
    <FormSection name="what">
      <div className="field-row">
        <Select
          form={form}
          name="kind"
          label={t("employer:form.label.kind")}
          options={optionsOf(choices.kinds, (kind) => t(`listing:kind.${kind}`))}
        />
        <Select form={form} name="occupation" label={t("employer:form.label.occupation")} options={occupations} />
      </div>
      <TextField
        form={form}
        name={door}
        label={t(`employer:form.label.${door}`)}
        hint={t(`employer:form.hint.${door}`)}
        maxLength={listingLimits.title}
      />
      {others.length > 0 ? (
        <FormMore open={ownTitles} label={t("employer:form.more.titles")}>
          <p className="quiet">{t("employer:form.hint.ownTitles")}</p>
          <div className="field-row">
            {others.map((name) => (
              <TextField
                key={name}
                form={form}
                name={name}
                label={t(`employer:form.label.${name}`)}
                optional
                maxLength={listingLimits.title}
              />
            ))}
          </div>
        </FormMore>
      ) : null}
    </FormSection>
  );
}

export function WhereSection({ form, choices }: FormPart) {
  const t = useTexts();
  const others = Array.from({ length: listingLimits.places - 1 }, (_, index) => index + 1);
  const open = others.some((index) => typedText(form, `places[${index}]`) || form.errors[`places[${index}]`]);
  const field = (index: number) => (
    <TextField
      key={index}
      form={form}
      name={`places[${index}]`}
      label={t("employer:form.label.places", { number: index + 1 })}
      hint={index === 0 ? t("employer:form.hint.places") : undefined}
      optional={index > 0}
      width="medium"
      maxLength={listingLimits.name}
    />
  );
  return (
    <FormSection name="where">
      {field(0)}
      {choices.sites.length > 0 ? <SiteButtons sites={choices.sites} /> : null}
      <FormMore open={open} label={t("employer:form.more.places")}>
        <div className="field-row">{others.map(field)}</div>
      </FormMore>
    </FormSection>
  );
}

/** Each writes one of the company's own addresses into the form, with or without JavaScript. */
function SiteButtons({ sites }: { sites: string[] }) {
  const t = useTexts();
  return (
    <div className="site-buttons" role="group" aria-labelledby="site-buttons">
      <p id="site-buttons">{t("employer:form.sites")}</p>
      <p className="button-row">
        {sites.map((line) => (
          <button key={line} className="button" name="site" value={line}>
            {line}
          </button>
        ))}
      </p>
    </div>
  );
}
