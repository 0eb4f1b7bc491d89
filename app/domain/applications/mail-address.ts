import { z } from "zod";
import { asciiAddress, isMailAddress } from "#app/platform/mail/address.ts";

/** How two addresses are compared: nobody has two mailboxes that differ in capital letters only. */
export const foldAddress = (address: string) => address.toLowerCase();

export const MailAddress = z
  .string()
  .max(254)
  .transform(asciiAddress)
  .refine((address) => isMailAddress(address) && /\.[a-z0-9-]{2,}$/i.test(address), "common:errors.email");
