import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { useDeskPaths } from "../desk/desk-paths.ts";

type Props = { lang: Lang; id: string; messageId: string };

/** What can be done about a message as long as it has not left. */
export function HeldMessage({ lang, id, messageId }: Props) {
  const t = useTexts();
  return (
    <form method="post" action={useDeskPaths(lang).heldMessage(id, messageId)} className="button-row">
      <button className="button" name="deed" value="take_back">
        {t("thread:held.takeBack")}
      </button>
      <button className="button" name="deed" value="send_now">
        {t("thread:held.sendNow")}
      </button>
    </form>
  );
}
