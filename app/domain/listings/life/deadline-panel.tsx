import type { ListingStatus } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";

type Props = {
  lang: Lang;
  listing: { id: string; status: ListingStatus; deadline: Day };
  next: Day | null;
  asked: boolean;
  /** False where its organisation may no longer post what is of this kind. */
  mayRenew: boolean;
};

/** How long a published listing runs, and the button that moves its end on. */
export function DeadlinePanel({ lang, listing, next, asked, mayRenew }: Props) {
  const t = useTexts();
  const day = formatDay(lang, listing.deadline);
  return (
    <section className="panel">
      <h2>{t("life:deadline.title")}</h2>
      <p>{t(listing.status === "paused" ? "life:deadline.paused" : "life:deadline.runs", { day })}</p>
      {asked ? (
        <form method="post" action={paths.confirmListing(lang, listing.id)}>
          <p>{t("life:asked.text")}</p>
          <p>
            <button className="button-primary">{t("life:link.button.confirm")}</button>
          </p>
        </form>
      ) : null}
      {!mayRenew ? (
        <p className="quiet">{t("employer:errors.kindNotRenewed")}</p>
      ) : next ? (
        <form className="button-row" method="post" action={paths.extendListing(lang, listing.id)}>
          <input type="hidden" name="from" value={listing.deadline} />
          <button className="button" name="until" value={next}>
            {t("life:deadline.extend", { day: formatDay(lang, next) })}
          </button>
          <a href={paths.extendListing(lang, listing.id)}>{t("life:deadline.choose")}</a>
        </form>
      ) : (
        <p className="quiet">{t("life:deadline.longest", { day })}</p>
      )}
    </section>
  );
}
