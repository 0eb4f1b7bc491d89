import { problem, refusalDetails, type Slip } from "#app/platform/http/problem.server.ts";

export function wrongParameters(errors: Slip[]) {
  return problem(400, "Some parameters are unknown or wrong.", { errors });
}

export function tooMany(retryAfterSeconds: number) {
  return problem(429, refusalDetails[429] ?? "", { headers: { "Retry-After": String(retryAfterSeconds) } });
}
