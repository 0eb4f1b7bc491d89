import type { CallbackState } from "#db/callbacks/callback-codes.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { waitsForCall } from "./callback.ts";

/** The file for the calendar, as long as somebody is to be called. */
export function CallInCalendar({ state, href }: { state: CallbackState; href: string }) {
  const t = useTexts();
  if (!waitsForCall(state)) return null;
  return (
    <p>
      <a className="button" href={href}>
        {t("appointment:calendarFile")}
      </a>
    </p>
  );
}
