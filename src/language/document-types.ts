/**
 * The kinds of official documents: the word that names each one, and the code that its number carries.
 *
 * Party types and codes: Quy định 399-QĐ/TW (09/01/2026) and Hướng dẫn 05-HD/VPTW (27/5/2026), before them
 * Hướng dẫn 36-HD/VPTW (2018). State types: Nghị định 30/2020/NĐ-CP, annex III.
 * One code can serve two types (QĐ, TT), so a type is always read from its word, never from its code alone.
 */
export type DocumentType = {
  /** Stable id, used in frontmatter and URLs: `chi-thi`. */
  id: string;
  /** The word as it opens a sentence: `Chỉ thị`. */
  name: string;
  /** Codes seen in numbers, the usual one first: `['QĐ', 'QyĐ', 'QĐi']`. */
  codes: readonly string[];
};

export const DOCUMENT_TYPES = [
  { id: 'nghi-quyet', name: 'Nghị quyết', codes: ['NQ'] },
  { id: 'chi-thi', name: 'Chỉ thị', codes: ['CT'] },
  { id: 'ket-luan', name: 'Kết luận', codes: ['KL', 'KLTT', 'KLGS'] },
  { id: 'quy-che', name: 'Quy chế', codes: ['QC', 'QCPH', 'QCLV'] },
  { id: 'quyet-dinh', name: 'Quyết định', codes: ['QĐ', 'QĐNS'] },
  { id: 'quy-dinh', name: 'Quy định', codes: ['QĐ', 'QĐi', 'QyĐ'] },
  { id: 'thong-tri', name: 'Thông tri', codes: ['TT'] },
  { id: 'huong-dan', name: 'Hướng dẫn', codes: ['HD', 'HDLT', 'HDLN'] },
  { id: 'thong-bao', name: 'Thông báo', codes: ['TB', 'TBKL'] },
  { id: 'bao-cao', name: 'Báo cáo', codes: ['BC', 'BCTĐ'] },
  { id: 'ke-hoach', name: 'Kế hoạch', codes: ['KH', 'KHLT', 'KHLN', 'KHPH'] },
  { id: 'chuong-trinh', name: 'Chương trình', codes: ['CTr', 'CTHĐ', 'CTrHĐ', 'CTPH', 'CTrPH'] },
  { id: 'de-an', name: 'Đề án', codes: ['ĐA'] },
  { id: 'phuong-an', name: 'Phương án', codes: ['PA'] },
  { id: 'to-trinh', name: 'Tờ trình', codes: ['TTr', 'TTrLN'] },
  { id: 'cong-van', name: 'Công văn', codes: ['CV', 'CVLT'] },
  { id: 'bien-ban', name: 'Biên bản', codes: ['BB'] },
  { id: 'thong-cao', name: 'Thông cáo', codes: ['TC'] },
  { id: 'luat', name: 'Luật', codes: ['L'] },
  { id: 'bo-luat', name: 'Bộ luật', codes: [] },
  { id: 'phap-lenh', name: 'Pháp lệnh', codes: ['PL'] },
  { id: 'lenh', name: 'Lệnh', codes: ['L', 'LCT'] },
  { id: 'sac-lenh', name: 'Sắc lệnh', codes: ['SL'] },
  { id: 'nghi-dinh', name: 'Nghị định', codes: ['NĐ'] },
  { id: 'thong-tu', name: 'Thông tư', codes: ['TT'] },
  { id: 'thong-tu-lien-tich', name: 'Thông tư liên tịch', codes: ['TTLT', 'TTLB', 'TT'] },
  { id: 'nghi-quyet-lien-tich', name: 'Nghị quyết liên tịch', codes: ['NQLT', 'NQ'] },
  { id: 'van-ban-hop-nhat', name: 'Văn bản hợp nhất', codes: ['VBHN'] },
  { id: 'cong-dien', name: 'Công điện', codes: ['CĐ'] },
  { id: 'du-an', name: 'Dự án', codes: ['DA'] },
  { id: 'chien-luoc', name: 'Chiến lược', codes: ['CL'] },
  { id: 'hop-dong', name: 'Hợp đồng', codes: ['HĐ'] },
  { id: 'giay-moi', name: 'Giấy mời', codes: ['GM'] },
  { id: 'giay-phep', name: 'Giấy phép', codes: ['GP'] },
  { id: 'giay-gioi-thieu', name: 'Giấy giới thiệu', codes: ['GGT', 'GT'] },
  { id: 'phieu-chuyen', name: 'Phiếu chuyển', codes: ['PC'] },
  { id: 'ban-sao', name: 'Bản sao', codes: ['BS', 'SY', 'TrS'] },
  { id: 'dieu-le', name: 'Điều lệ', codes: ['ĐL'] },
] as const satisfies readonly DocumentType[];

export type DocumentTypeId = (typeof DOCUMENT_TYPES)[number]['id'];

const byId = new Map<string, DocumentType>(DOCUMENT_TYPES.map((type) => [type.id, type]));

/** The Vietnamese name of a type id: `chi-thi` -> `Chỉ thị`. */
export function documentTypeName(id: DocumentTypeId): string {
  return byId.get(id)!.name;
}
