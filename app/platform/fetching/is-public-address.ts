import { BlockList, isIPv4, isIPv6 } from "node:net";

/** What IANA keeps for special purposes, and one address at which a large provider serves secrets to its machines. */
const specialIPv4 = listOf("ipv4", [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "168.63.129.16/32",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.31.196.0/24",
  "192.52.193.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "192.175.48.0/24",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
]);

/**
 * All that is handed out for the net of IPv6. Whatever hides an IPv4 address stands outside of it (::ffff:, ::, 64:ff9b::)
 * or is taken out again below (Teredo in 2001::/23, 6to4).
 */
const handedOutIPv6 = listOf("ipv6", ["2000::/3"]);
const specialIPv6 = listOf("ipv6", ["2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20"]);

/** Whether it is a machine of the public net, as opposed to this one, its neighbours or nobody. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !specialIPv4.check(address, "ipv4");
  if (!isIPv6(address) || address.includes("%")) return false;
  return handedOutIPv6.check(address, "ipv6") && !specialIPv6.check(address, "ipv6");
}

function listOf(family: "ipv4" | "ipv6", networks: string[]) {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", bits] = network.split("/");
    list.addSubnet(address, Number(bits), family);
  }
  return list;
}
