/** A network without the part that points at one household: 198.51.100.0/24, 2001:db8:1::/48. Takes context.client. */
export function shortNetwork(client: string) {
  const v4 = /^(\d+\.\d+\.\d+)\.\d+$/.exec(client);
  if (v4) return `${v4[1]}.0/24`;
  if (!client.includes(":")) return "";
  const [head = ""] = client.split("::");
  return `${head.split(":").slice(0, 3).join(":")}::/48`;
}
