import type { Day } from "#db/schema.ts";
import { readAmount } from "#app/platform/typed/amount.ts";
import { readMeasured } from "#app/platform/typed/number.ts";
import { plainLine, plainText } from "#app/platform/typed/plain-text.ts";
import { readDay } from "#app/platform/typed/read-day.ts";
import { readWebAddress } from "#app/platform/typed/read-web-address.ts";
import { cellsOf, decodeTable } from "#app/platform/typed/table-cells.server.ts";
import {
  columnNamed,
  contractWritten,
  type CsvColumn,
  currencyWritten,
  isExample,
  kindWritten,
  neededColumns,
  unitWritten,
} from "./csv-columns.ts";
import { hoursOfCells } from "./hours-of-day.ts";
import { kindOf } from "./kind-of.ts";
import { type Offer, offerLimits, type RefusedOffer } from "./offer.ts";
import { payOf } from "./pay-of.ts";

export type CsvFault =
  | { reason: "tooManyRows"; rows: number; limit: number }
  | { reason: "noColumns"; missing: CsvColumn[] }
  | { reason: "noRows" }
  | { reason: "noTable"; line: number };

type Row = { offer: Offer } | { refused: RefusedOffer };
export type CsvRead = { ok: true; read: Row[] } | { ok: false; fault: CsvFault };

/** A table of ads as spreadsheets save it, whatever separates its cells and in whatever encoding. */
export function readCsvOffers(bytes: Uint8Array, { today }: { today: Day }): CsvRead {
  const [head, ...lines] = cellsOf(decodeTable(bytes));
  if (typeof head === "number") return { ok: false, fault: { reason: "noTable", line: head } };
  const rows = lines.filter((line): line is string[] => typeof line !== "number" && line.some((cell) => cell.trim()));
  if (rows.length > offerLimits.offers) {
    return { ok: false, fault: { reason: "tooManyRows", rows: rows.length, limit: offerLimits.offers } };
  }
  const columns = (head ?? []).map(columnNamed);
  const missing = neededColumns.filter((column) => !columns.includes(column));
  if (missing.length > 0) return { ok: false, fault: { reason: "noColumns", missing } };
  const read = rows.flatMap((row, index) => {
    const cell = (column: CsvColumn) => (row[columns.indexOf(column)] ?? "").trim();
    return isExample(cell("reference")) ? [] : [readRow(cell, { line: index + 2, today })];
  });
  return read.length === 0 ? { ok: false, fault: { reason: "noRows" } } : { ok: true, read };
}

function readRow(cell: (column: CsvColumn) => string, { line, today }: { line: number; today: Day }): Row {
  const title = plainLine(cell("title"), offerLimits.title);
  const refuse = (reason: RefusedOffer["reason"]): Row => ({ refused: { title, where: String(line), reason } });
  if (title === "") return refuse("noTitle");
  const kind = kindWritten(cell("kind"));
  const [unit, currency, contract] = [
    unitWritten(cell("payUnit")),
    currencyWritten(cell("currency")),
    contractWritten(cell("contract")),
  ];
  const [payFrom, payTo] = [amount(cell("payFrom")), amount(cell("payTo"))];
  const [from, to, months] = [measured(cell("hoursFrom")), measured(cell("hoursTo")), measured(cell("contractMonths"))];
  const hours = hoursOfCells(cell("begins"), cell("ends"));
  const [start, deadline] = [day(cell("start")), day(cell("deadline"))];
  const understood = [kind, unit, currency, contract, payFrom, payTo, from, to, months, hours, start, deadline];
  if (understood.includes(undefined)) return refuse("wrongRow");
  if (deadline && deadline < today) return refuse("over");
  const places = cell("place")
    .split(/[;|\n]/)
    .map((place) => plainLine(place, 120));
  const address = cell("address") === "" ? null : readWebAddress(cell("address"));
  const paid = {
    min: payFrom ?? undefined,
    max: payTo ?? undefined,
    unit: unit ?? "month",
    currency: currency ?? "EUR",
  };
  return {
    offer: {
      externalId:
        plainLine(cell("reference"), offerLimits.id) || `${title} ${places.join(" ")}`.slice(0, offerLimits.id),
      address: address?.ok ? address.value : null,
      title,
      text: plainText(cell("text")).slice(0, offerLimits.text),
      places: [...new Set(places.filter(Boolean))].slice(0, offerLimits.places),
      kind: kind ?? kindOf(title),
      occupation: plainLine(cell("occupation"), 120) || null,
      contract: contract ?? null,
      contractMonths: months ?? null,
      hoursMin: from ?? to ?? null,
      hoursMax: to ?? from ?? null,
      ...hours,
      ...payOf(paid),
      startsOn: start && start > today ? start : null,
      deadline: deadline ?? null,
    },
  };
}

/** Each as null where nothing stands, undefined where it cannot be read. */
function amount(written: string) {
  if (written === "") return null;
  const read = readAmount(written);
  return read.ok ? read.value.amount : undefined;
}

function measured(written: string) {
  if (written === "") return null;
  const number = readMeasured(written);
  return number >= 1 && number <= 120 ? number : undefined;
}

function day(written: string) {
  if (written === "") return null;
  const read = readDay(written);
  return read.ok ? read.value : undefined;
}
