// A face of this room: other nouns may import it.
import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";

type Sender = { email: string; lang: Lang };
type Circumstances = { config: Pick<Config, "origin" | "board">; now: Date };

/** Somebody has said yes to what they wrote. Without a name: that stands behind the sign-in. */
export async function mailAgreed(db: Db, { email, lang }: Sender, { config, now }: Circumstances) {
  const t = textsFor(lang);
  const mail = composeMail(lang, {
    subject: t("home:mail.agreed.subject", { board: config.board.name }),
    blocks: [
      { heading: t("home:mail.agreed.heading") },
      { paragraph: t("home:mail.agreed.text") },
      { button: { label: t("home:mail.agreed.button"), href: config.origin + paths.employerReturnees(lang) } },
    ],
  });
  await queueMail(db, { kind: "returnee.agreed", to: email, lang, ...mail, now });
}
