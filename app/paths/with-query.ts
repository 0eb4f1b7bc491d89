export function withQuery(path: string, query: URLSearchParams | string) {
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}
