import { HtmlValidate, type ResolvedConfig, StaticConfigLoader } from "html-validate";

/** How React writes, and what the validator of the W3C takes: no faults. */
const tastes = [
  "attr-case",
  "attribute-boolean-style",
  "attribute-empty-style",
  "doctype-style",
  "form-dup-name",
  "long-title",
  "no-implicit-button-type",
  "no-implicit-input-type",
  "no-inline-style",
  /** Tables that turn into cards on a phone are no tables to browsers any more unless their roles say so. */
  "no-redundant-role",
  "prefer-native-element",
  "no-trailing-whitespace",
  "tel-non-breaking",
  "void-style",
];
const rules = Object.fromEntries(tastes.map((rule) => [rule, "off"] as const));

/** By itself the validator works its rules out anew for every page, and takes a fifth longer. */
class WorkedOutOnce extends StaticConfigLoader {
  #resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;
  override getConfigFor(page: string) {
    return (this.#resolved ??= super.getConfigFor(page));
  }
}
const validator = new HtmlValidate(new WorkedOutOnce({ root: true, extends: ["html-validate:recommended"], rules }));

/** What the W3C's validator refuses beside, and found here once. */
const alsoRefused = [
  { fault: "a status inside a heading", pattern: /<h([1-6])\b(?:(?!<\/h\1>).)*role="status"/s },
  { fault: "a space in an address", pattern: /\s(?:src|srcset|href|action)="[^"\s]+\s[^",]+"/i },
  {
    fault: "cells of a table that is none",
    pattern: /<table(?![^>]*role=)[^>]*>(?:(?!<\/table>).)*role="(?:cell|row)"/s,
  },
];

/** By rule, with the place of the fault. */
export async function invalidMarkup(html: string): Promise<string[]> {
  if (html === "") return [];
  const { results } = await validator.validateString(html);
  const found = results.flatMap(({ messages }) => messages);
  return [
    ...found.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector ?? ""}`),
    ...alsoRefused.filter(({ pattern }) => pattern.test(html)).map(({ fault }) => fault),
  ];
}
