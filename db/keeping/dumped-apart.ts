/** Documents in the database: each is a file of the backup, which the next one shares. A dump would copy all of them every time. */
export const dumpedApart: readonly string[] = ["stored_file", "stored_file_part"];
