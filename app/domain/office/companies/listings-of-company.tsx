import type { CompanyKind } from "#db/codes.ts";
import { kindsOfOrganisation } from "#app/domain/companies/kinds-of-organisation.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { Notice } from "#app/ui/parts.tsx";
import { ListingState } from "../listing-state.tsx";
import type { CompanyListing } from "./company.server.ts";

type Props = { lang: Lang; kind: CompanyKind; listings: CompanyListing[]; suspendedAt: string | null };

export function ListingsOfCompany({ lang, kind, listings, suspendedAt }: Props) {
  const t = useTexts();
  const kept = listings.filter(
    (listing) => listing.status !== "closed" && !kindsOfOrganisation[kind].includes(listing.kind),
  );
  return (
    <section className="office-section">
      <h2>{t("office:company.listings")}</h2>
      {suspendedAt !== null && listings.some(({ status }) => status === "published") ? (
        <p>{t("office:company.hidden")}</p>
      ) : null}
      {kept.length > 0 ? (
        <Notice>
          <p>{t("office:company.keptKinds", { count: kept.length })}</p>
        </Notice>
      ) : null}
      {listings.length === 0 ? (
        <p>{t("office:company.noListings")}</p>
      ) : (
        <CardTable
          className="office-table"
          label={t("office:company.listings")}
          columns={[t("office:waiting.listing"), t("office:company.status"), t("office:waiting.deadline")]}
        >
          {listings.map((listing) => (
            <tr key={listing.id}>
              <th scope="row">
                <a href={paths.officeListing(lang, listing.id)} lang={listing.title_lang}>
                  {listing.title}
                </a>
              </th>
              <td>
                <ListingState status={listing.status} suspendedAt={suspendedAt} />
              </td>
              <td className="no-wrap">{formatDay(lang, listing.deadline)}</td>
            </tr>
          ))}
        </CardTable>
      )}
      <p className="quiet">{t("office:company.draftsPrivate")}</p>
    </section>
  );
}
