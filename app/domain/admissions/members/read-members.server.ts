import type { Lang } from "#db/codes.ts";
import { companyLimits } from "#app/domain/companies/company-limits.ts";
import { readMailAddress } from "#app/platform/mail/address.ts";
import { plainLine } from "#app/platform/typed/plain-text.ts";
import { type PostalCode, readPostalCode } from "#app/platform/typed/postal-code.ts";
import { readWebAddress } from "#app/platform/typed/read-web-address.ts";
import { cellsOf } from "#app/platform/typed/table-cells.server.ts";
import { isExampleMember, langWritten, type MemberColumn, memberColumnNamed } from "./member-columns.ts";

export const mostMembers = 500;

export type TableFault =
  | { reason: "noTable"; line: number }
  | { reason: "noColumns"; missing: MemberColumn[] }
  | { reason: "noRows" }
  | { reason: "tooManyRows"; limit: number };

export type Member = {
  name: string;
  street: string;
  /** Null where only the place stands there. */
  postalCode: PostalCode | null;
  place: string;
  website: string | null;
  contactName: string;
  contactEmail: string;
  writeIn: Lang;
};

export type RowFault =
  "name" | "street" | "place" | "postalCode" | "website" | "contactName" | "contactEmail" | "writeIn";
export type MemberRow = { line: number; name: string } & ({ member: Member } | { fault: RowFault });
export type TableRead = { ok: true; rows: MemberRow[] } | { ok: false; fault: TableFault };

const needed: readonly MemberColumn[] = ["name", "street", "contactName", "contactEmail"];

/** A table of members, its columns named in any language and standing in any order. */
export function readMembers(text: string, { lang }: { lang: Lang }): TableRead {
  const [head, ...lines] = cellsOf(text);
  const broken = [head, ...lines].find((line) => typeof line === "number");
  if (broken !== undefined) return { ok: false, fault: { reason: "noTable", line: broken } };
  const columns = ((head ?? []) as string[]).map(memberColumnNamed);
  const missing = needed.filter((column) => !columns.includes(column));
  const placed = columns.includes("place") || columns.includes("postalCode");
  if (missing.length > 0 || !placed) {
    return { ok: false, fault: { reason: "noColumns", missing: placed ? missing : [...missing, "place"] } };
  }
  const rows = (lines as string[][]).flatMap((cells, index) => {
    const cell = (column: MemberColumn) => plainLine(cells[columns.indexOf(column)] ?? "", 500);
    const empty = cells.every((text) => text.trim() === "");
    return empty || isExampleMember(cell("name")) ? [] : [readRow(cell, { line: index + 2, lang })];
  });
  if (rows.length === 0) return { ok: false, fault: { reason: "noRows" } };
  if (rows.length > mostMembers) return { ok: false, fault: { reason: "tooManyRows", limit: mostMembers } };
  return { ok: true, rows };
}

function readRow(cell: (column: MemberColumn) => string, { line, lang }: { line: number; lang: Lang }): MemberRow {
  const name = cell("name");
  const refuse = (fault: RowFault): MemberRow => ({ line, name, fault });
  const fits = (column: MemberColumn, limit: number) => cell(column) !== "" && cell(column).length <= limit;
  if (name.length < 2 || name.length > companyLimits.name) return refuse("name");
  if (!fits("street", companyLimits.street)) return refuse("street");
  if (!fits("contactName", companyLimits.contact)) return refuse("contactName");
  const contactEmail = readMailAddress(cell("contactEmail"));
  if (contactEmail === null) return refuse("contactEmail");
  const website = cell("website") === "" ? null : readWebAddress(cell("website"));
  if (website?.ok === false || (website && website.value.length > companyLimits.website)) return refuse("website");
  const postalCode = cell("postalCode") === "" ? null : readPostalCode(cell("postalCode"));
  if (postalCode?.ok === false) return refuse("postalCode");
  if (postalCode === null && cell("place") === "") return refuse("place");
  const writeIn = langWritten(cell("writeIn"), lang);
  if (writeIn === undefined) return refuse("writeIn");
  const [street, place, contactName] = [cell("street"), cell("place"), cell("contactName")];
  const read = { name, street, place, contactName, contactEmail, writeIn };
  return { line, name, member: { ...read, website: website?.value ?? null, postalCode: postalCode?.value ?? null } };
}
