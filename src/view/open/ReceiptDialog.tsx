import { useEffect, useMemo, useRef, useState } from "react";
import type { FileChoices } from "../../formats/choices";
import type { OpenWords } from "../../i18n/en/open";
import type { ReceiptWords } from "../../i18n/en/receipt";
import { openWords } from "../../i18n/openWords";
import { receiptWords } from "../../i18n/receiptWords";
import type { FormatId, Receipt } from "../../model/receipt";
import { fileOf } from "../../store/load/openedFile";
import type { Unread } from "../../store/load/readBytes";
import { useTimeline, useTimelineState, useWords } from "../base/context";
import { focusPlace } from "../base/places";
import { useLazyWords } from "../base/useLazyWords";
import { Dialog } from "../controls/Dialog";
import { Columns } from "./Columns";
import { Notes } from "./Notes";
import { openAgain } from "./openFile";
import { sayNotes } from "./receiptNotes";
import "../controls/fields.css";
import "./receipt.css";

/** How the data were read: how many rows, by which columns and dates, and what was left out, changed or is doubtful. */
export function ReceiptDialog({ onClose }: { onClose: () => void }) {
  const words = useLazyWords(openWords);
  const said = useLazyWords(receiptWords);
  const receipt = useTimelineState((state) => state.receipt);
  const page = useWords();
  const close = useRef(onClose);
  close.current = onClose;
  const isGone = receipt === null;
  useEffect(() => {
    if (!isGone) return;
    // Back leads to data without a receipt, and what had the focus goes with this one.
    close.current();
    focusPlace("main");
  }, [isGone]);
  const notes = useMemo(
    () => (receipt && words && said ? sayNotes(receipt.notes, words, said, receipt.columns) : []),
    [receipt, words, said],
  );
  if (!words || !said || !receipt) return null;
  const { number } = page.formats;
  const encoding = receipt.encoding.toUpperCase();
  return (
    <Dialog title={words.receipt} onClose={onClose}>
      <p>
        {said.summary(
          number(receipt.read),
          number(receipt.rows),
          said.formats[receipt.format],
          encoding,
        )}
      </p>
      <Reading {...{ receipt, words, said }} />
      <Notes notes={notes} words={words} />
    </Dialog>
  );
}

interface Props {
  readonly receipt: Receipt;
  readonly words: OpenWords;
  readonly said: ReceiptWords;
}

/** How format, dates and columns were understood; if their file is still there, all of it can be changed. */
function Reading({ receipt, words, said }: Props) {
  const timeline = useTimeline();
  const file = fileOf(receipt);
  const [reason, setReason] = useState<Unread | null>(null);
  const change = async (choices: FileChoices) =>
    setReason(await openAgain(timeline, { ...file?.choices, ...choices }));
  const { dates, columns } = receipt;
  const numbers = dates.numbers === "years" ? null : words.numbers[dates.numbers];
  return (
    <>
      <div className="fields receipt-filter">
        {file && receipt.others.length > 0 && (
          <label>
            {words.readAs}
            <select
              className="button"
              value={receipt.format}
              onChange={({ target }) => change({ format: target.value as FormatId, columns: {} })}
            >
              {[...new Set([receipt.format, ...receipt.others])].map((format) => (
                <option key={format} value={format}>
                  {said.formats[format]}
                </option>
              ))}
            </select>
          </label>
        )}
        {dates.order && (
          <Order
            order={dates.order}
            isSure={dates.isSure}
            words={words}
            onChange={file ? (order) => change({ order }) : null}
          />
        )}
      </div>
      {numbers && <p>{numbers}</p>}
      {reason && (
        <p role="alert">{reason === "too-long" ? words.tooLong : said.unreadable[reason]}</p>
      )}
      <Columns
        table={file?.table}
        columns={columns}
        words={words}
        onChange={(chosen) => change({ columns: { ...file?.choices.columns, ...chosen } })}
      />
    </>
  );
}

interface OrderProps {
  readonly order: "day" | "month";
  readonly isSure: boolean;
  readonly words: OpenWords;
  /** Null if it cannot be changed. */
  readonly onChange: ((order: "day" | "month") => void) | null;
}

/** What comes first in a date of numbers. */
function Order({ order, isSure, words, onChange }: OrderProps) {
  if (!onChange)
    return (
      <p>
        {words.order}: {words.orders[order]}
        {isSure && `, ${words.orderSure}`}
      </p>
    );
  return (
    <label>
      {words.order}
      <select
        className="button"
        value={order}
        onChange={({ target }) => onChange(target.value === "day" ? "day" : "month")}
      >
        {(["day", "month"] as const).map((one) => (
          <option key={one} value={one}>
            {words.orders[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
