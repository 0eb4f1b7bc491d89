/** Whether a robot that keeps to RFC 9309 may fetch this address: the longest rule that fits decides. */
export function allowedBy(robotsTxt: string, address: string) {
  const { pathname, search } = new URL(address);
  const fitting = [...robotsTxt.matchAll(/^(Allow|Disallow): (\S+)$/gm)]
    .map(([, verb, rule = ""]) => ({ verb, rule }))
    .filter(({ rule }) => fits(rule, pathname + search))
    .sort((a, b) => b.rule.length - a.rule.length);
  return fitting[0]?.verb !== "Disallow";
}

function fits(rule: string, target: string) {
  const pattern = rule
    .replace(/[.+?^{}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replace(/\$(?!$)/g, "\\$$");
  return new RegExp(`^${pattern}`).test(target);
}
