import { z } from "zod";
import { MailAddress } from "#app/platform/mail/mail-address.ts";
import { mostPersons, noteLimit } from "./registration.ts";

const persons = z.number().int("registration:errors.whole").min(1).max(mostPersons);
const name = z.string().min(2).max(100);
const note = z.string().max(noteLimit).optional();

/** As little as the door needs: nothing that anybody would have to prove. */
export const RegistrationForm = z.object({
  name,
  email: MailAddress,
  persons,
  note,
  /** People do not see this field. Whoever fills it in is a program. */
  homepage: z.string().optional(),
});

/** The address of somebody who is signed in is proven. */
export const MemberRegistrationForm = z.object({ name, persons, note });

/** Why the organisers take somebody off the list; it goes to them by mail. */
export const RemovalForm = z.object({ word: z.string().max(1000).optional() });
