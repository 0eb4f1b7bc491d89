import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { NotEnteredNotes } from "../school-holidays/not-entered-notes.tsx";
import type { CheckedDate } from "./checked-date.ts";
import { ClashNotice } from "./clash-notice.tsx";

type Props = {
  /** Null: not asked yet. */
  checked: CheckedDate | null;
  lang: Lang;
  hrefOf: (lang: Lang, id: string) => string;
  /** Where whoever reads it can enter school holidays; null: the reader cannot. */
  enterAt: string | null;
};

/** Inside the form of an event; the script asks while somebody chooses (app/enhance/look-at-date.ts). */
export function DateCheck({ checked, lang, hrefOf, enterAt }: Props) {
  const t = useTexts();
  return (
    <section id="date-check" data-check-date>
      <h2>{t("event:check.title")}</h2>
      <p className="hint">{t("event:check.hint")}</p>
      <p>
        <button className="button" name="deed" value="check" formAction="#date-check">
          {t("event:check.button")}
        </button>
      </p>
      <div data-checked aria-live="polite">
        {checked?.state === "clashing" ? (
          <ClashNotice {...checked.clashes} {...{ lang, hrefOf, enterAt }} moves="moveTo" />
        ) : null}
        {checked && checked.state !== "clashing" ? <p>{t(`event:check.${checked.state}`)}</p> : null}
        {checked?.state === "free" || checked?.state === "noPlace" ? (
          checked.clashes.notEntered.length === 0 ? (
            <p>{t("event:check.noSchoolHolidays")}</p>
          ) : (
            <NotEnteredNotes {...{ lang, enterAt }} notEntered={checked.clashes.notEntered} />
          )
        ) : null}
      </div>
    </section>
  );
}
