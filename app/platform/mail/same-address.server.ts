import { type RawBuilder, sql, type SqlBool } from "kysely";
import { foldAddress } from "./address.ts";

/** Whether what is stored is the mailbox that is meant, however it was spelled. `address` is folded. */
export function isSameAddress(stored: string | null, address: string) {
  return stored !== null && foldAddress(stored) === address;
}

/**
 * Narrows rows to those that may be of that mailbox: isSameAddress decides. A domain with letters of its own may be stored in
 * either of its spellings, in capitals that the store cannot fold, so there every address is looked at.
 */
export function mayBeAddress(column: string, address: string): RawBuilder<SqlBool> {
  const domain = address.slice(address.lastIndexOf("@"));
  const pattern = domain.includes("xn--") ? "%@%" : containing(domain);
  return sql<SqlBool>`lower(${sql.ref(column)}) like ${pattern} escape '\\'`;
}

/** Narrows rows to those whose text may speak of the mailbox: namesAddress decides. */
export function mayNameAddress(column: string, address: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`lower(${sql.ref(column)}) like ${containing(address)} escape '\\'`;
}

/** The same for a name, in the capitals in which it is written: the store folds those of ASCII alone. */
export function mayNamePerson(column: string, name: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} like ${containing(name)} escape '\\'`;
}

/** Whether a text speaks of this mailbox, and not of one whose address only contains it. */
export function namesAddress(text: string | null, address: string) {
  if (text === null) return false;
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(address); at !== -1; at = lower.indexOf(address, at + 1)) {
    const [before, after] = [lower.slice(0, at), lower.slice(at + address.length)];
    if (!/[\p{L}\p{N}._%+'-]$/u.test(before) && !/^(?:[\p{L}\p{N}-]|\.[\p{L}\p{N}])/u.test(after)) return true;
  }
  return false;
}

/** As a pattern: what a mail address may contain must stand for itself. */
function containing(text: string) {
  return `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
