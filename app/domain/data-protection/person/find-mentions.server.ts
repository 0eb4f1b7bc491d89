import type { Db } from "#db/connect.server.ts";
import { mayNameAddress, namesAddress } from "#app/platform/mail/same-address.server.ts";

/** Words that others wrote: theirs, and nothing that the board may change. */
const written = [
  { table: "listing", column: "text" },
  { table: "listing_translation", column: "text" },
  { table: "listing_question", column: "text" },
  { table: "company_text", column: "about" },
  { table: "company_welcome_text", column: "text" },
  { table: "company_letter", column: "text" },
  { table: "event_text", column: "text" },
  { table: "good_example_text", column: "way" },
  { table: "news_text", column: "text" },
  { table: "application_message", column: "text" },
  { table: "application_note", column: "text" },
  { table: "listing_report", column: "text" },
  { table: "company_log_note", column: "text" },
  { table: "company_log_note", column: "person" },
  { table: "ruling", column: "facts" },
  { table: "ruling_appeal", column: "words" },
] as const;

export type MentionPlace = (typeof written)[number]["table"];
export type Mention = { place: MentionPlace; count: number };

/** How often the address stands in what others have written, so that the office can look and ask them. */
export async function findMentions(db: Db, address: string): Promise<Mention[]> {
  const mentions: Mention[] = [];
  for (const { table, column } of written) {
    const rows = await db
      .selectFrom(table)
      .select((eb) => eb.ref(column as "text").as("words"))
      .where(mayNameAddress(column, address))
      .execute();
    const count = rows.filter(({ words }) => namesAddress(words, address)).length;
    if (count > 0) mentions.push({ place: table, count });
  }
  return mentions;
}
