import type { ReactNode } from "react";
import type { Day } from "#db/schema.ts";
import { answerRecordTexts } from "#app/domain/companies/answer-record-texts.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Icon } from "#app/ui/drawing/icon.tsx";
import { finished } from "#app/ui/finished.tsx";
import { linesAs } from "#app/ui/rows/lines-as.tsx";
import { unbroken } from "#app/ui/unbroken.tsx";
import type { ListingView } from "../page/find-listing-view.server.ts";
import type { Reader } from "./reader.ts";
import { shareMenu } from "./share-menu.tsx";

type ApplyPanelProps = { view: ListingView; lang: Lang; reader: Reader };

/** The one thing to do next, always within thumb's reach, with what is promised for it; and what else one can do. */
export function ApplyPanel({ view, lang, reader }: ApplyPanelProps) {
  const t = useTexts();
  const { promise, record, address } = reader;
  return (
    <Panel
      amount={view.pay?.amount ?? null}
      unit={view.pay && unbroken(view.pay.unit)}
      apply={paths.apply(lang, view.id)}
      answerBy={t("listing:page.answerByText", { day: formatDay(lang, promise.answerBy) })}
      record={linesAs(Line, answerRecordTexts(t, record))}
      save={<Save bookmark={paths.saved(lang, new URLSearchParams({ l: view.id }))} />}
      share={shareMenu(t, { view, lang, address })}
      deadline={<Deadline lang={lang} day={view.deadline} calendar={paths.listingDeadline(lang, view.id)} />}
      erased={<ErasedOn lang={lang} day={promise.erasedOn} />}
      taster={reader.taster}
      callback={reader.callback}
      report={paths.reportListing(lang, view.id)}
    />
  );
}

const places = ["unit", "record", "save", "share", "deadline", "erased"] as const;
type PanelProps = Record<(typeof places)[number], ReactNode> &
  Record<"apply" | "answerBy" | "report", string> &
  Record<"amount" | "taster" | "callback", string | null>;

const Panel = finished(
  (panel: PanelProps) => {
    const t = useTexts();
    return (
      <div className="side-box apply-panel">
        <div className="apply-bar">
          {panel.amount === null ? null : (
            <p>
              <b>{panel.amount}</b> <small>{panel.unit}</small>
            </p>
          )}
          <a className="button-primary" href={panel.apply}>
            {t("listing:page.apply")}
          </a>
        </div>
        <p>{t("listing:page.applyHint")}</p>
        {panel.callback === null ? null : (
          <p>
            <a className="button" href={panel.callback}>
              {t("callback:link")}
            </a>
          </p>
        )}
        {panel.taster === null ? null : (
          <p>
            <a className="button" href={panel.taster}>
              {t("taster:link")}
            </a>
          </p>
        )}
        <div className="apply-promise">
          <p>{panel.answerBy}</p>
          {panel.record}
        </div>
        <div className="keep-and-share">
          {panel.save}
          {panel.share}
        </div>
        {panel.deadline}
        {panel.erased}
        <p className="apply-more">
          <button type="button" className="link-button" data-print hidden>
            <Icon name="print" />
            {t("listing:page.print")}
          </button>
          <a href={panel.report}>{t("listing:page.report")}</a>
        </p>
      </div>
    );
  },
  [...places, "amount", "taster", "callback", "apply", "answerBy", "report"],
);

const Line = finished(({ line }: { line: string }) => <p>{line}</p>, ["line"]);

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
