import type { BaLoad } from "#db/interchange/ba-codes.ts";
import { xmlOf } from "#app/platform/xml/xml-element.ts";

type Header = { supplierId: string; timestamp: string; amount: number; load: BaLoad };

/** What stands before the ads of a file. Amount counts its postings. */
export function baHead({ supplierId, timestamp, amount, load }: Header) {
  const inside = [
    { name: "SupplierId", inside: supplierId },
    { name: "Timestamp", inside: timestamp },
    { name: "Amount", inside: String(amount) },
    { name: "TypeOfLoad", inside: load === "full" ? "F" : "D" },
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<HRBAXMLJobPositionPosting>\n${xmlOf({ name: "Header", inside })}\n<Data>\n`;
}

export const baFoot = "</Data>\n</HRBAXMLJobPositionPosting>\n";

export function deleteEntry(listingId: string) {
  return `${xmlOf({ name: "DeleteEntry", inside: [{ name: "EntryId", inside: listingId }] })}\n`;
}
