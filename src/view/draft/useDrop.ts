import { useEffect, useRef } from "react";

/** Keeps the browser from leaving the page for a file that is dropped on it, and takes the file. */
export function useDrop(onFile: (file: File) => void = () => {}): void {
  const newest = useRef(onFile);
  newest.current = onFile;
  useEffect(() => {
    const stop = new AbortController();
    const onDrag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      const [file] = event.dataTransfer.files;
      if (event.type === "drop" && file) newest.current(file);
    };
    const { signal } = stop;
    document.addEventListener("dragover", onDrag, { signal });
    document.addEventListener("drop", onDrag, { signal });
    return () => stop.abort();
  }, []);
}
