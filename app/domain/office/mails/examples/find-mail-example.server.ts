import { inExampleStore } from "#db/seed/example/example-store.server.ts";
import { exampleIds } from "#db/seed/example/put-example.server.ts";
import { mailKindNames } from "#app/domain/mail-texts/mail-kinds.ts";
import type { MailTexts } from "#app/domain/mail-texts/mail-words.ts";
import { saveMailTexts } from "#app/domain/mail-texts/save-mail-texts.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { MailName } from "#app/platform/mail/mail-names.ts";
import { accountExamples } from "./account-examples.server.ts";
import { applicationExamples } from "./application-examples.server.ts";
import { callbackExamples } from "./callback-examples.server.ts";
import { listingExamples } from "./listing-examples.server.ts";
import type { MailExample } from "./mail-example.ts";
import { officeExamples } from "./office-examples.server.ts";
import { returneeExamples } from "./returnee-examples.server.ts";
import { tasterExamples } from "./taster-examples.server.ts";

const examples: Record<MailName, MailExample> = {
  ...accountExamples,
  ...applicationExamples,
  ...listingExamples,
  ...officeExamples,
  ...returneeExamples,
  ...tasterExamples,
  ...callbackExamples,
};

type Asked = {
  name: MailName;
  lang: Lang;
  /** In the words of the office, of the mails that it may word. */
  texts: MailTexts;
  config: Config;
  now: Date;
};

/**
 * A mail as the board would send it, with invented names: the functions that send it run in a store of their own, and what
 * they put into the outbox there is shown.
 */
export function findMailExample({ name, lang, texts, config, now }: Asked) {
  return inExampleStore(lang, async (db) => {
    const worded = mailKindNames.find((kind) => kind === name);
    const officer = { accountId: exampleIds.officer };
    if (worded) await saveMailTexts(db, { kind: worded, texts, seen: "", officer, now });
    await examples[name]({ db, lang, config, now });
    return db.selectFrom("outbox_mail").selectAll().where("kind", "=", name).orderBy("id").executeTakeFirstOrThrow();
  });
}
