/** Where something stands in a .docx, in words that a clerk can follow in Word: `đoạn 12`, `bảng 2, hàng 3, cột 1`. */
import type { DocxParagraph } from './layout.ts';

/** Says the place of an offset into the text; between two paragraphs that of the one before. */
export function placeFinder(paragraphs: readonly DocxParagraph[]): (offset: number) => string {
  return (offset) => {
    let [low, high] = [0, paragraphs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (paragraphs[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return sayPlace(paragraphs[Math.max(low - 1, 0)]!);
  };
}

function sayPlace({ source, part, cell }: DocxParagraph): string {
  if (part === 'note') return `chú thích của đoạn ${source}`;
  if (cell) return `bảng ${cell.table + 1}, hàng ${cell.row + 1}, cột ${cell.column + 1}`;
  return part === 'text-box' ? `khung chữ, đoạn ${source}` : `đoạn ${source}`;
}
