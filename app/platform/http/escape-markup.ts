const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

// eslint-disable-next-line no-control-regex -- XML has no way to write these
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as XML and HTML want it, in content and in attributes. */
export function escapeMarkup(text: string) {
  return text.replace(unwritable, "").replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
