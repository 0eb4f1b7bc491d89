import type { ListingStatus } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";

type Props = { lang: Lang; listing: { id: string; status: ListingStatus; deadline: Day } };

/** What a pause means, and the button for it, or for its end. */
export function PausePanel({ lang, listing: { id, status, deadline } }: Props) {
  const t = useTexts();
  if (status === "paused") {
    return (
      <form className="panel" method="post" action={paths.resumeListing(lang, id)}>
        <h2>{t("life:pause.paused")}</h2>
        <p>{t("life:pause.pausedText", { day: formatDay(lang, deadline) })}</p>
        <p>
          <button className="button-primary">{t("life:pause.resume")}</button>
        </p>
      </form>
    );
  }
  return (
    <form className="panel" method="post" action={paths.pauseListing(lang, id)}>
      <h2>{t("life:pause.title")}</h2>
      <p>{t("life:pause.text")}</p>
      <p>
        <button className="button">{t("life:pause.button")}</button>
      </p>
    </form>
  );
}
