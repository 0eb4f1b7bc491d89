import type { Lang } from "#db/codes.ts";
import { companyLimits } from "#app/domain/companies/company-limits.ts";
import { readMailAddress } from "#app/platform/mail/address.ts";
import { plainLine } from "#app/platform/typed/plain-text.ts";
import { type PostalCode, readPostalCode } from "#app/platform/typed/postal-code.ts";
import { readWebAddress } from "#app/platform/typed/read-web-address.ts";
import { linesOfTable } from "#app/platform/typed/table-cells.server.ts";
import { isExampleMember, langWritten, type MemberColumn, memberColumnNamed, memberColumns } from "./member-columns.ts";

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

export type RowFault = {
  column: MemberColumn;
  /** Where it is only too long. */ tooLong?: { limit: number; length: number };
};
/** All that is wrong with it, in the order of the columns, so that a table is put right in one go. */
export type MemberRow = { line: number; name: string } & ({ member: Member } | { faults: RowFault[] });
export type TableRead = { ok: true; rows: MemberRow[] } | { ok: false; fault: TableFault };

const needed: readonly MemberColumn[] = ["name", "street", "contactName", "contactEmail"];

/** A table of members, its columns named in any language and standing in any order. */
export function readMembers(text: string, { lang }: { lang: Lang }): TableRead {
  const table = linesOfTable(text);
  if (!table.ok) return { ok: false, fault: { reason: "noTable", line: table.line } };
  const [head, ...lines] = table.lines;
  const columns = (head?.cells ?? []).map(memberColumnNamed);
  const missing = needed.filter((column) => !columns.includes(column));
  const placed = columns.includes("place") || columns.includes("postalCode");
  if (missing.length > 0 || !placed) {
    return { ok: false, fault: { reason: "noColumns", missing: placed ? missing : [...missing, "place"] } };
  }
  const rows = lines.flatMap(({ line, cells }) => {
    const cell = (column: MemberColumn) => plainLine(cells[columns.indexOf(column)] ?? "", 500);
    const empty = cells.every((text) => text.trim() === "");
    return empty || isExampleMember(cell("name")) ? [] : [readRow(cell, { line, lang })];
  });
  if (rows.length === 0) return { ok: false, fault: { reason: "noRows" } };
  if (rows.length > mostMembers) return { ok: false, fault: { reason: "tooManyRows", limit: mostMembers } };
  return { ok: true, rows };
}

/** The limits of the form on which a company asks itself. */
const limits: Partial<Record<MemberColumn, number>> = {
  name: companyLimits.name,
  street: companyLimits.street,
  place: companyLimits.place,
  website: companyLimits.website,
  contactName: companyLimits.contact,
};

function readRow(cell: (column: MemberColumn) => string, { line, lang }: { line: number; lang: Lang }): MemberRow {
  const [name, street, place, contactName] = [cell("name"), cell("street"), cell("place"), cell("contactName")];
  const contactEmail = readMailAddress(cell("contactEmail"));
  const website = cell("website") === "" ? null : readWebAddress(cell("website"));
  const postalCode = cell("postalCode") === "" ? null : readPostalCode(cell("postalCode"));
  const writeIn = langWritten(cell("writeIn"), lang);
  const wrong: Partial<Record<MemberColumn, boolean>> = {
    name: name.length < 2,
    street: street === "",
    postalCode: postalCode?.ok === false,
    place: place === "" && postalCode === null,
    website: website?.ok === false,
    contactName: contactName === "",
    contactEmail: contactEmail === null,
    writeIn: writeIn === undefined,
  };
  const lengths = { ...lengthsOf(cell), ...(website?.ok && { website: website.value.length }) };
  const faults = memberColumns.flatMap((column): RowFault[] => {
    const [limit = Infinity, length = 0] = [limits[column], lengths[column]];
    if (length > limit) return [{ column, tooLong: { limit, length } }];
    return wrong[column] ? [{ column }] : [];
  });
  if (faults.length > 0 || contactEmail === null || writeIn === undefined) return { line, name, faults };
  const read = { name, street, place, contactName, contactEmail, writeIn };
  const places = { website: website?.ok ? website.value : null, postalCode: postalCode?.ok ? postalCode.value : null };
  return { line, name, member: { ...read, ...places } };
}

function lengthsOf(cell: (column: MemberColumn) => string): Partial<Record<MemberColumn, number>> {
  return Object.fromEntries(memberColumns.map((column) => [column, cell(column).length]));
}
