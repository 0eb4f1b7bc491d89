import type { ImapFlow } from "imapflow";
import type { Db } from "#db/connect.server.ts";
import type { JobContext } from "#app/platform/jobs/clock.server.ts";
import { findSetting, saveSetting } from "#app/platform/settings.server.ts";
import { mailboxOptions } from "./mailbox-options.ts";
import { noteReturnedMail } from "./note-returned-mail.server.ts";
import { readBytes } from "./read-bytes.ts";
import { isReportType } from "./read-report.ts";

type Reading = Pick<JobContext, "db" | "config" | "now" | "log">;

/** Messages of one run; the next one goes on. */
const atMost = 500;

/**
 * Reads what came back since the last time. Of whatever is no report only the head is looked at, and it stays where it is; what was
 * noted goes, as its text is of a person. How far it came is written down after each message: who is killed goes on there.
 */
export async function readMailbox(context: Reading) {
  const { mailbox } = context.config.returned;
  if (mailbox === null) return;
  const { box, folder, connection } = mailboxOptions(mailbox);
  const { ImapFlow } = await import("imapflow"); // as large as a tenth of the board, for those alone who have such a mailbox
  const client = new ImapFlow(connection);
  /** Whatever it waits for fails, too; unheard it would end the process. */
  client.on("error", () => undefined);
  try {
    await asked(client.connect());
    await asked(client.mailboxOpen(folder));
    await readNew(context, client, box);
    await asked(client.logout());
  } finally {
    client.close();
  }
}

async function readNew({ db, config, now, log }: Reading, client: ImapFlow, box: string) {
  const place = `${box} ${client.mailbox ? String(client.mailbox.uidValidity) : ""}`;
  const news = await findNews(client, await findPlace(db, place));
  const counts = { noted: 0, passing: 0, foreign: 0 };
  for (const { uid, isReport } of news) {
    const source = isReport ? await sourceOf(client, uid) : null;
    const noted = source ? await noteReturnedMail(db, { source, keyed: config, now: now() }) : "foreign";
    if (noted !== "foreign") await asked(client.messageDelete(String(uid), { uid: true }));
    if (isReport) await savePlace(db, place, uid);
    counts[noted] += 1;
  }
  const last = news.at(-1);
  if (!last) return;
  await savePlace(db, place, last.uid);
  log.info(counts, "mailbox of returned mails read");
}

type News = { uid: number; isReport: boolean };

/** By the heads alone. "7:*" names the last message even where its number is lower. */
async function findNews(client: ImapFlow, last: number): Promise<News[]> {
  const found = await asked(client.search({ uid: `${last + 1}:*` }, { uid: true }));
  const uids = (found || [])
    .filter((uid) => uid > last)
    .sort((one, other) => one - other)
    .slice(0, atMost);
  if (uids.length === 0) return [];
  const heads = await asked(client.fetchAll(uids.join(","), { uid: true, headers: ["content-type"] }, { uid: true }));
  const types = new Map(heads.map(({ uid, headers }) => [uid, headers?.toString() ?? ""]));
  return uids.map((uid) => ({ uid, isReport: isReportType((types.get(uid) ?? "").replace(/^content-type:/i, "")) }));
}

async function sourceOf(client: ImapFlow, uid: number) {
  const wanted = { source: { start: 0, maxLength: readBytes } };
  const message = await asked(client.fetchOne(String(uid), wanted, { uid: true }));
  return message && message.source ? message.source : null;
}

const setting = "returned_mails.read_to";

/** The number of the last message that was read; they begin anew in another mailbox, and where the server says so. */
async function findPlace(db: Db, place: string) {
  const [known, uid] = ((await findSetting(db, setting)) ?? "").split(":");
  return known === place ? Number(uid) : 0;
}

function savePlace(db: Db, place: string, uid: number) {
  return saveSetting(db, { key: setting, value: `${place}:${uid}` });
}

type MailboxError = { code?: string; authenticationFailed?: boolean; responseStatus?: string };

/** Only codes: what a server says in words may repeat user and password. */
function asked<Answer>(question: Promise<Answer>): Promise<Answer> {
  return question.catch((error: unknown) => {
    const { code, authenticationFailed, responseStatus } = error as MailboxError;
    const why = authenticationFailed ? "user or password is not right" : (code ?? responseStatus ?? "unknown");
    throw new Error(`the mailbox of returned mails cannot be read: ${why}`);
  });
}
