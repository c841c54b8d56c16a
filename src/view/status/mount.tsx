import { type ReactNode, StrictMode, startTransition, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { type Timeline, TimelineContext, useWords } from "../base/context";
import { ErrorBoundary, type Fault } from "../base/ErrorBoundary";
import { Crash } from "./Crash";

/**
 * Renders a page of the timeline into `#root`; resolves once it is there with its picture and the static page is gone.
 * If the page breaks, the events are shown as a list.
 */
export function mount(timeline: Timeline, page: ReactNode): Promise<void> {
  const root = document.getElementById("root");
  if (!root) throw new Error("mount: expected an element #root in the page");
  return new Promise((resolve) => {
    const onShown = () => {
      document.getElementById("first")?.remove();
      resolve();
    };
    const onUncaughtError = (error: unknown) => {
      showLastResort(root, timeline, error);
      onShown();
    };
    // In slices, so that the page, which shows its picture already, answers meanwhile.
    startTransition(() =>
      createRoot(root, { onUncaughtError }).render(
        <StrictMode>
          <TimelineContext value={timeline}>
            <ErrorBoundary fallback={(fault) => <PageCrash {...fault} />}>{page}</ErrorBoundary>
          </TimelineContext>
          <Shown onShown={onShown} />
        </StrictMode>,
      ),
    );
  });
}

/** Reports when the elements before it are on screen. */
function Shown({ onShown }: { onShown: () => void }) {
  // The chart measures and paints itself in layout effects; those of children run first.
  useEffect(onShown, [onShown]);
  return null;
}

function PageCrash(fault: Fault) {
  const { title } = useWords();
  return (
    <main className="crash-page">
      <h1>{title}</h1>
      <Crash {...fault} />
    </main>
  );
}

/** The last resort if even the list breaks: the error as text, and a link to the same address. */
function showLastResort(root: HTMLElement, { language }: Timeline, error: unknown): void {
  console.error(error);
  const { title, fault } = language.getState().words;
  const main = document.createElement("main");
  main.className = "static";
  const heading = document.createElement("h1");
  heading.textContent = title;
  const reason = document.createElement("p");
  reason.setAttribute("role", "alert");
  reason.textContent = fault.crash(error instanceof Error ? error.message : String(error));
  const again = document.createElement("a");
  again.href = window.location.href;
  again.textContent = fault.reload;
  main.append(heading, reason, again);
  root.replaceChildren(main);
}
