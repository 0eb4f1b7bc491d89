import type { Field } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";

type Props = { fields: Field[]; chosen: Field | null; lang: Lang };

/** Chooses the companies of one field. The script of the site submits it by itself. */
export function CompanyFilter({ fields, chosen, lang }: Props) {
  const t = useTexts();
  return (
    <form className="company-filter" action={paths.companies(lang)} data-auto-submit>
      <div className="field">
        <label htmlFor="company-field">{t("company:list.field")}</label>
        <select id="company-field" name="field" defaultValue={chosen ?? ""}>
          <option value="">{t("company:list.allFields")}</option>
          {fields.map((field) => (
            <option key={field} value={field}>
              {t(`listing:field.${field}`)}
            </option>
          ))}
        </select>
      </div>
      <button className="button">{t("company:list.show")}</button>
    </form>
  );
}
