import { formatInstantDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice } from "#app/ui/parts.tsx";
import type { OwnProfile } from "./find-profile.server.ts";

/** Whether words wait for the office, or came back with its remark. */
export function ProfileState({ change, lang }: { change: OwnProfile["change"]; lang: Lang }) {
  const t = useTexts();
  if (!change) return null;
  if (change.returnedAt === null) {
    return (
      <Notice title={t("profile:state.waits", { day: formatInstantDay(lang, change.submittedAt) })}>
        <p>{t("profile:state.waitsText")}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="stop" title={t("profile:state.returned", { day: formatInstantDay(lang, change.returnedAt) })}>
      <blockquote className="own-words">{change.remark}</blockquote>
      <p>{t("profile:state.returnedText")}</p>
    </Notice>
  );
}
