import { createRoot } from "react-dom/client";

function OneMark() {
  return (
    <svg width="640" height="420" role="img" aria-label="One mark">
      <circle className="event" cx="320" cy="210" r="6" />
    </svg>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<OneMark />);
