import { useTexts } from "#app/platform/i18n/texts.ts";

type AppSecretProps = { secret: string; picture: { size: number; path: string } };

/** The same twice: for a phone's camera, and for who cannot use one. */
export function AppSecret({ secret, picture: { size, path } }: AppSecretProps) {
  const t = useTexts();
  return (
    <div className="app-secret">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t("factor:app.picture")} shapeRendering="crispEdges">
        <path d={path} />
      </svg>
      <div>
        <p>{t("factor:app.byHand")}</p>
        <p>
          <code>{secret}</code>
        </p>
      </div>
    </div>
  );
}
