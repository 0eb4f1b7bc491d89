import { useTexts } from "#app/platform/i18n/texts.ts";

/** Where a document is looked at; filled and opened by app/enhance/show-document.ts. */
export function DocumentViewer() {
  const t = useTexts();
  const button = (attributes: Record<string, string>, label: string, sign: string) => (
    <button type="button" {...attributes} aria-label={label} title={label}>
      {sign}
    </button>
  );
  return (
    <dialog data-viewer className="viewer" aria-labelledby="viewer-name">
      <div className="viewer-head">
        <h2 id="viewer-name" data-viewer-name dir="auto">
          {t("desk:viewer.open")}
        </h2>
        <form method="dialog">
          <button className="button">{t("desk:viewer.close")}</button>
        </form>
        <div data-viewer-tools className="viewer-tools" hidden>
          {button({ "data-turn": "-1" }, t("desk:viewer.previous"), "‹")}
          <output aria-label={t("desk:viewer.page")} />
          {button({ "data-turn": "1" }, t("desk:viewer.next"), "›")}
          {button({ "data-zoom": "-1" }, t("desk:viewer.smaller"), "−")}
          {button({ "data-zoom": "1" }, t("desk:viewer.larger"), "+")}
        </div>
        <a data-viewer-download href="#viewer-name" download>
          {t("desk:viewer.download")}
        </a>
      </div>
      <p data-viewer-waiting role="status">
        {t("desk:viewer.waiting")}
      </p>
      <p data-viewer-failed role="alert" hidden>
        {t("desk:viewer.failed")}
      </p>
      <div data-viewer-pages className="viewer-pages" tabIndex={0} role="region" aria-label={t("desk:viewer.page")} />
    </dialog>
  );
}
