import type { Country } from "#db/codes.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { roughEquals } from "./rough-equals.ts";

const langOfCountry = { DE: "de", PL: "pl", CZ: "cs" } as const;

/** What an ad asks for, and what comes near it elsewhere. */
export function AskedCertificates({ countries }: { countries: readonly Country[] }) {
  const t = useTexts();
  return (
    <ul className="certificate-levels">
      {roughEquals.map(({ asked, of }) => (
        <li key={asked}>
          <h3>{t(`listing:certificate.${asked}`)}</h3>
          <dl>
            {countries.map((country) => (
              <div key={country}>
                <dt>{t(`listing:country.${country}`)}</dt>
                <dd>
                  {of[country] === null ? (
                    t("certificate:noEqual")
                  ) : (
                    <span lang={langOfCountry[country]}>{of[country]}</span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
