import { useContext } from "react";
import type { FormState } from "#app/platform/http/form.ts";
import { formatMoney } from "#app/platform/i18n/format.ts";
import { type Texts, useLang, useTexts } from "#app/platform/i18n/texts.ts";
import { Select, TextArea, TextField } from "#app/ui/form.tsx";
import { OfferedLangs } from "#app/ui/languages/offered-langs.tsx";
import { SeenField } from "#app/ui/page-form.tsx";
import type { HomeFactArea } from "./find-home-fact-areas.server.ts";
import type { HomeFact, HomeFactKind } from "./home-fact.ts";
import { factLimits, factTextFields } from "./home-fact-form.ts";

type Props = {
  form: FormState | undefined;
  kind: HomeFactKind;
  areas: HomeFactArea[];
  /** Null: a new one. */
  fact: HomeFact | null;
  seen: string;
};

export function HomeFactFields({ form, kind, areas, fact, seen }: Props) {
  const t = useTexts();
  return (
    <>
      <Select
        {...{ form, name: "area", label: t("home:facts.area"), empty: t("home:facts.choose") }}
        value={fact?.area ?? null}
        options={areas.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {kind === "change" ? <TextFields form={form} fact={fact} /> : <AmountField {...{ form, kind, fact }} />}
      <TextField
        {...{ form, name: "day", label: t("home:facts.day"), hint: t("home:facts.dayHint") }}
        type="date"
        value={fact?.day ?? null}
      />
      <TextField
        {...{ form, name: "source", label: t("home:facts.source"), hint: t("home:facts.sourceHint") }}
        maxLength={factLimits.source}
        value={fact?.source ?? null}
      />
      <SeenField form={form} seen={seen} />
    </>
  );
}

function AmountField({ form, kind, fact }: Pick<Props, "form" | "fact"> & { kind: "pay" | "rent" }) {
  const t = useTexts();
  const lang = useLang();
  const stored = fact?.amount && fact.currency ? formatMoney(lang, fact.currency, fact.amount) : null;
  return (
    <TextField
      {...{ form, name: "amount", label: t(`home:facts.amount.${kind}`), hint: t("home:facts.amountHint") }}
      width="short"
      value={stored}
    />
  );
}

function TextFields({ form, fact }: Pick<Props, "form" | "fact">) {
  const t = useTexts();
  const offered = useContext(OfferedLangs);
  return (
    <>
      <p className="hint">{t("home:facts.textHint")}</p>
      {factTextFields
        .filter(({ lang }) => offered.includes(lang))
        .map(({ lang, name }) => (
          <TextArea
            key={lang}
            {...{ form, name, lang, label: t(`home:facts.${name}`) }}
            optional={offered.length > 1}
            rows={3}
            maxLength={factLimits.text}
            value={fact?.texts.find((one) => one.lang === lang)?.text ?? null}
          />
        ))}
    </>
  );
}

/** What the summary of what is wrong calls each field. */
export function homeFactLabels(t: Texts, kind: HomeFactKind) {
  return {
    area: t("home:facts.area"),
    day: t("home:facts.day"),
    source: t("home:facts.source"),
    ...(kind === "change" ? {} : { amount: t(`home:facts.amount.${kind}`) }),
    ...Object.fromEntries(factTextFields.map(({ name }) => [name, t(`home:facts.${name}`)])),
  };
}
