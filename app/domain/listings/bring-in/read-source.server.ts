import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { fetchableAddress } from "#app/platform/fetching/fetchable-address.ts";
import type { Network } from "#app/platform/fetching/network.server.ts";
import { keepReading } from "./keep-reading.server.ts";
import { feedAddress, readAddress } from "./reading/read-address.server.ts";
import type { ReadingFault } from "./reading-fault.ts";

type Asked = {
  companyId: string;
  address: string;
  lang: Lang;
  userAgent: string;
  now: Date;
  network?: Network;
};

export type SourceRead = { ok: true; sourceId: string } | { ok: false; reason: ReadingFault };

/** Companies for which somebody is reading right now. */
const underWay = new Set<string>();

/** Reads what a company has at an address, one at a time, and keeps it to be looked at. Nothing becomes a listing by it. */
export async function readSource(db: Db, { companyId, address, now, ...asking }: Asked): Promise<SourceRead> {
  const plain = fetchableAddress(address);
  if (!plain) return { ok: false, reason: "address" };
  if (underWay.has(companyId)) return { ok: false, reason: "busy" };
  underWay.add(companyId);
  try {
    const known = feedAddress(plain.href, asking.lang);
    const read = await readAddress({ ...asking, address: known, today: dayOf(now) });
    if (!read.ok) return read;
    return { ok: true, sourceId: await keepReading(db, { companyId, form: read.form, address: known, read, now }) };
  } finally {
    underWay.delete(companyId);
  }
}
