/** A cookie that says nothing: when it does not come back, the browser takes none and a sign-in could not be kept. */
export function probeCookie(origin: string) {
  return `cookies=on; Path=/; HttpOnly; SameSite=Lax${origin.startsWith("https:") ? "; Secure" : ""}`;
}

/** Any cookie of ours proves it. */
export function acceptsCookies(request: Request) {
  return (request.headers.get("Cookie") ?? "") !== "";
}
