import { isSecretPath } from "./addresses/is-secret-path.ts";
import { isOpenData, openDataHeaders } from "./open-data.ts";

const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

const always = {
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
};

export type SecurityHeaders = (path: string) => Record<string, string>;

export function securityHeaders(origin: string): SecurityHeaders {
  const encrypted = origin.startsWith("https:");
  const common = {
    ...always,
    "Content-Security-Policy": [...contentPolicy, ...(encrypted ? ["upgrade-insecure-requests"] : [])].join("; "),
    ...(encrypted ? { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" } : {}),
  };
  const open = {
    ...common,
    "Referrer-Policy": "strict-origin-when-cross-origin",
    /** Whoever points at a listing for a moment has it ready at the click; only here, because a token is no page to guess at. */
    "Speculation-Rules": '"/speculation-rules.json"',
  };
  const data = { ...common, "Referrer-Policy": "strict-origin-when-cross-origin", ...openDataHeaders };
  /**
   * Addresses that hold a token must not travel to other sites. Not "no-referrer": with that, browsers send the forms of
   * these pages with "Origin: null", which the cross-site guard has to refuse.
   */
  const secret = { ...common, "Referrer-Policy": "same-origin" };
  return (path) => (isSecretPath(path) ? secret : isOpenData(path) ? data : open);
}
