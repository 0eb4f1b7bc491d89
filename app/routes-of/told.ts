import { prefix, route, type RouteConfigEntry } from "@remix-run/route-config";

/** Good examples and news, for everybody, for members and for the office; each in a language. */
export const routesTold: RouteConfigEntry[] = [
  route("good-examples", "routes/public/good-examples/examples.tsx"),
  route("good-examples/:slug", "routes/public/good-examples/example.tsx"),
  route("news", "routes/public/news/news.tsx"),
  route("news.atom", "routes/public/news/news-feed.ts"),
  route("news/:slug", "routes/public/news/note.tsx"),

  ...prefix("employer/good-examples", [
    route("", "routes/employer/good-examples/examples.tsx"),
    route("new", "routes/employer/good-examples/new-example.tsx"),
    route(":exampleId", "routes/employer/good-examples/example.tsx"),
    route(":exampleId/edit", "routes/employer/good-examples/edit-example.tsx"),
    route(":exampleId/submission", "routes/employer/good-examples/example-submission.ts"),
    route(":exampleId/taking-down", "routes/employer/good-examples/example-taking-down.tsx"),
    route(":exampleId/deletion", "routes/employer/good-examples/example-deletion.ts"),
  ]),
  route("employer/news", "routes/employer/news/news.tsx"),
  route("employer/news/:newsId", "routes/employer/news/note.tsx"),

  ...prefix("office/good-examples", [
    route("", "routes/office/good-examples/examples.tsx"),
    route("new", "routes/office/good-examples/new-example.tsx"),
    route(":exampleId", "routes/office/good-examples/example.tsx"),
    route(":exampleId/edit", "routes/office/good-examples/edit-example.tsx"),
    route(":exampleId/publication", "routes/office/good-examples/example-publication.ts"),
    route(":exampleId/remark", "routes/office/good-examples/example-remark.tsx"),
    route(":exampleId/taking-down", "routes/office/good-examples/example-taking-down.tsx"),
    route(":exampleId/deletion", "routes/office/good-examples/example-deletion.ts"),
  ]),
  ...prefix("office/news", [
    route("", "routes/office/news/news.tsx"),
    route("new", "routes/office/news/new-note.tsx"),
    route(":newsId", "routes/office/news/note.tsx"),
    route(":newsId/withdrawal", "routes/office/news/note-withdrawal.ts"),
    route(":newsId/deletion", "routes/office/news/note-deletion.ts"),
  ]),
];
