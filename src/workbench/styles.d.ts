/** Style sheets are imported for their effect only; the bundler extracts them. */
declare module "*.css";
