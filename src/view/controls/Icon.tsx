/** Strokes on a field of 24 × 24. */
const PATHS = {
  search: "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM15.5 15.5 21 21",
  menu: "M4 7h16M4 12h16M4 17h16",
  back: "M19 12H5M11 6l-6 6 6 6",
  filters: "M4 6h16M7 12h10M10 18h4",
  list: "M9 6h11M9 12h11M9 18h11M4 6h1M4 12h1M4 18h1",
  timeline: "M3 12h18M7 12V7M12 12v6M17 12V5",
  stories:
    "M5 5h6a2 2 0 0 1 1 2 2 2 0 0 1 1-2h6v13h-6a1.5 1.5 0 0 0-1 1 1.5 1.5 0 0 0-1-1H5ZM12 7v12",
  open: "M3 6h6l2 2.5h10V19H3Z",
  collect: "M6.5 4h11v16L12 15.5 6.5 20Z",
  share: "M12 15V4M8 7.5 12 4l4 3.5M6 12v7h12v-7",
} as const;

export type IconName = keyof typeof PATHS;

/** An icon on a button, beside a label that says the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
