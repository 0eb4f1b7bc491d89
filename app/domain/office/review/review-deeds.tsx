import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { GoOnButton } from "../going-on/go-on-button.tsx";
import { canBeEnded } from "./can-be-ended.ts";
import type { Review } from "./find-review.server.ts";

/** What the office can do with a listing: let it or its change out, give it back, or end it. */
export function ReviewDeeds({ lang, review }: { lang: Lang; review: Review }) {
  const t = useTexts();
  const { asks, companySuspendedAt, problems } = review;
  const end = canBeEnded(review) ? (
    <a href={paths.officeEndListing(lang, review.id)}>{t("office:review.end")}</a>
  ) : null;
  if (asks === null) return end && <p className="button-row review-deeds">{end}</p>;
  const back = (
    <>
      <a className="button" href={paths.officeSendBack(lang, review.id)}>
        {t("office:review.sendBack")}
      </a>
      {end}
    </>
  );
  const mayGoOut = companySuspendedAt === null && Object.keys(problems).length === 0;
  if (!mayGoOut) return <p className="button-row review-deeds">{back}</p>;
  const approve = asks === "change" ? t("change:office.approve") : t("office:review.approve");
  return (
    <form method="post" action={paths.officeApprove(lang, review.id)} className="button-row review-deeds">
      <input type="hidden" name="seen" value={review.version} />
      <button className="button-primary">{approve}</button>
      <GoOnButton deed={approve} />
      {back}
    </form>
  );
}
