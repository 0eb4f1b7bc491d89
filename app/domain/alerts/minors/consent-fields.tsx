import type { ReactNode } from "react";
import { yesNo } from "#app/domain/parents/minor-form.ts";
import { ParentAddressFields } from "#app/domain/parents/parent-address-fields.tsx";
import { paths } from "#app/paths.ts";
import type { FormState } from "#app/platform/http/form.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Radios } from "#app/ui/form.tsx";

type Props = {
  form: FormState | undefined;
  lang: Lang;
  /** Their search says so; else it is folded away. */
  forPupils: boolean;
};

/** Under 16 a parent has to agree (Art. 8 GDPR). */
export function ConsentFields({ form, lang, forPupils }: Props) {
  const t = useTexts();
  const asked = forPupils ? "pupil" : "adult";
  const fields = (
    <div className="minor">
      <Radios
        form={form}
        name="under16"
        label={t(`parent:under16.${asked}.label`)}
        hint={t(`parent:under16.${asked}.hint`)}
        options={yesNo.map((value) => ({ value, label: t(`parent:answer.${value}`) }))}
      />
      <ParentAddressFields
        {...{ form, lang }}
        label={t(`parent:under16.${asked}.address`)}
        hint={t(`parent:under16.${asked}.addressHint`)}
      />
      <p>
        <a href={paths.guide(lang, "parents")}>{forPupils ? t("pupil:parents") : t("guide:parents")}</a>
      </p>
    </div>
  );
  return forPupils ? fields : <Folded form={form}>{fields}</Folded>;
}

function Folded({ form, children }: { form: FormState | undefined; children: ReactNode }) {
  const t = useTexts();
  const names = ["under16", "parentEmail"];
  const isOpen = names.some((name) => Boolean(form?.typed[name]) || form?.errors[name] !== undefined);
  return (
    <details className="alert-partner" open={isOpen}>
      <summary>{t("parent:under16.adult.title")}</summary>
      {children}
    </details>
  );
}
