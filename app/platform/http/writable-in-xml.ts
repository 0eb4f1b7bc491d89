// eslint-disable-next-line no-control-regex -- XML has no way to write these
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text without what XML 1.0 cannot hold; half a letter becomes the sign for one that cannot be read. */
export function writableInXml(text: string) {
  return text.replace(unwritable, "").toWellFormed();
}
