import type { Day } from "#db/schema.ts";
import type { AnswerRecord } from "#app/domain/companies/answer-record.ts";
import { answerRecordTexts } from "#app/domain/companies/answer-record-texts.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { ListingView } from "./find-listing-view.server.ts";

type ApplyPanelProps = {
  view: ListingView;
  lang: Lang;
  /** For who applies today: the day of the answer and, at the latest, of the erasure. */
  promise: { answerBy: Day; erasedOn: Day };
  /** How the company has answered so far, computed from what it did. */
  record: AnswerRecord;
};

/** The one thing to do next, always within thumb's reach. */
export function ApplyPanel({ view, lang, promise, record }: ApplyPanelProps) {
  const t = useTexts();
  return (
    <aside className="apply-panel">
      <div className="apply-bar">
        <a className="button-primary" href={paths.apply(lang, view.id)}>
          {t("listing:page.apply")}
        </a>
      </div>
      <p>{t("listing:page.applyHint")}</p>
      <p>{t("listing:page.answerByText", { day: formatDay(lang, promise.answerBy) })}</p>
      {answerRecordTexts(t, record).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>{t("listing:page.erasedOn", { day: formatDay(lang, promise.erasedOn) })}</p>
      <p className="quiet">{t("listing:card.deadline", { day: formatDay(lang, view.deadline) })}</p>
      <p className="apply-more">
        <button type="button" className="link-button" data-print hidden>
          {t("listing:page.print")}
        </button>
        <button type="button" className="link-button" data-share hidden>
          {t("listing:page.share")}
        </button>
        <a href={paths.reportListing(lang, view.id)}>{t("listing:page.report")}</a>
      </p>
    </aside>
  );
}
