import type { MembershipRole } from "#db/codes.ts";
import { newId } from "#db/ids.server.ts";
import { mayDecide } from "#app/domain/accounts/team/may-decide.ts";
import { isFinal } from "../application.ts";
import type { findCompanyApplication } from "../employer-application.server.ts";
import { threadFor } from "./thread.ts";

type Application = NonNullable<Awaited<ReturnType<typeof findCompanyApplication>>>;
type Reader = { accountId: string; role: MembershipRole; now: Date };

/** What the company's pages show of the thread. */
export function companysView({ messages, name, companyName, status }: Application, { accountId, role, now }: Reader) {
  return {
    ...threadFor(messages, { side: "employer", accountId }, now),
    names: { person: name, company: companyName },
    mayTakeBack: mayDecide(role),
    mayWrite: mayDecide(role) && !isFinal(status),
    formKey: newId(),
  };
}

export type CompanysView = ReturnType<typeof companysView>;
