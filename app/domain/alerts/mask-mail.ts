/** "a•••@e•••.org": enough to recognise one's own address, too little to write to somebody else's. */
export function maskMail(address: string) {
  const [local = "", domain = ""] = address.split("@");
  const end = domain.slice(domain.lastIndexOf("."));
  return `${local.slice(0, 1)}•••@${domain.slice(0, 1)}•••${end}`;
}
