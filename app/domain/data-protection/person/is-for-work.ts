import type { PersonKind } from "./person-entry.ts";

const kinds: readonly PersonKind[] = ["account", "listingContact", "exampleContact", "companyContact", "contactPerson"];

/** What somebody is for a company or for the office: these answer for it, and the mailbox may be theirs. */
export const isForWork = ({ kind }: { kind: PersonKind }) => kinds.includes(kind);
