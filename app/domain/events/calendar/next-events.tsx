import type { Day } from "#db/schema.ts";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { EventView } from "../event-view.ts";
import { EventLines } from "./event-list.tsx";

type Props = {
  title: string;
  /** Where the others are; a choice of the calendar by its query. */
  query: string;
  events: EventView[];
  lang: Lang;
  today: Day;
  /** What the operator is called. */
  office: string;
};

/** The next few events on a page about something else, and the way to all of them; nothing where there are none. */
export function NextEvents({ title, query, ...given }: Props) {
  const t = useTexts();
  if (given.events.length === 0) return null;
  return (
    <section>
      <div className="home-title">
        <h2>{title}</h2>
        <a href={paths.events(given.lang, query)}>{t("event:list.all")}</a>
      </div>
      <EventLines {...given} />
    </section>
  );
}
