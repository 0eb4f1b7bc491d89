import { writableInXml } from "./writable-in-xml.ts";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** Text as XML and HTML want it, in content and in attributes. */
export function escapeMarkup(text: string) {
  return writableInXml(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
