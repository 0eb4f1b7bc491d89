import { ListingCard } from "#app/domain/listings/card/listing-card.tsx";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Chip } from "#app/ui/parts.tsx";
import type { SavedListing, SavedListings } from "./find-saved.server.ts";

type ListProps = {
  saved: SavedListings;
  lang: Lang;
  /** Whether each can be taken off the list; only a script can. */
  forget?: boolean;
};

export function SavedList({ saved, lang, forget = false }: ListProps) {
  const t = useTexts();
  return (
    <>
      <ul className="saved-list">
        {saved.listings.map((listing) => (
          <li key={idOf(listing)} data-kept-id={idOf(listing)}>
            {listing.state === "open" ? (
              <ListingCard card={listing.card} lang={lang} headingLevel={3} />
            ) : (
              <p className="card saved-past">
                <span>
                  <a href={listing.path}>{listing.title}</a> · {listing.company}
                </span>
                <Chip>{t(`saved:${listing.state}`)}</Chip>
              </p>
            )}
            {forget ? (
              <button
                type="button"
                className="link-button"
                data-forget={idOf(listing)}
                aria-label={t("saved:forgetTitle", { title: titleOf(listing) })}
              >
                {t("saved:forget")}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {saved.missing > 0 ? <p className="quiet">{t("saved:missing", { count: saved.missing })}</p> : null}
    </>
  );
}

const idOf = (listing: SavedListing) => (listing.state === "open" ? listing.card.id : listing.id);
const titleOf = (listing: SavedListing) => (listing.state === "open" ? listing.card.title : listing.title);
