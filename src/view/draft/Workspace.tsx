import { useEffect, useRef, useState } from "react";
import { useTimeline, useTimelineState } from "../base/context";
import { isLetter } from "../base/isLetter";
import { lazyPart } from "../base/lazyPart";
import { usePlace } from "../base/places";
import { isSmall, useBreakpoint } from "../base/useBreakpoint";
import { useFocusReturn } from "../base/useFocusReturn";
import { useDraft, useEditing, useEditor, useIsWide } from "./context";
import { endPreview } from "./endPreview";
import { leaveDraft } from "./entry";
import { Picture } from "./Picture";
import { saveJson } from "./saveJson";
import { Table } from "./Table";
import { useDrop } from "./useDrop";
import "../base/notice.css";
import "./editor.css";

const PARTS = {
  look: lazyPart(() => import("./Look").then(({ Look }) => Look)),
  stories: lazyPart(() => import("./Stories").then(({ Stories }) => Stories)),
  publish: lazyPart(() => import("./Publish").then(({ Publish }) => Publish)),
};

const TABS = ["events", "picture", "look", "stories", "publish"] as const;
type Tab = (typeof TABS)[number];

/** The parts of the editor: on a wide screen one of them beside the picture, on a narrow one each by itself. */
export function Workspace() {
  const { words } = useEditor();
  const { store } = useTimeline();
  const title = useDraft(({ about }) => about.title) || words.untitled;
  const isWide = useIsWide();
  const breakpoint = useBreakpoint();
  const [chosen, setChosen] = useState<Tab>("events");
  const isWalking = useTimelineState((state) => state.walk !== null);
  const open = tabOf(chosen, isWide, isWalking);
  const main = useRef<HTMLElement>(null);
  usePlace("main", main);
  useFocusReturn();
  useDrop();
  useEffect(() => main.current?.focus(), []);
  useEffect(() => {
    document.title = words.editor(title);
  }, [words, title]);
  const Part = open === "events" || open === "picture" ? null : PARTS[open];
  return (
    <div className={`editor is-${breakpoint}${isSmall(breakpoint) ? " is-small" : ""}`}>
      <Bar title={title} />
      <NotKept />
      <nav className="editor-tabs" aria-label={words.sections}>
        {TABS.filter((tab) => !isWide || tab !== "picture").map((tab) => (
          <button
            key={tab}
            type="button"
            className="button"
            aria-current={tab === open ? "true" : undefined}
            onClick={() => {
              if (isWalking) endPreview(store);
              setChosen(tab);
            }}
          >
            {words.tabs[tab]}
          </button>
        ))}
      </nav>
      <main
        ref={main}
        id="main"
        className="editor-main"
        tabIndex={-1}
        aria-label={words.tabs[open]}
      >
        {open === "events" && <Table />}
        {Part && (
          <div className="editor-part">
            <Part />
          </div>
        )}
        {open === "picture" && <Picture />}
      </main>
      {isWide && (
        <aside className="editor-aside" aria-label={words.tabs.picture}>
          <Picture />
        </aside>
      )}
    </div>
  );
}

/** The tab that is shown: a story is previewed in the picture, which is always there on a wide screen. */
function tabOf(chosen: Tab, isWide: boolean, isWalking: boolean): Tab {
  if (isWide) return chosen === "picture" ? "events" : chosen;
  return isWalking ? "picture" : chosen;
}

/** The title, and the buttons that concern all of the draft. */
function Bar({ title }: { title: string }) {
  const { editing, words } = useEditor();
  const canUndo = useEditing(({ history }) => history.past.length > 0);
  const canRedo = useEditing(({ history }) => history.future.length > 0);
  const isSaved = useEditing((state) => state.isSaved);
  const isKept = useEditing((state) => state.isKept && !state.isDeleted);
  useUndoKeys();
  return (
    <header className="editor-bar">
      <button type="button" className="button" onClick={leaveDraft}>
        <span aria-hidden="true">←</span>
        <span className="editor-word">{words.close}</span>
      </button>
      <h1 dir="auto">{title}</h1>
      <span className="editor-saved">
        {isKept && <small>{isSaved ? words.saved : words.saving}</small>}
      </span>
      {(["undo", "redo"] as const).map((way) => (
        <button
          key={way}
          type="button"
          className="button"
          aria-disabled={way === "undo" ? !canUndo : !canRedo}
          onClick={() => editing[way]()}
        >
          <span aria-hidden="true">{way === "undo" ? "↶" : "↷"}</span>
          <span className="editor-word">{words[way]}</span>
        </button>
      ))}
    </header>
  );
}

/** Says that this device keeps nothing and offers a file, or that another tab has deleted it. */
function NotKept() {
  const { editing, words } = useEditor();
  const isKept = useEditing((state) => state.isKept);
  const isDeleted = useEditing((state) => state.isDeleted);
  if (isKept && !isDeleted) return null;
  return (
    <div className="notice" role="alert">
      <span>{isDeleted ? words.deleted : words.notKept}</span>
      {isDeleted && (
        <button type="button" className="button" onClick={editing.keep}>
          {words.keep}
        </button>
      )}
      <button type="button" className="button" onClick={() => saveJson(editing, words.untitled)}>
        {words.saveNow}
      </button>
    </div>
  );
}

/** Ctrl or ⌘ with Z and Y, unless a field has an undo of its own. */
function useUndoKeys(): void {
  const { editing } = useEditor();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, shiftKey, altKey, target } = event;
      if (altKey || !(ctrlKey || metaKey)) return;
      if (target instanceof Element && target.closest("input, textarea, dialog")) return;
      const isY = isLetter("y", event);
      if (!isY && !isLetter("z", event)) return;
      event.preventDefault();
      if (isY || shiftKey) editing.redo();
      else editing.undo();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [editing]);
}
