import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { GoOnButton } from "../going-on/go-on-button.tsx";
import { canBeEnded } from "./can-be-ended.ts";
import type { Review } from "./find-review.server.ts";

type May = { correct: boolean; write: boolean };

/** What the office can do with a listing: let it or its change out, give it back, correct it, write about it, or end it. */
export function ReviewDeeds({ lang, review, may }: { lang: Lang; review: Review; may: May }) {
  const t = useTexts();
  const { asks, companySuspendedAt, problems } = review;
  const others = (
    <>
      {may.correct ? <a href={paths.correctListing(lang, review.id)}>{t("correct:link")}</a> : null}
      {may.write ? <a href={paths.writeAboutListing(lang, review.id)}>{t("correct:letter.link")}</a> : null}
      {canBeEnded(review) ? <a href={paths.officeEndListing(lang, review.id)}>{t("office:review.end")}</a> : null}
    </>
  );
  if (asks === null) return <p className="button-row review-deeds">{others}</p>;
  const back = (
    <>
      <a className="button" href={paths.officeSendBack(lang, review.id)}>
        {t("office:review.sendBack")}
      </a>
      {others}
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
