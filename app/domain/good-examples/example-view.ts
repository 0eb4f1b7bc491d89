import type { Currency, Field, Lang } from "#db/codes.ts";
import type { CostFrame, ExampleStatus, ExampleTag } from "#db/good-examples/good-example-codes.ts";
import type { Instant } from "#db/schema.ts";
import { slugOf } from "#app/domain/listings/listing.ts";
import { paths } from "#app/paths.ts";
import { chosenText } from "#app/platform/i18n/chosen-text.ts";
import type { PhoneView } from "#app/platform/typed/phone-view.server.ts";
import type { ExampleText } from "./example-content.ts";

/** A good example as somebody reads it in one language. */
export type ExampleView = {
  id: string;
  status: ExampleStatus;
  membersOnly: boolean;
  byCompany: boolean;
  company: { id: string; slug: string; name: string; suspended: boolean } | null;
  cost: CostFrame | null;
  /** The company's. */
  currency: Currency;
  contact: { name: string; email: string | null; phone: PhoneView | null } | null;
  /** In the reader's language where there is one. */
  told: ExampleText;
  texts: ExampleText[];
  tags: ExampleTag[];
  fields: Field[];
  eventIds: string[];
  remark: string | null;
  publishedAt: Instant | null;
  updatedAt: Instant;
};

/** The same words in every language: an address is passed on by people who read different ones. */
export function examplePath(lang: Lang, { id, texts }: Pick<ExampleView, "id" | "texts">) {
  return paths.example(lang, `${slugOf(chosenText(texts, "de")?.title ?? "")}-${id}`);
}
