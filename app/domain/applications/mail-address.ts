import { z } from "zod";
import { isMailAddress } from "#app/platform/mail/address.ts";

/** "anna@łużyce.example" is a real address: its domain travels as ASCII. */
export function asciiAddress(typed: string) {
  const at = typed.lastIndexOf("@");
  const domain = URL.parse(`http://${typed.slice(at + 1)}`)?.hostname;
  return at > 0 && domain ? `${typed.slice(0, at)}@${domain}` : typed;
}

/** How two addresses are compared: nobody has two mailboxes that differ in capital letters only. */
export const foldAddress = (address: string) => address.toLowerCase();

export const MailAddress = z
  .string()
  .max(254)
  .transform(asciiAddress)
  .refine((address) => isMailAddress(address) && /\.[a-z0-9-]{2,}$/i.test(address), "common:errors.email");
