import type { Row } from "#db/schema.ts";

/** What holds from a day on. Its content is the topic's own: whoever reads it brings the schema. */
export type DatedEntry = Pick<
  Row<"dated_entry">,
  "id" | "topic" | "subject" | "valid_from" | "valid_until" | "content" | "source" | "withdrawn_at"
>;
