import type { Country, Currency, Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Checkbox, ErrorSummary, Select, TextField } from "#app/ui/form.tsx";
import type { Situation } from "./rules/take-home.ts";

type Props = {
  lang: Lang;
  form: FormState | undefined;
  country: Country;
  currency: Currency;
  gross: number | null;
  situation: Situation;
  years: readonly number[];
  year: number | null;
  listing: string | null;
};

const asked = {
  DE: ["church", "saxony", "training"],
  PL: ["commuting"],
  CZ: [],
} as const satisfies Record<Country, readonly (keyof Situation)[]>;

/** What the estimate of a country asks; sent by the address, so that nothing is kept anywhere. */
export function TakeHomeFields({ lang, form, country, currency, gross, situation, years, year, listing }: Props) {
  const t = useTexts();
  const labels = { gross: t("takeHome:field.gross", { currency }), children: t("takeHome:field.children") };
  return (
    <>
      <ErrorSummary form={form} labels={labels} />
      <form action={paths.takeHome(lang)} className="panel">
        <input type="hidden" name="country" value={country} />
        {listing === null ? null : <input type="hidden" name="listing" value={listing} />}
        {years.length < 2 ? null : (
          <Select
            {...{ form, name: "year", label: t("takeHome:field.year"), value: year === null ? null : String(year) }}
            options={years.map((one) => ({ value: String(one), label: String(one) }))}
          />
        )}
        <TextField
          {...{ form, name: "gross", label: labels.gross, hint: t("takeHome:hint.gross") }}
          value={gross === null ? null : gross.toFixed(2).replace(".", ",").replace(",00", "")}
          inputMode="decimal"
          width="short"
        />
        {country === "PL" ? null : (
          <TextField
            {...{ form, name: "children", label: labels.children, hint: t(`takeHome:hint.children.${country}`) }}
            value={situation.children}
            inputMode="numeric"
            width="short"
          />
        )}
        {asked[country].map((name) => (
          <Checkbox key={name} {...{ form, name, label: t(`takeHome:field.${name}`), checked: situation[name] }} />
        ))}
        <button className="button-primary">{t("takeHome:reckon")}</button>
      </form>
    </>
  );
}
