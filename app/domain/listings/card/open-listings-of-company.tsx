import type { Lang, ListingStatus } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { formatDay, formatInstantDay } from "#app/platform/i18n/format.ts";
import { type Texts, useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import type { CompanyListing } from "../desk/employer-listing-queries.server.ts";
import { UnfinishedNotes } from "../desk/unfinished-notes.tsx";
import type { Unfinished } from "../form/find-unfinished.server.ts";

/** What needs the company first: its own unfinished work, then what others see. */
const order: readonly ListingStatus[] = ["draft", "submitted", "scheduled", "paused", "published", "closed"];

type Props = { lang: Lang; listings: CompanyListing[]; unfinished: Record<string, Unfinished> };

export function OpenListingsOfCompany({ lang, listings, unfinished }: Props) {
  const t = useTexts();
  const groups = order
    .map((status) => ({ status, members: listings.filter((listing) => listing.status === status) }))
    .filter(({ members }) => members.length > 0);
  return groups.map(({ status, members }) => (
    <section key={status} aria-labelledby={`status-${status}`}>
      <h2 id={`status-${status}`}>
        {t(`employer:group.${status}`)} <span className="quiet">({members.length})</span>
      </h2>
      <CardTable
        className="listing-table panel"
        label={t(`employer:group.${status}`)}
        columns={[
          t("employer:table.listing"),
          t("employer:table.published"),
          t("employer:form.label.deadline"),
          t("employer:table.applications"),
        ]}
      >
        {members.map((listing) => rowOf(t, lang, listing, unfinished[listing.id]))}
      </CardTable>
    </section>
  ));
}

function rowOf(t: Texts, lang: Lang, listing: CompanyListing, unfinished: Unfinished | undefined) {
  return (
    <tr key={listing.id}>
      <th scope="row">
        <a href={paths.employerListing(lang, listing.id)}>
          <Unbroken>{listing.title}</Unbroken>
        </a>
        <span className="quiet">
          {listing.remark !== null
            ? t("employer:table.sentBack")
            : listing.changeSubmittedAt !== null
              ? t("change:inTable")
              : t(`listing:kind.${listing.kind}`)}
        </span>
        {unfinished ? <UnfinishedNotes lang={lang} status={listing.status} unfinished={unfinished} /> : null}
      </th>
      <td>
        {listing.publishedAt
          ? formatInstantDay(lang, listing.publishedAt)
          : listing.publishOn
            ? t("life:plan.from", { day: formatDay(lang, listing.publishOn) })
            : "–"}
      </td>
      <td>{formatDay(lang, listing.deadline)}</td>
      <td>
        {listing.applications}
        {listing.newApplications > 0 ? (
          <strong> · {t("employer:table.new", { count: listing.newApplications })}</strong>
        ) : null}
      </td>
    </tr>
  );
}
