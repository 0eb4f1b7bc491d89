import { paths } from "#app/paths.ts";
import { formatDay, formatInstantDay } from "#app/platform/i18n/format.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { Lang, ListingStatus } from "#db/codes.ts";
import type { CompanyListing } from "./employer-listing-queries.server.ts";

/** What needs the company first: its own unfinished work, then what others see. */
const order: readonly ListingStatus[] = ["draft", "submitted", "published", "closed"];

export function CompanyListings({ lang, listings }: { lang: Lang; listings: CompanyListing[] }) {
  const t = useTexts();
  const groups = order
    .map((status) => ({ status, members: listings.filter((listing) => listing.status === status) }))
    .filter(({ members }) => members.length > 0);
  return groups.map(({ status, members }) => (
    <section key={status} aria-labelledby={`status-${status}`}>
      <h2 id={`status-${status}`}>
        {t(`employer:group.${status}`)} <span className="quiet">({members.length})</span>
      </h2>
      <div className="table-scroll panel">
        <table className="listing-table">
          <thead>
            <tr>
              <th scope="col">{t("employer:table.listing")}</th>
              <th scope="col">{t("employer:table.published")}</th>
              <th scope="col">{t("employer:form.label.deadline")}</th>
              <th scope="col">{t("employer:table.applications")}</th>
            </tr>
          </thead>
          <tbody>
            {members.map((listing) => (
              <Row key={listing.id} lang={lang} listing={listing} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  ));
}

function Row({ lang, listing }: { lang: Lang; listing: CompanyListing }) {
  const t = useTexts();
  return (
    <tr>
      <th scope="row">
        <a href={paths.employerListing(lang, listing.id)}>{listing.title}</a>
        <span className="quiet">
          {listing.remark ? t("employer:table.sentBack") : t(`listing:kind.${listing.kind}`)}
        </span>
      </th>
      <td data-label={t("employer:table.published")}>
        {listing.publishedAt ? formatInstantDay(lang, listing.publishedAt) : "–"}
      </td>
      <td data-label={t("employer:form.label.deadline")}>{formatDay(lang, listing.deadline)}</td>
      <td data-label={t("employer:table.applications")}>
        {listing.applications}
        {listing.newApplications > 0 ? (
          <strong> · {t("employer:table.new", { count: listing.newApplications })}</strong>
        ) : null}
      </td>
    </tr>
  );
}
