import { useContext } from "react";
import { langs, welcomes } from "#db/codes.ts";
import type { FormState } from "#app/platform/http/form.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Checkboxes, TextArea, TextField } from "#app/ui/form.tsx";
import { OfferedLangs } from "#app/ui/languages/offered-langs.tsx";
import { companyLimits } from "../company-limits.ts";
import { ContactFields } from "../contact-fields.tsx";
import type { OwnProfile } from "./find-profile.server.ts";
import { aboutNames, welcomeNames } from "./profile-form.ts";

type Props = { form: FormState | undefined; profile: OwnProfile };

export function ProfileFields(props: Props) {
  return (
    <>
      <AboutFields {...props} />
      <WelcomeFields {...props} />
      <PeopleFields {...props} />
      <ContactSection {...props} />
    </>
  );
}

function AboutFields({ form, profile }: Props) {
  const t = useTexts();
  return (
    <section>
      <h2>{t("profile:form.about")}</h2>
      <p>{t("profile:form.aboutText")}</p>
      <div className="languages-beside">
        {useContext(OfferedLangs).map((lang) => (
          <TextArea
            key={lang}
            form={form}
            name={aboutNames[lang]}
            label={t(`profile:form.${aboutNames[lang]}`)}
            optional
            lang={lang}
            maxLength={companyLimits.about}
            value={profile.texts[lang].about}
          />
        ))}
      </div>
    </section>
  );
}

function WelcomeFields({ form, profile }: Props) {
  const t = useTexts();
  return (
    <section>
      <h2>{t("profile:form.welcome")}</h2>
      <Checkboxes
        form={form}
        name="welcomes"
        label={t("profile:form.welcomes")}
        optional
        values={profile.welcomes}
        options={welcomes.map((value) => ({ value, label: t(`profile:welcome.${value}`) }))}
      />
      <div className="languages-beside">
        {useContext(OfferedLangs).map((lang) => (
          <TextArea
            key={lang}
            form={form}
            name={welcomeNames[lang]}
            label={t(`profile:form.${welcomeNames[lang]}`)}
            optional
            lang={lang}
            rows={4}
            maxLength={companyLimits.welcome}
            value={profile.texts[lang].welcome}
          />
        ))}
      </div>
    </section>
  );
}

function PeopleFields({ form, profile }: Props) {
  const t = useTexts();
  return (
    <section>
      <h2>{t("profile:form.people")}</h2>
      <p>{t("profile:form.factsText")}</p>
      <div className="company-pairs">
        {(["staff", "apprentices"] as const).map((name) => (
          <TextField
            key={name}
            form={form}
            name={name}
            inputMode="numeric"
            width="short"
            label={t(`profile:form.${name}`)}
            optional
            value={profile[name]}
          />
        ))}
      </div>
      <Checkboxes
        form={form}
        name="languages"
        label={t("profile:form.languages")}
        optional
        values={profile.languages}
        options={langs.map((value) => ({ value, label: t(`listing:language.${value}`) }))}
      />
      <TextField
        form={form}
        name="website"
        type="url"
        label={t("profile:form.website")}
        optional
        value={profile.website}
      />
    </section>
  );
}

function ContactSection({ form, profile }: Props) {
  const t = useTexts();
  return (
    <section>
      <h2>{t("profile:form.contact")}</h2>
      <p>{t("profile:form.contactText")}</p>
      <ContactFields form={form} stored={profile} labelOf={(name) => t(`profile:form.${name}`)} />
    </section>
  );
}
