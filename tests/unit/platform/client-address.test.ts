import { describe, expect, test } from "vitest";
import { clientAddress, trustedProxies } from "#app/platform/http/client-address.ts";

describe("without a proxy", () => {
  const nobody = trustedProxies([]);

  test("the socket's address counts, whatever a header claims", () => {
    expect(clientAddress("198.51.100.7", "203.0.113.1", nobody)).toBe("198.51.100.7");
  });

  test.each([
    ["2001:db8:1:2:aaaa:bbbb:cccc:dddd", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["::ffff:198.51.100.7", "198.51.100.7"],
  ])("%s is known as %s", (address, client) => {
    expect(clientAddress(address, undefined, nobody)).toBe(client);
  });
});

describe("behind our proxies", () => {
  const ours = trustedProxies(["127.0.0.1", "10.0.0.0/8", "fd00::/8"]);

  test.each([
    ["one proxy", "127.0.0.1", "198.51.100.7", "198.51.100.7"],
    ["two proxies", "127.0.0.1", "198.51.100.7, 10.1.2.3", "198.51.100.7"],
    ["a visitor who invents", "127.0.0.1", "1.2.3.4, 198.51.100.7", "198.51.100.7"],
    ["a visitor who invents a proxy of ours", "127.0.0.1", "1.2.3.4, 10.9.9.9, 198.51.100.7", "198.51.100.7"],
    ["a visitor of IPv6", "fd00::5", "2001:db8:1:2::9", "2001:db8:1:2::/64"],
    ["a proxy in IPv6 dress", "::ffff:10.1.2.3", "198.51.100.7", "198.51.100.7"],
    ["nonsense", "127.0.0.1", "unknown", "127.0.0.1"],
    ["nothing", "127.0.0.1", undefined, "127.0.0.1"],
    ["somebody who goes round them", "198.51.100.9", "203.0.113.1", "198.51.100.9"],
  ])("%s", (_, peer, forwardedFor, client) => {
    expect(clientAddress(peer, forwardedFor, ours)).toBe(client);
  });
});
