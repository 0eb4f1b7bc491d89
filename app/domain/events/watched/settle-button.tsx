import { useTexts } from "#app/platform/i18n/texts.ts";
import type { EventView } from "../event-view.ts";
import type { importDeeds } from "./import-deeds.ts";

type Props = { deed: (typeof importDeeds)[number]; event: Pick<EventView, "id" | "title" | "updatedAt"> };

/** One deed to one of many events: its name says to which. */
export function SettleButton({ deed, event }: Props) {
  const t = useTexts();
  const label = t(`watchedCalendar:deed.${deed}`);
  return (
    <form method="post" className="calendar-deed">
      <input type="hidden" name="event" value={event.id} />
      <input type="hidden" name="seen" value={event.updatedAt} />
      <button name="deed" value={deed} className="button" aria-label={`${label}: ${event.title.text}`}>
        {label}
      </button>
    </form>
  );
}
