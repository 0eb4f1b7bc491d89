import type { ComponentProps } from "react";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import type { FormState } from "#app/platform/http/form.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Checkbox, ErrorSummary } from "#app/ui/form.tsx";
import { LangRadios } from "#app/ui/languages/lang-radios.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import type { AlertView } from "../find-alert-view.server.ts";
import { partnerWishIn } from "../partner-wish.ts";
import { PartnerFields } from "../sign-up/partner-fields.tsx";
import { PlanFields } from "../sign-up/plan-fields.tsx";
import { FrequencyField } from "../sign-up/sign-up-fields.tsx";
import { SearchFields } from "./search-fields.tsx";

type AlertSettingsProps = {
  lang: Lang;
  alert: AlertView;
  districts: { id: string; name: string }[];
  /** In which one might be at home. */
  weeks: ComponentProps<typeof PlanFields>["weeks"];
  form: FormState | undefined;
  /** Of what is stored (seenMark). */
  seen: string;
  operator: string;
};

/** All that was chosen at the sign-up but the address, and in which language the mails come. */
export function AlertSettings({ lang, alert, districts, weeks, form, seen, operator }: AlertSettingsProps) {
  const t = useTexts();
  const { plan } = alert;
  const criteria = parseCriteria(new URLSearchParams(alert.criteria));
  return (
    <PageForm className="alert-settings" enter={{ name: "then", value: "" }}>
      <SeenField form={form} seen={seen} />
      <h2>{t("alert:manage.change")}</h2>
      <ErrorSummary
        form={form}
        labels={{
          near: t("search:bar.near"),
          homeDistrict: t("alert:returnee.homeDistrict"),
          homePlace: t("alert:returnee.homePlace"),
        }}
      />
      {plan ? (
        <PlanFields {...{ lang, form, districts, weeks, plan }} />
      ) : (
        <SearchFields
          {...{ lang, form, criteria, districts }}
          leftOut={alert.leftOut}
          refusals={alert.refusals}
          withTransit={alert.withTransit}
        />
      )}
      <PartnerFields form={form} wish={partnerWishIn(alert.partnerCriteria)} />
      <FrequencyField form={form} value={alert.frequency} growing={plan !== null} />
      <LangRadios form={form} name="lang" label={t("alert:field.lang")} value={alert.lang} />
      {plan ? (
        <Checkbox
          form={form}
          name="officeMayContact"
          label={t("alert:returnee.officeMayContact")}
          hint={t("alert:returnee.officeMayContactHint", { operator })}
          checked={plan.officeMayContact}
        />
      ) : null}
      <p className="button-row">
        <button className="button-primary" name="then" value="">
          {t("alert:manage.save")}
        </button>
        <button className="button" name="then" value="preview">
          {t("alert:week.show")}
        </button>
      </p>
    </PageForm>
  );
}
