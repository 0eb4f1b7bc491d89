import { z } from "zod";
import { langs, membershipRoles, officeRoles } from "#db/codes.ts";
import { MailAddress } from "#app/platform/mail/mail-address.ts";
import { passwordLength } from "./password/password.ts";

const email = MailAddress;
const newPassword = z.string().min(passwordLength.min, "account:errors.tooShort").max(passwordLength.max);

export const SignInForm = z.object({ email, password: z.string().max(1000), to: z.string().max(2000).optional() });

export const ForgotPasswordForm = z.object({ email });

export const ResetPasswordForm = z.object({ password: newPassword });

export const AcceptInvitationForm = z.object({ name: z.string().min(2).max(120), password: newPassword });

export const OfficeRoleForm = z.object({ role: z.enum(officeRoles) });

export const InviteOfficerForm = OfficeRoleForm.extend({ email, lang: z.enum(langs) });

export const RoleForm = z.object({ role: z.enum(membershipRoles) });

export const MemberForm = RoleForm.extend({
  limit: z.enum(["all", "some"]).optional(),
  listings: z.array(z.string().max(20)).optional(),
});

export const InviteForm = MemberForm.extend({ email, lang: z.enum(langs) });
