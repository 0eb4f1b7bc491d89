import type { Field, Lang } from "#db/codes.ts";
import type { CostFrame, ExampleTag } from "#db/good-examples/good-example-codes.ts";

/** A case in one language. */
export type ExampleText = { lang: Lang; title: string; problem: string; way: string; result: string };

/** Somebody who answers questions: with a mail address, a number or both. */
export type ExampleContact = { name: string; email: string | null; phone: string | null };

/** All that the form of a good example says. */
export type ExampleContent = {
  membersOnly: boolean;
  companyId: string | null;
  cost: CostFrame | null;
  contact: ExampleContact | null;
  texts: ExampleText[];
  tags: ExampleTag[];
  fields: Field[];
  eventIds: string[];
};
