import type { Database } from "../schema.ts";

export type NamedFile = { id: string; table: keyof Database };

/** Every table whose rows name a file of the data folder; a test finds one that is missing here by its `data_key`. */
export const tablesWithFiles = [
  /* Of an infected document only the row is left. */
  { table: "application_document", column: "id", where: "scan <> 'infected'" },
  { table: "company_picture_file", column: "file_id", where: "true" },
] as const satisfies { table: keyof Database; column: string; where: string }[];
