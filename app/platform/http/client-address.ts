import { BlockList, isIP, isIPv6 } from "node:net";

export type TrustedProxies = (address: string) => boolean;

/** Addresses and networks of TRUSTED_PROXY, e.g. "10.0.0.7" or "fd00::/8". */
export function trustedProxies(entries: readonly string[]): TrustedProxies {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = "", bits] = entry.split("/");
    const family = isIPv6(address) ? "ipv6" : "ipv4";
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return (address) => list.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

/** An address, or a network as address and number of bits. */
export function isNetwork(entry: string) {
  const [, address = "", bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(entry) ?? [];
  const version = isIP(address);
  return version !== 0 && (bits === undefined || Number(bits) <= (version === 6 ? 128 : 32));
}

/**
 * Who is asking. What stands in X-Forwarded-For counts only if our own proxy wrote it, and then only its last entry
 * that is not a proxy of ours: everything to the left of it the visitor can invent.
 */
export function clientAddress(peer: string, forwardedFor: string | undefined, isTrusted: TrustedProxies) {
  const chain = [...(forwardedFor ?? "").split(","), peer].map(plainAddress);
  let client = chain.at(-1) ?? "";
  for (let index = chain.length - 2; index >= 0 && isTrusted(client); index -= 1) {
    const next = chain[index] ?? "";
    if (isIP(next) === 0) break;
    client = next;
  }
  return networkOf(client);
}

/** Without spaces, and an IPv4 address dressed as IPv6 as what it is. */
function plainAddress(address: string) {
  return address.trim().replace(/^::ffff:(?=\d+\.)/i, "");
}

/** One household has 2^64 addresses of IPv6, so it is known by its network. */
function networkOf(address: string) {
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.split("%")[0]?.split("::") ?? [];
  const first = head.split(":").filter(Boolean);
  const last = tail?.split(":").filter(Boolean) ?? [];
  const groups = [...first, ...Array<string>(Math.max(0, 8 - first.length - last.length)).fill("0"), ...last];
  return `${groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}
