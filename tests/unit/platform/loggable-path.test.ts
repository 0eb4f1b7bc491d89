import { expect, test } from "vitest";
import { loggablePath } from "#app/platform/http/addresses/secret-paths.ts";

test.each([
  ["/de/mine/applications/TOKEN", "/de/mine/applications/…"],
  ["/pl/mine/alerts/TOKEN/unsubscribe", "/pl/mine/alerts/…/unsubscribe"],
  ["/cs/apply/listing/TOKEN/check", "/cs/apply/listing/…/check"],
  ["/de/reset-password/TOKEN", "/de/reset-password/…"],
  ["/de/invitation/TOKEN", "/de/invitation/…"],
  ["/de/jobs/schweisser-0123456789", "/de/jobs/schweisser-0123456789"],
])("%s is logged as %s", (path, logged) => {
  expect(loggablePath(path)).toBe(logged);
});
