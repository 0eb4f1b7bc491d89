import type { Country } from "#db/codes.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { levelTable } from "./level-table.ts";

const langOfCountry = { DE: "de", PL: "pl", CZ: "cs" } as const;

/** Level by level: what stands beside each other in these countries, each in its own words. */
export function CertificateLevels({ countries }: { countries: readonly Country[] }) {
  const t = useTexts();
  return (
    <ul className="certificate-levels">
      {levelTable.map(({ level, of }) => (
        <li key={level}>
          <h3>{t("certificate:level", { level })}</h3>
          <dl>
            {countries.map((country) => (
              <div key={country}>
                <dt>{t(`listing:country.${country}`)}</dt>
                {of[country].map(({ name, unproven }) => (
                  <dd key={name}>
                    <span lang={langOfCountry[country]}>{name}</span>
                    {unproven ? <span className="quiet"> ({t("certificate:unproven")})</span> : null}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
