import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { LowPayList } from "./low-pay-list.tsx";
import type { MinimumPreview as Preview } from "./preview-minimum.server.ts";

type Props = { lang: Lang; preview: Preview; moved: boolean };

/** Before an entry counts: who would fall below, who is already, and what becomes of them. */
export function MinimumPreview({ lang, preview, moved }: Props) {
  const t = useTexts();
  const { newly, already, lifted } = preview;
  return (
    <div className="minimum-preview" role="status" data-newly={newly.length}>
      <h2>{t("floors:found.title")}</h2>
      {moved ? <p>{t("floors:found.moved")}</p> : null}
      <p>{newly.length === 0 ? t("floors:found.none") : t("floors:found.newly", { count: newly.length })}</p>
      {newly.length === 0 ? null : <LowPayList lang={lang} listings={newly} />}
      {already === 0 ? null : <p>{t("floors:found.already", { count: already })}</p>}
      {lifted === 0 ? null : <p>{t("floors:found.lifted", { count: lifted })}</p>}
      {newly.length === 0 ? null : <p className="quiet">{t("floors:found.told")}</p>}
    </div>
  );
}
