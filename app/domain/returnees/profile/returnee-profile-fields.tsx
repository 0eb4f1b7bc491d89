import { returneeWishes, spokenLevels, yearBands } from "#db/returnees/returnee-codes.ts";
import { type FormState, typedList } from "#app/platform/http/form.ts";
import { type Texts, useTexts } from "#app/platform/i18n/texts.ts";
import { Checkbox, Checkboxes, Radios, Select, TextField } from "#app/ui/form.tsx";
import type { ProfileChoices } from "./find-profile-choices.server.ts";
import type { ProfileSaid } from "./profile.ts";
import { levelFields, profileLimits, returnMonths } from "./profile-form.ts";
import type { Meant } from "./read-profile.server.ts";

type Props = {
  form: FormState | undefined;
  choices: ProfileChoices;
  /** What the typed occupation may mean. */
  meant: Meant;
  /** Null: a new one. `what`: the name of its occupation. */
  said: (ProfileSaid & { what: string }) | null;
  operator: string;
};

/** What a profile says, never a name, an age or an employer; to whom it shall not go; and whether the office may write. */
export function ReturneeProfileFields({ form, choices, meant, said, operator }: Props) {
  const t = useTexts();
  return (
    <>
      <TextField
        {...{ form, name: "what", label: t("home:profile.field.what"), hint: t("home:profile.hint.what") }}
        maxLength={profileLimits.occupation}
        value={said?.what ?? null}
      />
      {meant.length > 0 ? (
        <Radios
          {...{ form, name: "occupation", label: t("home:profile.field.occupation") }}
          value={said?.occupation ?? null}
          options={meant.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      <Radios
        {...{ form, name: "years", label: t("home:profile.field.years") }}
        value={said?.years ?? null}
        options={yearBands.map((value) => ({ value, label: t(`home:years.${value}`) }))}
      />
      <Select
        {...{ form, name: "district", label: t("home:profile.field.district"), empty: t("home:facts.choose") }}
        value={said?.district ?? null}
        options={choices.districts.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Radios
        {...{ form, name: "months", label: t("alert:returnee.horizon") }}
        value={said?.months ?? null}
        options={returnMonths.map((value) => ({ value, label: t(`alert:returnee.horizons.${value}`) }))}
      />
      <h3>{t("home:profile.languages")}</h3>
      <p className="hint">{t("home:profile.languagesHint")}</p>
      <LevelFields form={form} said={said} />
      <Checkboxes
        {...{ form, name: "wishes", label: t("home:profile.field.wishes"), optional: true }}
        values={said?.wishes ?? []}
        options={returneeWishes.map((value) => ({ value, label: t(`home:wish.${value}`) }))}
      />
      <HiddenField {...{ form, choices, said }} />
      <Checkbox
        {...{ form, name: "officeMayContact", label: t("home:profile.field.officeMayContact") }}
        hint={t("home:profile.hint.officeMayContact", { operator })}
        checked={said !== null && said.forOffice !== null}
      />
      <TextField
        {...{ form, name: "contactName", label: t("home:profile.field.contactName"), optional: true }}
        hint={t("home:profile.hint.contactName")}
        autoComplete="name"
        maxLength={profileLimits.name}
        value={said?.forOffice?.name ?? null}
      />
    </>
  );
}

/** Many names, of which most people tick one or none: folded until somebody looks for theirs. */
function HiddenField({ form, choices, said }: Pick<Props, "form" | "choices" | "said">) {
  const t = useTexts();
  const chosen = typedList(form, "hidden") ?? said?.hidden ?? [];
  return (
    <details className="profile-hidden" open={chosen.length > 0}>
      <summary>{t("home:profile.field.hidden")}</summary>
      <Checkboxes
        {...{ form, name: "hidden", label: t("home:profile.hiddenLabel"), optional: true }}
        hint={t("home:profile.hint.hidden")}
        values={said?.hidden ?? []}
        options={choices.companies.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </details>
  );
}

function LevelFields({ form, said }: Pick<Props, "form" | "said">) {
  const t = useTexts();
  return (
    <div className="company-pairs">
      {levelFields.map(({ lang, name }) => (
        <Select
          key={name}
          {...{ form, name, label: t(`listing:language.${lang}`), empty: t("home:profile.notSpoken") }}
          value={said?.languages.find((spoken) => spoken.lang === lang)?.level ?? null}
          options={spokenLevels.map((value) => ({
            value,
            label: value === "C2" ? t("home:profile.mother") : value,
          }))}
        />
      ))}
    </div>
  );
}

/** What the summary of what is wrong calls each field. */
export function profileLabels(t: Texts) {
  const names = ["what", "occupation", "years", "district", "contactName"] as const;
  return {
    ...Object.fromEntries(names.map((name) => [name, t(`home:profile.field.${name}`)])),
    ...Object.fromEntries(levelFields.map(({ lang, name }) => [name, t(`listing:language.${lang}`)])),
    months: t("alert:returnee.horizon"),
    email: t("alert:field.email"),
  };
}
