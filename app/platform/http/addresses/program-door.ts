/** Where a program acts for its company, by a key and never by a cookie: here is nothing for browsers. */
export function isProgramDoor(path: string) {
  return path === door || path.startsWith(`${door}/`);
}

const door = "/api/v1/company";

/** What programs change things by. */
export const programMethods = ["GET", "HEAD", "POST", "PUT", "PATCH"];

/** Whether a request may change something, and so may bring a body. */
export const isSent = (method: string) => method !== "GET" && method !== "HEAD";
