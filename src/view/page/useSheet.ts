import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { select } from "../../store/store";
import { useTimeline, useTimelineState } from "../base/context";
import { useEscape } from "../base/escape";
import { isIn } from "../base/places";
import type { Height } from "../controls/snapPoints";

/**
 * Whether the sheet is open and how high it stands. An event opened in the chart leaves the chart visible, one
 * opened elsewhere is shown to be read; going back to the chart uncovers it.
 */
export function useSheet() {
  const { store } = useTimeline();
  const hasEvent = useTimelineState((state) => state.selected !== null);
  const isWalking = useTimelineState((state) => state.walk !== null);
  // The triangle can be read even if no event is open.
  const [isReading, setReading] = useState(false);
  const [height, setHeight] = useState<Height>("half");
  const isInChart = useRef(false);
  const isOpen = hasEvent || isWalking || isReading;
  useEffect(() => {
    const attend = ({ type, target }: Event) => {
      if (!(target instanceof Element)) return;
      if (type === "focusin" && !target.matches(":focus-visible")) return;
      isInChart.current = isIn("chart", target);
      if (isInChart.current) setHeight("peek");
    };
    document.addEventListener("pointerdown", attend, true);
    document.addEventListener("focusin", attend);
    return () => {
      document.removeEventListener("pointerdown", attend, true);
      document.removeEventListener("focusin", attend);
    };
  }, []);
  useEscape("sheet", () => {
    setReading(false);
    return false;
  });
  useLayoutEffect(() => {
    if (isOpen) setHeight(isInChart.current ? "peek" : "half");
  }, [isOpen]);
  useEffect(() => {
    if (hasEvent) setReading(false);
  }, [hasEvent]);
  const close = () => {
    setReading(false);
    select(store, null);
  };
  return {
    isOpen,
    height,
    setHeight,
    open: () => setReading(true),
    close: isWalking ? undefined : close,
  };
}
