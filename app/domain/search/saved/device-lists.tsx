import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { EmptyState } from "#app/ui/parts.tsx";
import type { SavedListings } from "./find-saved.server.ts";
import { SavedList } from "./saved-list.tsx";

export type OnDevice = {
  saved: SavedListings;
  seen: SavedListings;
  /** Opens what is saved on any device; null where nothing is. */
  takeAlong: string | null;
};

/** What a device keeps, told by its script; the rest of the page knows nothing of it. */
export function DeviceLists({ lang, saved, seen, takeAlong }: OnDevice & { lang: Lang }) {
  const t = useTexts();
  const holds = ({ listings, missing }: SavedListings) => listings.length + missing > 0;
  return (
    <div data-on-device>
      {holds(saved) ? (
        <section>
          <h2>{t("saved:saved")}</h2>
          <SavedList saved={saved} lang={lang} forget />
        </section>
      ) : (
        <EmptyState title={t("saved:empty")}>
          <p>{t("saved:emptyText")}</p>
          <p>
            <a className="button-primary" href={paths.results(lang)}>
              {t("saved:search")}
            </a>
          </p>
        </EmptyState>
      )}
      {takeAlong ? <TakeAlong address={takeAlong} /> : null}
      {holds(seen) ? (
        <section>
          <h2>{t("saved:seen")}</h2>
          <SavedList saved={seen} lang={lang} />
          <button type="button" className="button" data-clear-seen>
            {t("saved:clear")}
          </button>
        </section>
      ) : null}
    </div>
  );
}

/** By the reader's own mail program: nobody has to tell us an address for it. */
function TakeAlong({ address }: { address: string }) {
  const t = useTexts();
  const [subject, body] = [t("saved:takeSubject"), t("saved:takeBody", { address })].map(encodeURIComponent);
  return (
    <section className="panel">
      <h2>{t("saved:take")}</h2>
      <p>{t("saved:takeText")}</p>
      <p className="row-links">
        <a href={`mailto:?subject=${subject}&body=${body}`}>{t("saved:takeMail")}</a>
        <a href={address}>{t("saved:open")}</a>
      </p>
    </section>
  );
}
