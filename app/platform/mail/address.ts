/** Narrower than the standards: nothing that a mail program could read as a second address or a header. */
const pattern = /^[^\s"<>(),:;@\\\p{Cc}]{1,64}@[a-z0-9.-]{1,190}$/iu;

export function isMailAddress(value: string) {
  return pattern.test(value);
}
