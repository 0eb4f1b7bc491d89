import { escapeMarkup } from "../http/escape-markup.ts";

/** An element has text or other elements in it; without either it is not written. */
export type XmlElement = {
  name: string;
  attributes?: Readonly<Record<string, string>>;
  inside: string | readonly XmlElement[];
};

/** What no XML 1.0 can hold is left out. Empty where there is nothing in it. */
export function xmlOf({ name, attributes = {}, inside }: XmlElement): string {
  const content = typeof inside === "string" ? escapeMarkup(inside) : inside.map(xmlOf).join("");
  if (content === "") return "";
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`);
  return `<${name}${said.join("")}>${content}</${name}>`;
}
