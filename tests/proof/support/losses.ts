import { createHash } from "node:crypto";
import type { Db } from "#db/connect.server.ts";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import type { Ledger } from "./ledger.ts";

/** How often each mail arrived, by the id that it has in the outbox. */
export type Delivered = ReadonlyMap<string, number>;
export type Kept = { db: Db; files: FileStore; delivered: Delivered };

export type Losses = {
  /** Mail addresses of people who were told that they had applied. */
  applications: string[];
  documents: string[];
  unreadable: string[];
  mails: string[];
  doubled: { documents: number; mails: number };
};

/** Compares what people were told with what is there: every row, every byte, every mail. */
export async function lossesOf(kept: Kept, { acknowledged }: Pick<Ledger, "acknowledged">): Promise<Losses> {
  const losses: Losses = {
    applications: [],
    documents: [],
    unreadable: [],
    mails: [],
    doubled: { documents: 0, mails: 0 },
  };
  const [mails, documents] = [await mailsOf(kept), await documentsOf(kept)];
  const applications = await kept.db.selectFrom("application").select(["id", "email", "number"]).execute();
  const byEmail = Map.groupBy(applications, ({ email }) => email);
  for (const { email, documents: promised } of acknowledged) {
    const [application] = byEmail.get(email) ?? [];
    if (!application) {
      losses.applications.push(email);
      continue;
    }
    const theirs = documents.get(application.id) ?? [];
    for (const { name, sha256 } of promised) {
      const found = theirs.filter((one) => one.sha256 === sha256);
      if (found.length === 0) losses.documents.push(`${email} ${name}`);
      losses.doubled.documents += Math.max(0, found.length - 1);
    }
    for (const one of theirs) if (!(await isReadable(kept.files, one))) losses.unreadable.push(`${email} ${one.name}`);
    const isOnItsWay = (mail: Mail) => isWaiting(mail) || kept.delivered.has(mail.id);
    const toPerson = (mails.get("application.received") ?? []).filter((mail) => mail.to_address === email);
    const toCompany = (mails.get("application.submitted") ?? []).filter(({ subject }) =>
      subject.includes(application.number),
    );
    if (!toPerson.some(isOnItsWay)) losses.mails.push(`to ${email}`);
    if (!toCompany.some(isOnItsWay)) losses.mails.push(`about ${email}`);
    losses.doubled.mails += Math.max(0, toPerson.length - 1) + Math.max(0, toCompany.length - 1);
  }
  for (const times of kept.delivered.values()) losses.doubled.mails += times - 1;
  return losses;
}

export function inLines({ applications, documents, unreadable, mails }: Losses): string[] {
  const line = (what: string, found: string[]) =>
    found.length === 0 ? [] : [`${found.length} ${what}: ${found.slice(0, 5).join(", ")}`];
  return [
    ...line("acknowledged applications lost", applications),
    ...line("acknowledged documents lost", documents),
    ...line("documents unreadable", unreadable),
    ...line("mails lost", mails),
  ];
}

type Mail = { id: string; to_address: string; subject: string; sent_at: string | null; failed_at: string | null };

const isWaiting = ({ sent_at, failed_at }: Mail) => sent_at === null && failed_at === null;

async function mailsOf({ db }: Kept): Promise<Map<string, Mail[]>> {
  const mails = await db
    .selectFrom("outbox_mail")
    .select(["id", "kind", "to_address", "subject", "sent_at", "failed_at"])
    .execute();
  return Map.groupBy(mails, ({ kind }) => kind);
}

type Document = { id: string; name: string; sha256: string; data_key: string };

async function documentsOf({ db }: Kept): Promise<Map<string | null, Document[]>> {
  const documents = await db
    .selectFrom("application_document")
    .select(["id", "name", "sha256", "data_key", "application_id"])
    .execute();
  return Map.groupBy(documents, ({ application_id }) => application_id);
}

async function isReadable(files: FileStore, { id, data_key, sha256 }: Document) {
  const bytes = await files.get({ id, dataKey: data_key }).catch(() => null);
  return bytes !== null && createHash("sha256").update(bytes).digest("hex") === sha256;
}
