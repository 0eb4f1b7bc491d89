import { paths } from "#app/paths.ts";
import { formatDay, formatInstantDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { Chip } from "#app/ui/parts.tsx";
import { AgeText } from "../age-text.tsx";
import type { Waiting } from "./find-waiting.server.ts";

type Aged<Item> = (Item & { days: number })[];

export function WaitingListings({ lang, listings }: { lang: Lang; listings: Aged<Waiting["listings"][number]> }) {
  const t = useTexts();
  const columns = ["listing", "since", "company", "deadline"] as const;
  return (
    <section className="office-section">
      <h2>{t("office:waiting.listings")}</h2>
      {listings.length === 0 ? <p>{t("office:waiting.noListings")}</p> : null}
      {listings.length > 0 ? (
        <CardTable
          className="office-table"
          label={t("office:waiting.listings")}
          columns={columns.map((column) => t(`office:waiting.${column}`))}
        >
          {listings.map((listing) => (
            <tr key={listing.id}>
              <th scope="row">
                <a href={paths.officeListing(lang, listing.id)} lang={listing.title_lang}>
                  {listing.title}
                </a>{" "}
                {listing.first_published_at ? <Chip>{t("office:waiting.again")}</Chip> : null}
              </th>
              <td className="no-wrap">
                <AgeText days={listing.days} />
              </td>
              <td>
                <a href={paths.officeCompany(lang, listing.company_id)}>{listing.company_name}</a>{" "}
                {listing.company_suspended_at ? <Chip tone="level">{t("office:company.suspended")}</Chip> : null}
              </td>
              <td className="no-wrap">{formatDay(lang, listing.deadline)}</td>
            </tr>
          ))}
        </CardTable>
      ) : null}
    </section>
  );
}

export function WaitingProfiles({ lang, profiles }: { lang: Lang; profiles: Aged<Waiting["profiles"][number]> }) {
  const t = useTexts();
  if (profiles.length === 0) return null;
  const columns = ["company", "since"] as const;
  return (
    <section className="office-section">
      <h2>{t("profile:review.waiting")}</h2>
      <CardTable
        className="office-table"
        label={t("profile:review.waiting")}
        columns={columns.map((column) => t(`office:waiting.${column}`))}
      >
        {profiles.map((profile) => (
          <tr key={profile.id}>
            <th scope="row">
              <a href={paths.officeProfile(lang, profile.id)}>{profile.name}</a>{" "}
              {profile.suspendedAt ? <Chip tone="level">{t("office:company.suspended")}</Chip> : null}
            </th>
            <td className="no-wrap">
              <AgeText days={profile.days} />
            </td>
          </tr>
        ))}
      </CardTable>
    </section>
  );
}

type ReportsProps = { lang: Lang; reports: Aged<Waiting["reports"][number]>; count: number };

export function WaitingReports({ lang, reports, count }: ReportsProps) {
  const t = useTexts();
  if (count === 0) return null;
  const heading = t("office:waiting.reports", { count });
  const columns = ["listing", "since", "reason"] as const;
  return (
    <section className="office-section">
      <h2>{heading}</h2>
      <CardTable
        className="office-table"
        label={heading}
        columns={columns.map((column) => t(`office:waiting.${column}`))}
      >
        {reports.map((report) => (
          <tr key={report.id}>
            <th scope="row">
              <a href={paths.officeReport(lang, report.id)} lang={report.title_lang}>
                {report.title}
              </a>
            </th>
            <td className="no-wrap">
              <AgeText days={report.days} />
            </td>
            <td>{t(`legal:report.reasonShort.${report.reason}`)}</td>
          </tr>
        ))}
      </CardTable>
      <p>
        <a href={paths.officeReports(lang)}>{t("office:waiting.allReports")}</a>
      </p>
    </section>
  );
}

type CompaniesProps = { lang: Lang; companies: Waiting["companies"]; count: number };

export function WaitingCompanies({ lang, companies, count }: CompaniesProps) {
  const t = useTexts();
  if (count === 0) return null;
  const heading = t("office:waiting.companies", { count });
  const columns = ["company", "place", "invited"] as const;
  return (
    <section className="office-section">
      <h2>{heading}</h2>
      <p>{t("office:waiting.companiesText")}</p>
      <CardTable
        className="office-table"
        label={heading}
        columns={columns.map((column) => t(`office:waiting.${column}`))}
      >
        {companies.map((company) => (
          <tr key={company.id}>
            <th scope="row">
              <a href={paths.officeCompany(lang, company.id)}>{company.name}</a>
            </th>
            <td>{company.place}</td>
            <td className="no-wrap">
              {company.invitedAt ? formatInstantDay(lang, company.invitedAt) : t("office:waiting.notInvited")}
            </td>
          </tr>
        ))}
      </CardTable>
    </section>
  );
}
