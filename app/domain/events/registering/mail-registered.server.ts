// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import type { MailBlock } from "#app/platform/mail/mail-block.ts";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { type CalendarMethod, writeCalendar } from "../calendar/write-calendar.server.ts";
import { eventPath, type EventView } from "../event-view.ts";
import { organiserText, timeText, whereText } from "../event-words.ts";
import { registrationLink } from "./registration-links.server.ts";

export type RegistrationSender = Pick<Config, "origin" | "board" | "operator" | "secretKey" | "carriedKeys">;

/** Who is written to, as the row says. */
export type Registered = { id: string; email: string; lang: Lang; persons: number };

export type RegistrationNews =
  | { what: "confirm"; heldUntil: string | null; confirmBy: string }
  | { what: "placed" | "movedUp" | "known" | "reminder" | "moved" }
  | { what: "waiting" | "stillWaiting"; position: number }
  | { what: "movedWaiting" }
  /** `had`: a place, which is in their calendar. */
  | { what: "eventCancelled" | "removed"; word: string | null; had: boolean };

type Mail = { to: Registered; event: EventView; news: RegistrationNews; config: RegistrationSender; now: Date };

/** `event` in the language of who is written to. Runs in the transaction of what it tells. */
export async function mailRegistered(db: Db, { to, event, news, config, now }: Mail) {
  const { lang, persons } = to;
  const { what } = news;
  const t = textsFor(lang);
  const title = event.title.text;
  const link = registrationLink(config, to);
  const proven = what !== "confirm";
  const content = composeMail(lang, {
    subject: t(`registration:mail.${what}.subject`, { title }),
    blocks: [
      { paragraph: t("mail:office.greeting") },
      { paragraph: t(`registration:mail.${what}.text`, { title }) },
      ...("word" in news && news.word ? [{ quote: news.word }] : []),
      factsOf(lang, event, { config, persons: proven ? persons : null }),
      ...("position" in news ? [{ paragraph: t("registration:position", { position: news.position }) }] : []),
      ...(what === "confirm" ? confirmBlocks(lang, news, link) : []),
      ...(what === "removed" || what === "confirm"
        ? []
        : [{ button: { label: t("registration:mail.button"), href: link } }]),
      ...(what === "removed" || what === "confirm" || what === "eventCancelled"
        ? []
        : [{ small: t("registration:mail.cannotCome") }]),
    ],
  });
  const method = calendarOf(news);
  await queueMail(db, {
    ...content,
    ...{ kind: `registration.${what}`, to: to.email, lang, now, replyTo: config.operator.email },
    forgetWhenSent: what === "removed",
    calendar:
      method && writeCalendar({ events: [event], lang, name: null, method, config, addressOf: addressIn(config) }),
  });
}

/** What is for members alone stands behind their sign-in. */
const addressIn =
  ({ origin }: Pick<Config, "origin">) =>
  (lang: Lang, event: EventView) =>
    origin + (event.membersOnly ? paths.employerEvent(lang, event.id) : eventPath(lang, event));

function confirmBlocks(
  lang: Lang,
  { heldUntil, confirmBy }: Extract<RegistrationNews, { what: "confirm" }>,
  href: string,
) {
  const t = textsFor(lang);
  const until = formatInstant(lang, confirmBy);
  const blocks: MailBlock[] = [
    { button: { label: t("registration:mail.confirm.button"), href } },
    {
      paragraph: heldUntil
        ? t("registration:mail.confirm.held", { held: formatInstant(lang, heldUntil), until })
        : t("registration:mail.confirm.full", { until }),
    },
    { small: t("registration:mail.notYou") },
  ];
  return blocks;
}

function factsOf(
  lang: Lang,
  event: EventView,
  { config, persons }: { config: RegistrationSender; persons: number | null },
): MailBlock {
  const t = textsFor(lang);
  const where = [event.address, whereText(t, event)].filter(Boolean).join(", ");
  const facts = [
    { label: t("registration:mail.event"), value: event.title.text },
    { label: t("event:page.when"), value: event.times.map((time) => timeText(lang, time)).join("\n") },
    { label: t("event:page.where"), value: where },
    { label: t("event:page.link"), value: event.link ?? "" },
    { label: t("event:page.organiser"), value: organiserText(lang, event, config.operator.name) },
    { label: t("registration:persons"), value: persons === null ? "" : String(persons) },
  ];
  return { facts: facts.filter(({ value }) => value !== "") };
}

/** The event stands in the calendar of whoever has a place, and nowhere else. */
function calendarOf(news: RegistrationNews): CalendarMethod | null {
  if ("had" in news) return news.had ? "CANCEL" : null;
  return ["placed", "movedUp", "moved"].includes(news.what) ? "PUBLISH" : null;
}
