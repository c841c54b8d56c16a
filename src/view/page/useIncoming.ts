import { useEffect, useRef, useState } from "react";
import type { Incoming } from "../base/dialogs";

declare global {
  interface Window {
    /** Where an installed app gets the files that it is asked to open. */
    readonly launchQueue?: {
      setConsumer(
        consume: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void,
      ): void;
    };
  }
}

/** What a pasted text begins with if it is more than a word: a second line, a link, or JSON in one line. */
const DATA = /\S.*[\n\r]+.*\S|^\s*(?:https?:\/\/\S+\s*$|[[{]\s*["'{[])/;

/**
 * Takes files that are dropped on the page, files, tables and links that are pasted outside of its fields, and files that the
 * installed app is opened with. Returns whether a file is being dragged over the page.
 */
export function useIncoming(onIncoming: (incoming: Incoming) => void): boolean {
  const [isDragged, setDragged] = useState(false);
  const told = useRef(onIncoming);
  told.current = onIncoming;
  useEffect(() => {
    const take = (next: Incoming) => told.current(next);
    const onDrag = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      // Otherwise the browser leaves the page for the file.
      event.preventDefault();
      // Left for another window: inside of the page there is always an element that is entered.
      setDragged(event.type === "dragover" || event.relatedTarget !== null);
    };
    const onDrop = (event: DragEvent) => {
      onDrag(event);
      setDragged(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) take({ files });
    };
    const onPaste = ({ target, clipboardData }: ClipboardEvent) => {
      if (target instanceof Element && target.closest("input, textarea, dialog")) return;
      const files = [...(clipboardData?.files ?? [])];
      const text = clipboardData?.getData("text/plain") ?? "";
      if (files.length > 0) take({ files });
      else if (DATA.test(text)) take({ text });
    };
    window.launchQueue?.setConsumer(async ({ files: handles = [] }) => {
      const files = await Promise.all(handles.map((handle) => handle.getFile()));
      if (files.length > 0) take({ files });
    });
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener("dragover", onDrag, { signal });
    document.addEventListener("dragleave", onDrag, { signal });
    document.addEventListener("drop", onDrop, { signal });
    document.addEventListener("paste", onPaste, { signal });
    return () => stop.abort();
  }, []);
  return isDragged;
}

function hasFiles(data: DataTransfer | null): boolean {
  return data?.types.includes("Files") ?? false;
}
