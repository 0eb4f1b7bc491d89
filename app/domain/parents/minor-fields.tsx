import { paths } from "#app/paths.ts";
import type { FormState } from "#app/platform/http/form.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Radios } from "#app/ui/form.tsx";
import { yesNo } from "./minor-form.ts";
import { ParentAddressFields } from "./parent-address-fields.tsx";

type Props = {
  form: FormState | undefined;
  lang: Lang;
  /** What becomes known to the parent. */
  about: "application" | "taster";
  /** What was said before; empty where nothing was. */
  said?: { under18: string; parentEmail: string; parentLang: string };
};

/** One question, and only for those who say yes room for an address. */
export function MinorFields({ form, lang, about, said }: Props) {
  const t = useTexts();
  return (
    <div className="minor">
      <Radios
        form={form}
        name="under18"
        label={t("parent:under18.label")}
        hint={t("parent:under18.hint")}
        value={said?.under18 ?? null}
        options={yesNo.map((value) => ({ value, label: t(`parent:answer.${value}`) }))}
      />
      <ParentAddressFields
        {...{ form, lang, said }}
        label={t("parent:address.label")}
        hint={t(`parent:address.${about}`)}
        optional
      />
      <p>
        <a href={paths.guide(lang, "parents")}>{t("pupil:parents")}</a>
      </p>
    </div>
  );
}
