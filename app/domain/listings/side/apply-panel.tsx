import type { Day } from "#db/schema.ts";
import type { AnswerRecord } from "#app/domain/companies/answer-record.ts";
import { answerRecordTexts } from "#app/domain/companies/answer-record-texts.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { finished } from "#app/ui/finished.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import type { ListingView } from "../page/find-listing-view.server.ts";
import type { Reader } from "./reader.ts";
import { ShareMenu } from "./share-menu.tsx";

type ApplyPanelProps = { view: ListingView; lang: Lang; reader: Reader };

/** The one thing to do next, always within thumb's reach, with what is promised for it; and what else one can do. */
export function ApplyPanel({ view, lang, reader }: ApplyPanelProps) {
  const t = useTexts();
  const { promise, record, address } = reader;
  return (
    <div className="side-box apply-panel">
      <div className="apply-bar">
        {view.pay ? (
          <p>
            <b>{view.pay.amount}</b>{" "}
            <small>
              <Unbroken>{view.pay.unit}</Unbroken>
            </small>
          </p>
        ) : null}
        <a className="button-primary" href={paths.apply(lang, view.id)}>
          {t("listing:page.apply")}
        </a>
      </div>
      <p>{t("listing:page.applyHint")}</p>
      <Promised lang={lang} answerBy={promise.answerBy} record={record} />
      <div className="keep-and-share">
        <SaveButton view={view} lang={lang} />
        <ShareMenu view={view} lang={lang} address={address} />
      </div>
      <Deadline lang={lang} day={view.deadline} calendar={paths.listingDeadline(lang, view.id)} />
      <ErasedOn lang={lang} day={promise.erasedOn} />
      <p className="apply-more">
        <button type="button" className="link-button" data-print hidden>
          <Icon name="print" />
          {t("listing:page.print")}
        </button>
        <a href={paths.reportListing(lang, view.id)}>{t("listing:page.report")}</a>
      </p>
    </div>
  );
}

type PromisedProps = { lang: Lang; answerBy: Day; record: AnswerRecord };

const Promised = finished(({ lang, answerBy, record }: PromisedProps) => {
  const t = useTexts();
  return (
    <div className="apply-promise">
      <p>{t("listing:page.answerByText", { day: formatDay(lang, answerBy) })}</p>
      {answerRecordTexts(t, record).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
});

const Deadline = finished(
  ({ lang, day, calendar }: { lang: Lang; day: Day; calendar: string }) => {
    const t = useTexts();
    return (
      <p>
        {t("listing:card.deadline", { day: formatDay(lang, day) })}
        <br />
        <a href={calendar}>{t("sheet:keep.calendar")}</a>
      </p>
    );
  },
  ["calendar"],
);

const ErasedOn = finished(({ lang, day }: { lang: Lang; day: Day }) => (
  <p className="quiet">{useTexts()("listing:page.erasedOn", { day: formatDay(lang, day) })}</p>
));

/** A switch where a script can keep something on the device; elsewhere the way to a page that can be bookmarked. */
function SaveButton({ view, lang }: { view: ListingView; lang: Lang }) {
  return <Save bookmark={paths.saved(lang, new URLSearchParams({ l: view.id }))} />;
}

const Save = finished(
  ({ bookmark }: { bookmark: string }) => {
    const t = useTexts();
    return (
      <>
        <button type="button" className="button save-button" data-save={bookmark} aria-pressed="false" hidden>
          <Icon name="save" />
          <span>{t("sheet:keep.save")}</span>
          <Icon name="saved" />
          <span>{t("sheet:keep.saved")}</span>
        </button>
        <noscript>
          <a className="button" href={bookmark}>
            <Icon name="save" />
            {t("sheet:keep.save")}
          </a>
        </noscript>
      </>
    );
  },
  ["bookmark"],
);
