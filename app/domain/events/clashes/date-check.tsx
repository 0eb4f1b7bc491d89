import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { CheckedDate } from "./checked-date.ts";
import { ClashNotice } from "./clash-notice.tsx";

type Props = {
  /** Null: not asked yet. */
  checked: CheckedDate | null;
  lang: Lang;
  hrefOf: (lang: Lang, id: string) => string;
};

/** Inside the form of an event; the script asks while somebody chooses (app/enhance/look-at-date.ts). */
export function DateCheck({ checked, lang, hrefOf }: Props) {
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
          <ClashNotice {...checked.clashes} lang={lang} hrefOf={hrefOf} moves="moveTo" />
        ) : null}
        {checked && checked.state !== "clashing" ? <p>{t(`event:check.${checked.state}`)}</p> : null}
      </div>
    </section>
  );
}
