export { default, ErrorBoundary, Layout, links, loader, meta } from "#app/root.tsx";
