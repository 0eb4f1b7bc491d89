/** Narrower than the standards: nothing that a mail program could read as a second address or a header. */
const pattern = /^[^\s"<>(),:;@\\\p{Cc}]{1,64}@[a-z0-9.-]{1,190}$/iu;

export function isMailAddress(value: string) {
  return pattern.test(value);
}

/** "anna@łużyce.example" is a real address: its domain travels as ASCII. Anything else comes back as it was typed. */
export function asciiAddress(typed: string) {
  const [, local, domain] = /^(.+)@([\p{L}\p{M}\p{N}.-]+)$/u.exec(typed) ?? [];
  const ascii = domain && URL.parse(`http://${domain}`)?.hostname;
  return local && ascii ? `${local}@${ascii}` : typed;
}
