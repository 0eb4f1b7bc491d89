import { z } from "zod";

const currentPassword = z.string().max(1000);

/** Changing how one signs in is for who knows the password, not for who finds an open session. */
export const OwnPasswordForm = z.object({ currentPassword });

export const AuthenticatorForm = z.object({
  sealed: z.string().max(500),
  code: z.string().max(20),
  currentPassword,
  to: z.string().max(2000).optional(),
});

export const SecondStepForm = z.object({ code: z.string().max(40) });
