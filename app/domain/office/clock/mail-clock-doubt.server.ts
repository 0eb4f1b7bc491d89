import type { Db } from "#db/connect.server.ts";
import { mailOffice, type OfficeSender } from "#app/domain/accounts/mail-office.server.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { ClockDoubt } from "#app/platform/jobs/clock-doubt.ts";
import type { MailContent } from "#app/platform/mail/compose-mail.tsx";

type Doubted = { doubt: ClockDoubt; config: OfficeSender; now: Date };

export async function mailClockDoubt(db: Db, { doubt, config, now }: Doubted) {
  const contentIn = (lang: Lang) => contentOf(lang, doubt, config);
  await mailOffice(db, { kind: "office.clock", about: "machine", contentIn, config, now });
}

function contentOf(lang: Lang, { expected, found, ahead }: ClockDoubt, { board }: OfficeSender): MailContent {
  const t = textsFor(lang);
  const at = (time: number) => formatInstant(lang, new Date(time).toISOString());
  return {
    subject: t("keeping:clock.subject", { board: board.name }),
    blocks: [
      { paragraph: t("keeping:clock.text") },
      {
        facts: [
          { label: t("keeping:clock.found"), value: at(found) },
          { label: t("keeping:clock.expected"), value: at(expected) },
        ],
      },
      { paragraph: t(ahead > 0 ? "keeping:clock.ahead" : "keeping:clock.behind") },
      { paragraph: t("keeping:clock.whatToDo") },
      { small: t("keeping:clock.onlyOnce") },
    ],
  };
}
