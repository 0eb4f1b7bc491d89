export { default, ErrorBoundary, Layout, links, loader } from "#app/root.tsx";
