import { useTexts } from "#app/platform/i18n/texts.ts";

const corners = ["upperLeft", "upperRight", "lowerRight", "lowerLeft"] as const;

/** Copied for each photo that somebody chooses, where a script can look for a sheet of paper in it; unseen without one. */
export function PhotoPanel() {
  const t = useTexts();
  return (
    <>
      <fieldset className="photo-panel" data-photo-panel hidden>
        <legend>
          <bdi data-photo-name />
        </legend>
        <p data-photo-found>{t("application:photo.found")}</p>
        <p data-photo-missing>{t("application:photo.missing")}</p>
        <label className="choice">
          <input type="radio" value="straight" />
          <span>{t("application:photo.straight")}</span>
        </label>
        <label className="choice">
          <input type="radio" value="asTaken" />
          <span>{t("application:photo.asTaken")}</span>
        </label>
        <div className="photo-pair">
          <figure>
            <div className="photo-before">
              <canvas data-photo-before />
              {corners.map((corner) => (
                <button
                  key={corner}
                  type="button"
                  data-corner={corner}
                  aria-label={t(`application:photo.corner.${corner}`)}
                />
              ))}
            </div>
            <figcaption className="quiet">{t("application:photo.corners")}</figcaption>
          </figure>
          <figure>
            <canvas data-photo-after />
            <figcaption className="quiet">{t("application:photo.sent")}</figcaption>
          </figure>
        </div>
      </fieldset>
      <div data-photos />
    </>
  );
}
