import { hash, timingSafeEqual } from "node:crypto";

/** Whether a header of authorization has this token: by its hash, which takes as long for any, right or wrong, short or long. */
export function bearsToken(authorization: string | null | undefined, token: string) {
  const given = /^Bearer (.+)$/i.exec(authorization ?? "")?.[1] ?? "";
  return timingSafeEqual(hash("sha256", given, "buffer"), hash("sha256", token, "buffer"));
}
