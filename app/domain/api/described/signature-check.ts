/** For receivers of webhooks to take over: a test runs it against what the board signs. */
export const signatureCheck = `import { createHmac, timingSafeEqual } from "node:crypto";

export function isFromBoard(secret, headers, body) {
  const { "webhook-id": id, "webhook-timestamp": time } = headers;
  if (Math.abs(Date.now() / 1000 - Number(time)) > 300) return false;
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  const signed = createHmac("sha256", key).update(\`\${id}.\${time}.\${body}\`).digest();
  return headers["webhook-signature"].split(" ").some((one) => {
    const theirs = Buffer.from(one.slice("v1,".length), "base64");
    return theirs.length === signed.length && timingSafeEqual(theirs, signed);
  });
}
`;
