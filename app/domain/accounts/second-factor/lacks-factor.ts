type Asked = { role: "office" | "employer"; hasFactor: boolean; factorDemanded: boolean };

/** Whoever must show a second factor and has none yet does nothing else before. */
export function lacksFactor({ role, hasFactor, factorDemanded }: Asked, config: { officeFactor: boolean }) {
  return !hasFactor && (factorDemanded || (role === "office" && config.officeFactor));
}
