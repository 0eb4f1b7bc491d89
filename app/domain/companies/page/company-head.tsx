import { placeText } from "#app/domain/places/place-text.ts";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Chip } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import type { CompanyProfile } from "../company-queries.server.ts";
import { CompanyLogo } from "../pictures/company-picture.tsx";

type Props = { company: CompanyProfile; openListings: number; lang: Lang };

/** Who this is, where and in what field, and the one thing to do. */
export function CompanyHead({ company, openListings, lang }: Props) {
  const t = useTexts();
  const place = placeText({ name: company.place, district: company.district });
  return (
    <header>
      <a className="back-link" href={paths.companies(lang)}>
        {t("company:page.back")}
      </a>
      <div className="company-head">
        <CompanyLogo name={company.name} pictures={company.pictures} />
        <div>
          <h1>
            <Unbroken>{company.name}</Unbroken>
          </h1>
          {company.kind === "member" ? null : (
            <p>
              <Chip tone="level">{t(`company:kind.${company.kind}`)}</Chip>
            </p>
          )}
          <p>{`${place}, ${t(`listing:country.${company.country}`)}`}</p>
          <p className="quiet">{company.fields.map((field) => t(`listing:field.${field}`)).join(" · ")}</p>
        </div>
        {openListings > 0 ? (
          <a className="button-primary" href="#listings">
            {t("company:openListings", { count: openListings })}
          </a>
        ) : null}
      </div>
    </header>
  );
}
