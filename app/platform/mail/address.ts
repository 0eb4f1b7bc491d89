/**
 * The one rule of mail addresses. Narrower than the standards: nothing that a mail program could read as a second
 * address or a header, and nothing that the internet cannot deliver to. Domains are kept as they travel, in ASCII.
 */
export function isMailAddress(value: string) {
  const [, local = "", domain = ""] = /^([^@]+)@([^@]+)$/.exec(value) ?? [];
  return value.length <= 254 && isLocalPart(local) && isDomain(domain);
}

/**
 * What somebody meant who typed or pasted an address: "mailto:anna@müller.de.", "<Anna@WEB.de>". Null where it is none.
 */
export function readMailAddress(typed: string): string | null {
  const bare = typed
    .normalize("NFC")
    .replace(/＠|﹫/g, "@")
    .trim()
    .replace(/^<(.*)>$/, "$1")
    .replace(/^mailto:/i, "")
    .replace(/[.,;]+$/, "")
    .trim();
  const address = asciiAddress(bare);
  return isMailAddress(address) ? address : null;
}

/** How two addresses are compared: nobody has two mailboxes that differ in capital letters only. */
export function foldAddress(address: string) {
  return asciiAddress(address.normalize("NFC").trim()).toLowerCase();
}

/** "anna@żółw.example" is a real address: its domain travels as ASCII. Anything else comes back as it was typed. */
function asciiAddress(typed: string) {
  const [, local, domain] = /^(.+)@([\p{L}\p{M}\p{N}.-]+)$/u.exec(typed) ?? [];
  const ascii = domain && URL.parse(`http://${domain}`)?.hostname;
  return local && ascii ? `${local}@${ascii}` : typed;
}

const isLocalPart = (local: string) => /^[^\s"<>(),:;@\\[\]\p{Cc}]{1,64}$/u.test(local) && !/^\.|\.\.|\.$/.test(local);

/** At least two names, none beginning or ending with a hyphen; the last is no number, so addresses of machines fail. */
const isDomain = (domain: string) =>
  domain.length <= 190 && /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+(xn--[a-z0-9-]{1,59}|[a-z]{2,63})$/i.test(domain);
