import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";
import { isSameAddress, mayBeAddress } from "#app/platform/mail/same-address.server.ts";
import { code, instant, type PersonEntry, text } from "./person-entry.ts";

type Asked = { address: string; lang: Lang };

/** Where a child named this mailbox as a parent's, as long as it stands there: nothing of what the child wrote is told. */
export async function findParentsOf(db: Db, { address, lang }: Asked): Promise<PersonEntry[]> {
  const t = textsOf(lang);
  const drafts = await db
    .selectFrom("application_draft")
    .select(["id", "created_at", "parent_email", "parent_lang"])
    .where(mayBeAddress("parent_email", address))
    .execute();
  const alerts = await db
    .selectFrom("alert")
    .select(["id", "created_at", "parent_email", "parent_lang"])
    .where(mayBeAddress("parent_email", address))
    .execute();
  return [...drafts, ...alerts]
    .filter(({ parent_email }) => isSameAddress(parent_email, address))
    .map(({ id, created_at, parent_email, parent_lang }) => ({
      kind: "parent",
      id,
      at: created_at,
      about: t("protection:person.kind.parent"),
      documents: [],
      fields: [
        ...text("parent", parent_email),
        ...(parent_lang ? code("lang", parent_lang, t(`listing:language.${parent_lang}`)) : []),
        ...instant("beganAt", created_at),
      ],
    }));
}
