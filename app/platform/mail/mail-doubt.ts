/** Why an address that could exist most likely does not; `meant` where we can say what was. */
export type MailDoubt = { meant: string | null };

/**
 * What no mail will reach, as far as anybody can tell from the address alone: slips in the domains that most people
 * here use, ends that do not exist, names kept for examples. Null where nothing speaks against it.
 */
export function mailDoubt(address: string, { examples }: { examples: boolean }): MailDoubt | null {
  const [local = "", domain = ""] = address.toLowerCase().split("@");
  const meant = providers.includes(domain) ? null : (slips[domain] ?? nearProvider(domain) ?? corrected(domain));
  if (meant) return { meant: `${local}@${meant}` };
  const unreal = (!examples && forExamples.test(domain)) || /[^\p{ASCII}]/u.test(local);
  return unreal ? { meant: null } : null;
}

/** Where most people of the three countries have their mail. Their own names are never doubted. */
const providers = [
  ...["gmail.com", "googlemail.com", "outlook.com", "outlook.de", "hotmail.com", "hotmail.de", "live.com", "live.de"],
  ...["msn.com", "icloud.com", "me.com", "mac.com", "yahoo.com", "yahoo.de", "yahoo.pl", "ymail.com", "aol.com"],
  ...["mail.com", "email.com", "proton.me", "protonmail.com", "web.de", "gmx.de", "gmx.net", "gmx.com", "gmx.at"],
  ...["t-online.de", "freenet.de", "arcor.de", "vodafone.de", "posteo.de", "mailbox.org", "mail.de", "email.de"],
  ...["wp.pl", "o2.pl", "op.pl", "vp.pl", "onet.pl", "onet.eu", "poczta.onet.pl", "interia.pl", "interia.eu"],
  ...["poczta.fm", "gazeta.pl", "tlen.pl", "seznam.cz", "email.cz", "post.cz", "centrum.cz", "centrum.sk", "volny.cz"],
  ...["atlas.cz", "tiscali.cz", "hotmail.cz", "outlook.cz", "outlook.pl", "azet.sk", "yahoo.cz"],
];

/** Names too short, or ends too near, to be told by their letters alone. */
const slips: Record<string, string> = {
  "gmail.co": "gmail.com",
  "gmail.de": "gmail.com",
  "gmail.pl": "gmail.com",
  "gmail.cz": "gmail.com",
  "gmail.eu": "gmail.com",
  "gmail.net": "gmail.com",
  "googlemail.de": "googlemail.com",
  "icloud.de": "icloud.com",
  "web.com": "web.de",
  "wep.de": "web.de",
  "wbe.de": "web.de",
  "gxm.de": "gmx.de",
  "gmy.de": "gmx.de",
  "gmx.d": "gmx.de",
  "online.de": "t-online.de",
  "tonline.de": "t-online.de",
  "wp.com": "wp.pl",
};

/** Whose addresses say nothing of where somebody works. */
export function isMailProvider(domain: string) {
  return providers.includes(domain);
}

/** One letter too many, too few, wrong or swapped, in a name long enough that no other is as near. */
function nearProvider(domain: string) {
  return providers.find((provider) => provider.length >= 8 && isOneSlip(domain, provider)) ?? null;
}

const endings: Record<string, string> = {
  ...{ con: "com", cmo: "com", ocm: "com", vom: "com", xom: "com", comm: "com", coom: "com", cim: "com", cpm: "com" },
  ...{
    ed: "de",
    dee: "de",
    dde: "de",
    pll: "pl",
    ppl: "pl",
    czz: "cz",
    ccz: "cz",
    nett: "net",
    ogr: "org",
    rog: "org",
  },
};

function corrected(domain: string) {
  if (domain.startsWith("www.")) return domain.slice("www.".length);
  const dot = domain.lastIndexOf(".");
  const ending = endings[domain.slice(dot + 1)];
  return ending ? `${domain.slice(0, dot)}.${ending}` : null;
}

/** RFC 2606 and 6761, and what only a house knows inside its walls. */
const forExamples = /(^|\.)(example\.(com|net|org)|example|test|invalid|localhost|local|internal|lan|home)$/;

function isOneSlip(typed: string, meant: string) {
  if (typed === meant || Math.abs(typed.length - meant.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  const [a, b] = [typed.slice(start), meant.slice(start)];
  const swapped = a.slice(0, 2) === `${b[1] ?? ""}${b[0] ?? ""}` && a.slice(2) === b.slice(2);
  return swapped || a.slice(1) === b.slice(1) || a === b.slice(1) || a.slice(1) === b;
}
