import { writableInXml } from "#app/platform/http/writable-in-xml.ts";

/** Text that ends such a section itself is put into two; what is not known is left out. */
export function cdataElement(name: string, text: string | null): string {
  if (text === null) return "";
  return `<${name}><![CDATA[${writableInXml(text).replaceAll("]]>", "]]]]><![CDATA[>")}]]></${name}>`;
}
