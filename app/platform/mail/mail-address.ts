import { readAs, refused, understood } from "../typed/reading.ts";
import { readMailAddress } from "./address.ts";

/** The mail address of every form. */
export const MailAddress = readAs((typed) => {
  const address = readMailAddress(typed);
  if (address) return understood(address);
  return refused(/@[^@.]+$/.test(typed) ? "errors.emailDomain" : "errors.email");
});
