import { describe, expect, test } from "vitest";
import { fetchableAddress } from "#app/platform/fetching/fetchable-address.ts";

describe("is fetched", () => {
  test.each([
    ["https://muster.de", "https://muster.de/"],
    ["https://www.muster.de/karriere?seite=2#stellen", "https://www.muster.de/karriere?seite=2"],
    ["https://muster.de:443/", "https://muster.de/"],
    ["HTTPS://MÜLLER.de/", "https://xn--mller-kva.de/"],
  ])("%s", (text, address) => expect(fetchableAddress(text)?.href).toBe(address));
});

describe("is not fetched", () => {
  test.each([
    ...["http://muster.de/", "ftp://muster.de/", "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", ""],
    ...["https://muster.de:8443/", "https://muster.de:80/", "https://name@muster.de/", "https://name:word@muster.de/"],
    ...["https://127.0.0.1/", "https://2130706433/", "https://0x7f000001/", "https://0177.0.0.1/", "https://127.1/"],
    ...[
      "https://0/",
      "https://[::1]/",
      "https://[::ffff:127.0.0.1]/",
      "https://[fd00:ec2::254]/",
      "https://１２７.0.0.1/",
    ],
    ...["https://127.0.0.1./", "https://8.8.8.8/", "https://localhost/", "https://intranet/"],
    `https://muster.de/${"a".repeat(2000)}`,
    `https://muster.de/${"ł".repeat(1000)}`,
  ])("%s", (text) => expect(fetchableAddress(text)).toBeNull());
});

test("what an answer points to is read from where it stands", () => {
  const base = new URL("https://muster.de/karriere/");
  expect(fetchableAddress("../jobs", base)?.href).toBe("https://muster.de/jobs");
  expect(fetchableAddress("//10.0.0.1/", base)).toBeNull();
  expect(fetchableAddress("http://muster.de/jobs", base)).toBeNull();
});
