import { hash } from "node:crypto";
import type { BaDeed, BaLoad, BaReason } from "#db/interchange/ba-codes.ts";
import type { BaAd } from "../ba-ad.ts";
import { postingXml } from "../posting-xml.ts";
import { whyLeftOut } from "../why-left-out.ts";
import { baFoot, baHead } from "./ba-document.ts";
import type { BaSchema } from "./open-ba-schema.server.ts";

export type Told = {
  deed: BaDeed;
  reason: BaReason | null;
  detail: string | null;
  digest: string | null;
  /** For the file; empty where nothing is to be said. */
  xml: string;
};

type Asked = { ad: BaAd; before: string | undefined; load: BaLoad; timestamp: string; schema: BaSchema | null };

/** What a run does about one ad, when this is what it was told before. */
export function tellAd({ ad, before, load, timestamp, schema }: Asked): Told {
  const reason = whyLeftOut(ad);
  if (reason !== null) return { deed: "left_out", reason, detail: null, digest: null, xml: "" };
  const xml = postingXml(ad);
  const head = baHead({ supplierId: ad.supplier.id, timestamp, amount: 1, load });
  const fault = schema?.fault(head + xml + baFoot) ?? null;
  if (fault !== null) return { deed: "left_out", reason: "schema", detail: fault, digest: null, xml: "" };
  const digest = hash("sha256", xml);
  const known = { reason: null, detail: null, digest };
  if (digest !== before) return { ...known, deed: "sent", xml };
  return load === "full" ? { ...known, deed: "repeated", xml } : { ...known, deed: "kept", xml: "" };
}
