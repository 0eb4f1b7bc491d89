import path from "node:path";
import SQLite from "better-sqlite3";
import { expect, vi } from "vitest";
import { demoOfWorker } from "../demo-of-worker.ts";

export type Mail = { kind: string; lang: string; subject: string; text: string };

/** What was sent to an address, the oldest first, read from the outbox of this worker's demo or of another one. */
export function mailsTo(address: string, kind?: string, { dataDir } = demoOfWorker()): Mail[] {
  const store = new SQLite(path.join(dataDir, "board.db"), { readonly: true });
  try {
    return store
      .prepare<[string], Mail>("select kind, lang, subject, text from outbox_mail where to_address = ? order by id")
      .all(address)
      .filter((mail) => kind === undefined || mail.kind === kind);
  } finally {
    store.close();
  }
}

export async function mailTo(address: string, kind: string, demo = demoOfWorker()): Promise<Mail> {
  return vi.waitFor(() => {
    const mail = mailsTo(address, kind, demo).at(-1);
    expect(mail, `a mail of the kind ${kind}`).toBeDefined();
    return mail as Mail; // defined, as was just expected
  });
}

/** The first address of ours in a mail that has `part` in it. */
export function linkIn({ text }: Mail, part: string): string {
  const links = text.match(/https?:\/\/\S+/g) ?? [];
  const link = links.find((one) => one.includes(part));
  if (!link) throw new Error(`No link with ${part} in:\n${text}`);
  return link;
}
