import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findAccountsOf, findContactsOf } from "./find-accounts-of.server.ts";
import { findAlertsOf } from "./find-alerts-of.server.ts";
import { findApplicationsOf } from "./find-applications-of.server.ts";
import { findCallbacksOf } from "./find-callbacks-of.server.ts";
import { findContactPersonsOf } from "./find-contact-persons-of.server.ts";
import { findMailsOf } from "./find-mails-of.server.ts";
import { findParentsOf } from "./find-parents-of.server.ts";
import { findProfilesOf } from "./find-profiles-of.server.ts";
import { findAdmissionsOf, findDraftsOf, findRegistrationsOf, findReportsOf } from "./find-requests-of.server.ts";
import { findTastersOf } from "./find-tasters-of.server.ts";
import type { PersonEntry } from "./person-entry.ts";

type Asked = {
  /** Folded. */
  address: string;
  /** In which codes and titles are told. */
  lang: Lang;
  now: Date;
};

/** All that the board holds on a mail address, however it was spelled. Nobody is looked for by name: that would find others. */
export async function findPerson(db: Db, asked: Asked): Promise<PersonEntry[]> {
  return [
    ...(await findApplicationsOf(db, asked)),
    ...(await findDraftsOf(db, asked)),
    ...(await findAlertsOf(db, asked)),
    ...(await findProfilesOf(db, asked)),
    ...(await findRegistrationsOf(db, asked)),
    ...(await findTastersOf(db, asked)),
    ...(await findCallbacksOf(db, asked)),
    ...(await findParentsOf(db, asked)),
    ...(await findAdmissionsOf(db, asked)),
    ...(await findReportsOf(db, asked)),
    ...(await findAccountsOf(db, asked)),
    ...(await findContactsOf(db, asked)),
    ...(await findContactPersonsOf(db, asked)),
    ...(await findMailsOf(db, asked)),
  ];
}

/** In which language they were last spoken to; null where nothing says. */
export function langOfPerson(entries: readonly PersonEntry[]): Lang | null {
  const spoken = entries.flatMap(({ at, fields }) => {
    const said = fields.find(({ name }) => name === "lang");
    return said?.type === "code" ? [{ at, lang: said.value as Lang }] : [];
  });
  return spoken.toSorted((one, other) => (one.at < other.at ? 1 : -1))[0]?.lang ?? null;
}
