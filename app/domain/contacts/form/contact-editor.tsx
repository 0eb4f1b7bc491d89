import { I18nextProvider } from "react-i18next";
import type { FormState } from "#app/platform/http/form.ts";
import { i18nFor } from "#app/platform/i18n/i18n-for.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import { ContactBox } from "../contact-box.tsx";
import type { StoredContact } from "../contact-person.ts";
import type { ShownContact } from "../shown-contact.server.ts";
import { contactLabels, ContactPersonFields } from "./contact-person-fields.tsx";
import type { DistrictChoice } from "./find-district-choices.server.ts";

export type ContactLook = { lang: Lang; shown: ShownContact }[];

type Props = {
  form: FormState | undefined;
  contact: StoredContact | null;
  phone: string | null;
  districts: DistrictChoice[];
  /** As readers of each language see what was typed, else what is stored; null where there is nothing yet. */
  look: ContactLook | null;
  /** It is what was typed, and not stored yet. */
  unsaved: boolean;
  operator: string;
};

/** The form of a person, and how readers see them. */
export function ContactEditor({ form, contact, phone, districts, look, unsaved, operator }: Props) {
  const t = useTexts();
  return (
    <>
      <ErrorSummary form={form} labels={contactLabels(t)} />
      <PageForm noValidate className="company-form" enter={{ name: "deed", value: "save" }}>
        {contact === null ? null : <SeenField form={form} seen={contact.updatedAt} />}
        <ContactPersonFields form={form} contact={contact} phone={phone} districts={districts} />
        {look ? <Looks {...{ look, unsaved, operator }} /> : null}
        <div className="button-row">
          <button name="deed" value="save" className="button-primary">
            {t("contacts:form.save")}
          </button>
          <button name="deed" value="look" className="button">
            {t("contacts:form.look")}
          </button>
        </div>
      </PageForm>
    </>
  );
}

function Looks({ look, unsaved, operator }: { look: ContactLook; unsaved: boolean; operator: string }) {
  const t = useTexts();
  return (
    <section className="office-section contact-looks">
      <h2>{t("contacts:form.lookTitle")}</h2>
      {unsaved ? <p role="status">{t("contacts:form.lookUnsaved")}</p> : null}
      <div className="languages-beside">
        {look.map(({ lang, shown }) => (
          <div key={lang}>
            <p className="quiet">{t(`listing:language.${lang}`)}</p>
            <div lang={lang}>
              <I18nextProvider i18n={i18nFor(lang)}>
                <ContactBox contacts={[shown]} about="listing" operator={operator} />
              </I18nextProvider>
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}
