import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice, PageHead } from "#app/ui/parts.tsx";
import { DeviceLists, type OnDevice } from "./device-lists.tsx";
import type { SavedListings } from "./find-saved.server.ts";
import { SavedList } from "./saved-list.tsx";

type Props = {
  lang: Lang;
  /** What a link brings along. */
  brought: SavedListings | null;
  /** What the device says of itself; null before its script has spoken, and where none does. */
  device: OnDevice | null;
};

export function SavedPage({ lang, brought, device }: Props) {
  const t = useTexts();
  return (
    <div className="saved-page">
      {brought ? (
        <>
          <PageHead title={t("saved:brought")}>
            <p>{t("saved:broughtText")}</p>
          </PageHead>
          <p className="button-row">
            <button type="button" className="button-primary" data-keep-all hidden>
              {t("saved:keepAll")}
            </button>
            <span data-kept-all role="status" hidden>
              {t("saved:keptAll")}
            </span>
          </p>
          <SavedList saved={brought} lang={lang} />
        </>
      ) : (
        <>
          <PageHead title={t("saved:title")}>
            <p>{t("saved:intro")}</p>
          </PageHead>
          <noscript>
            <Notice>
              <p>{t("saved:noScript")}</p>
            </Notice>
          </noscript>
          <p data-device-failed role="status" hidden>
            {t("saved:failed")}
          </p>
          {device ? <DeviceLists lang={lang} {...device} /> : <div data-on-device />}
        </>
      )}
    </div>
  );
}
