import { expect, test } from "vitest";
import { clientAddress } from "#app/platform/http/client-address.ts";
import { shortNetwork } from "#app/platform/http/short-network.ts";

const seenFrom = (address: string) => shortNetwork(clientAddress(address, undefined, () => false));

test("a network is shown without the part that points at one household", () => {
  expect(seenFrom("198.51.100.77")).toBe("198.51.100.0/24");
  expect(seenFrom("::ffff:198.51.100.77")).toBe("198.51.100.0/24");
  expect(seenFrom("2001:db8:12:34:56:78:9a:bc")).toBe("2001:db8:12::/48");
  expect(seenFrom("::1")).toBe("0:0:0::/48");
  expect(seenFrom("")).toBe("");
});
