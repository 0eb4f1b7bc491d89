import ical, { ICalAlarmType, ICalCalendarMethod } from "ical-generator";
import type { Lang } from "#db/codes.ts";
import type { Config } from "#app/platform/config.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { sequenceAt } from "#app/platform/mail/write-entries.server.ts";
import type { CardFacts } from "../card/card-facts.ts";
import { cardOf } from "../card/find-cards.server.ts";

type Asked = { card: CardFacts; lang: Lang; config: Pick<Config, "origin" | "board"> };

/** Nine in the morning, two days before. */
const hoursBefore = 39;

/** The last day to apply, as a day for the calendar; taken twice it is still one. */
export function deadlineFile({ card: facts, lang, config }: Asked): string {
  const t = textsFor(lang);
  const card = cardOf(facts, { t, lang });
  const address = config.origin + card.path;
  const calendar = ical({
    prodId: { company: config.board.name, product: "deadlines" },
    method: ICalCalendarMethod.PUBLISH,
  });
  const event = calendar.createEvent({
    id: `deadline-${card.id}@${new URL(config.origin).hostname}`,
    stamp: new Date(card.updatedAt),
    sequence: sequenceAt(new Date(card.updatedAt)),
    allDay: true,
    start: new Date(`${card.deadline}T00:00:00Z`),
    timezone: "UTC",
    summary: t("sheet:deadline.summary", { title: card.title }),
    description: t("sheet:deadline.text", { company: card.company, place: card.places[0] ?? "", address }),
    url: address,
  });
  event.createAlarm({ type: ICalAlarmType.display, trigger: hoursBefore * 3600 });
  // RFC 5545 ends every line, the last one too.
  return `${calendar.toString()}\r\n`;
}
