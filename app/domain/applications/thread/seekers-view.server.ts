import { newId } from "#db/ids.server.ts";
import type { MyApplication } from "../find-my-application.server.ts";
import { threadFor } from "./thread.ts";
import { mayWriteToCompany } from "./write-to-company.server.ts";

export type SeekersView = ReturnType<typeof seekersView>;

/** What the seeker's page shows of the thread. */
export function seekersView(application: MyApplication, now: Date) {
  const { messages, name, companyName } = application;
  return {
    ...threadFor(messages, { side: "seeker" }, now),
    names: { person: name, company: companyName },
    mayWrite: mayWriteToCompany(application),
    formKey: newId(),
  };
}
