import { readerPool } from "../reader-pool.server.ts";
import type { AskedCv, FoundXml } from "./find-europass-xml.ts";

const second = 1000;
const maxXmlBytes = 2_000_000;

const readPdf = readerPool<AskedCv, FoundXml>({
  program: "app/platform/files/europass/reader.ts",
  places: 1,
  patience: 30 * second,
  limit: 5 * second,
  idle: 10 * second,
});

type Read = { ok: true; xml: string } | { ok: false; reason: "none" | "locked" | "unreadable" | "tooComplex" | "busy" };

/** The XML of a Europass CV, which comes alone or inside a PDF. Whether it is one is seen by who reads it. */
export async function readEuropass(client: string, bytes: Uint8Array): Promise<Read> {
  if (isPdf(bytes)) return readPdf(client, { bytes });
  if (bytes.byteLength > maxXmlBytes) return { ok: false, reason: "tooComplex" };
  const xml = new TextDecoder().decode(bytes);
  return xml.trimStart().startsWith("<") ? { ok: true, xml } : { ok: false, reason: "none" };
}

const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-");
