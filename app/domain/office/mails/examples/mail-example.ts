import type { Db } from "#db/connect.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";

/** Where an example is made: a store of invented rows, and the language of whoever gets the mail. */
export type Stage = { db: Db; lang: Lang; config: Config; now: Date };

/** Lets the board send a mail as it would; what else it sends with it does not matter. */
export type MailExample = (stage: Stage) => Promise<unknown>;
