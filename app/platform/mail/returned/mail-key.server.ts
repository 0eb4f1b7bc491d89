import { createHmac, timingSafeEqual } from "node:crypto";
import { type Keyed, keyFor } from "#app/platform/keys/key-for.server.ts";
import { foldAddress } from "../address.ts";

/**
 * What stands in every mail that leaves and in its sender's address: its id, and a seal that only this board makes. Whoever sends a
 * mail back shows by it that they had it; only its recipient and the servers on the way do. In capitals it is the same.
 */
export function mailKey(keyed: Keyed, mailId: string) {
  return mailId.replaceAll("-", "") + sealOf(keyed, mailId);
}

/** Ids of our mails whose keys stand in the texts. */
export function mailIdsIn(keyed: Keyed, texts: readonly string[]) {
  const found = texts.flatMap((text) => text.match(keys) ?? []).slice(0, most);
  return [...new Set(found.flatMap((key) => idIn(keyed, key.toLowerCase()) ?? []))];
}

/** By which an address is recognised, for as long as the key of the installation is the same. */
export function addressMark(keyed: Keyed, address: string) {
  return hmac(keyed, `address ${foldAddress(address)}`).toString("hex");
}

const idDigits = 32;
const sealDigits = 20;
const keys = new RegExp(`(?<![0-9a-f])[0-9a-f]{${idDigits + sealDigits}}(?![0-9a-f])`, "gi");

/** A report holds one or two, and a forged one is not tried for long. */
const most = 20;

function idIn(keyed: Keyed, key: string) {
  const id = key.slice(0, idDigits).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  return timingSafeEqual(Buffer.from(key.slice(idDigits)), Buffer.from(sealOf(keyed, id))) ? id : null;
}

function sealOf(keyed: Keyed, mailId: string) {
  return hmac(keyed, `mail ${mailId}`).toString("hex").slice(0, sealDigits);
}

function hmac(keyed: Keyed, text: string) {
  return createHmac("sha256", keyFor(keyed, "returned mails")).update(text).digest();
}
