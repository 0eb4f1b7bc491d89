import type { Db } from "#db/connect.server.ts";
import type { Keyed } from "#app/platform/keys/key-for.server.ts";
import { foldAddress } from "../address.ts";
import { mailIdsIn } from "./mail-key.server.ts";
import { readReport } from "./read-report.ts";
import { saidOfAddress } from "./said-of-address.ts";
import { writeReturn } from "./write-return.server.ts";

/** foreign: no report, or of no mail of ours, as far as it can show. passing: of ours, and nothing to be kept of it. */
export type Noted = "foreign" | "passing" | "noted";

/**
 * A message that came to where mails are sent back to. What it claims counts for nothing: it must bring the key of a mail of ours, and
 * concerns the address of that mail alone. The same one twice is noted once.
 */
export async function noteReturnedMail(
  db: Db,
  { source, keyed, now }: { source: Uint8Array; keyed: Keyed; now: Date },
): Promise<Noted> {
  const report = await readReport(source);
  const ids = report ? mailIdsIn(keyed, report.keyholders) : [];
  if (!report || ids.length === 0) return "foreign";
  const mail = await db
    .selectFrom("outbox_mail")
    .select(["id", "kind", "to_address"])
    .where("id", "in", ids)
    .executeTakeFirst();
  const said = mail && saidOfAddress(report, foldAddress(mail.to_address));
  if (!said) return "passing";
  await writeReturn(db, { mail, ...said, keyed, now });
  return "noted";
}
