import { z } from "zod";

/** `answer`: what the passkey has signed, put there by the script. */
export const PasskeyForm = z.object({
  name: z.string().min(1).max(60),
  currentPassword: z.string().max(1000),
  answer: z.string().max(20_000).optional(),
  to: z.string().max(2000).optional(),
});
