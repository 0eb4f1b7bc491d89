import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";

const namespaces = [
  "common",
  "account",
  "alert",
  "application",
  "company",
  "employer",
  "legal",
  "listing",
  "mail",
  "office",
  "search",
] as const;

/** Says a text by its key, "namespace:path"; without a namespace it is one of common.json. */
export type Texts = TFunction<typeof namespaces>;

/** The texts of the page's language, for components. */
export function useTexts(): Texts {
  return useTranslation(namespaces).t;
}
