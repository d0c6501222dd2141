/** The pane's tabs, in their order. */
export const TABS = ["report", "scores", "budgets"] as const;

export type Tab = (typeof TABS)[number];
