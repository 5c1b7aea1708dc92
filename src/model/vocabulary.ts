/** The closed lists of the model, each value with the words that a reader sees. */

/** Levels of the Party's organisation, from the centre down. A Đảng ủy Khối stands beside the districts, as "tương đương". */
export const LEVELS = {
  'trung-uong': 'Trung ương',
  tinh: 'Tỉnh, thành phố',
  huyen: 'Huyện và tương đương',
  'co-so': 'Cơ sở',
} as const;

/** The same levels in a sentence: `kế hoạch cấp huyện, khối`. */
export const LEVEL_WORDS = {
  'trung-uong': 'trung ương',
  tinh: 'tỉnh',
  huyen: 'huyện, khối',
  'co-so': 'cơ sở',
} as const satisfies Record<keyof typeof LEVELS, string>;

/** Organisation families: each counts its own terms, from congress to congress. */
export const FAMILIES = {
  dang: 'Đảng',
  'cong-doan': 'Công đoàn',
  doan: 'Đoàn Thanh niên',
  'mat-tran': 'Mặt trận và đoàn thể',
  'nha-nuoc': 'Nhà nước',
  'don-vi': 'Đơn vị, cơ sở',
} as const;

/** The same families in a sentence: `nhiệm kỳ 2020-2025 của các tổ chức đảng`. */
export const FAMILY_WORDS = {
  dang: 'các tổ chức đảng',
  'cong-doan': 'các tổ chức công đoàn',
  doan: 'các tổ chức Đoàn Thanh niên',
  'mat-tran': 'Mặt trận và các đoàn thể',
  'nha-nuoc': 'các cơ quan nhà nước',
  'don-vi': 'các đơn vị, cơ sở',
} as const satisfies Record<keyof typeof FAMILIES, string>;

/** Relations by the words that make them; schema.org terms stand in export/jsonld.ts. */
export const RELATIONS = {
  'carries-out': 'thực hiện',
  'based-on': 'căn cứ',
  cites: 'dẫn chiếu',
  guides: 'hướng dẫn thực hiện',
  amends: 'điều chỉnh, bổ sung',
  replaces: 'thay thế',
  repeals: 'bãi bỏ',
  corrects: 'đính chính',
  attaches: 'kèm theo',
} as const;

/** The same relations read from the other end. */
export const INVERSE_RELATIONS = {
  'carries-out': 'được thực hiện bởi',
  'based-on': 'là căn cứ của',
  cites: 'được dẫn chiếu trong',
  guides: 'được hướng dẫn bởi',
  amends: 'được điều chỉnh, bổ sung bởi',
  replaces: 'được thay thế bởi',
  repeals: 'bị bãi bỏ bởi',
  corrects: 'được đính chính bởi',
  attaches: 'kèm theo',
} as const satisfies Record<keyof typeof RELATIONS, string>;

export const TASK_KINDS = {
  'ban-hanh': 'Ban hành văn bản',
  'hoi-nghi': 'Hội nghị',
  'hoc-tap': 'Học tập, quán triệt',
  'sinh-hoat': 'Sinh hoạt chi bộ, chuyên đề',
  'dai-hoi': 'Đại hội',
  'dai-hoi-diem': 'Đại hội điểm',
  'nhan-su': 'Nhân sự',
  'to-chuc': 'Thành lập, phân công',
  'tuyen-truyen': 'Tuyên truyền',
  'kiem-tra': 'Theo dõi, kiểm tra',
  'bao-cao': 'Báo cáo',
  'chi-dao': 'Lãnh đạo, chỉ đạo',
  khac: 'Việc khác',
} as const;

export const TEXT_KINDS = {
  edited: 'Bản biên soạn',
  original: 'Nguyên văn',
} as const;

export type Level = keyof typeof LEVELS;
export type Family = keyof typeof FAMILIES;
export type Relation = keyof typeof RELATIONS;
export type TaskKind = keyof typeof TASK_KINDS;
