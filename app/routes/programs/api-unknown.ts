import { problem } from "#app/platform/http/problem.server.ts";

/** Whatever else is asked of the API. */
export function loader() {
  return problem(404, "There is nothing at this address. The description is at /api/v1/openapi.json.");
}

export function action() {
  return loader();
}
