import type { ReceiptWords } from "./en/receipt";
import type { LazyWords } from "./language";

export const receiptWords: LazyWords<ReceiptWords> = (code) => import(`./${code}/receipt.ts`);
