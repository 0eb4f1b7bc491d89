// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail, type MailContent } from "#app/platform/mail/compose-mail.tsx";
import type { MailName } from "#app/platform/mail/mail-names.ts";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import type { ReadingFault } from "./reading-fault.ts";
import type { StateCounts } from "./row-state.ts";

type Told = { source: { id: string; address: string }; origin: string };
type Watcher = { email: string; lang: Lang };

/** What there is to decide now and was not before. Runs in the caller's transaction. */
export async function tellOfNews(
  db: Db,
  { source, origin, counts, watcher, now }: Told & { counts: StateCounts; watcher: Watcher; now: Date },
) {
  const t = textsFor(watcher.lang);
  const host = new URL(source.address).host;
  const told = (["new", "changed", "gone"] as const).filter((state) => counts[state] > 0);
  await send(db, "bringIn.news", watcher, now, {
    subject: t("bringIn:mail.subject", { host }),
    blocks: [
      { heading: t("bringIn:mail.heading", { host }) },
      { paragraph: t("bringIn:mail.text") },
      { list: told.map((state) => ({ title: t(`bringIn:state.${state}`, { count: counts[state] }) })) },
      { button: { label: t("bringIn:mail.button"), href: origin + paths.bringInSource(watcher.lang, source.id) } },
      { small: t("bringIn:mail.small") },
    ],
  });
}

/** That nothing could be read for days: what is new there would go unnoticed. Runs in the caller's transaction. */
export async function tellOfFailing(
  db: Db,
  {
    source,
    origin,
    fault,
    days,
    watcher,
    now,
  }: Told & { fault: ReadingFault; days: number; watcher: Watcher; now: Date },
) {
  const t = textsFor(watcher.lang);
  const host = new URL(source.address).host;
  await send(db, "bringIn.failing", watcher, now, {
    subject: t("bringIn:failing.subject", { host }),
    blocks: [
      { heading: t("bringIn:failing.heading", { host }) },
      { paragraph: t("bringIn:failing.text", { count: days }) },
      { paragraph: t(`bringIn:reading.${fault}`) },
      { button: { label: t("bringIn:failing.button"), href: origin + paths.bringInSource(watcher.lang, source.id) } },
      { small: t("bringIn:failing.small") },
    ],
  });
}

async function send(db: Db, kind: MailName, { email, lang }: Watcher, now: Date, content: MailContent) {
  await queueMail(db, { ...composeMail(lang, content), kind, to: email, lang, now });
}
