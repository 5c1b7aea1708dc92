/** A small registry for tests: two provinces whose bodies are called alike. */
import { parse } from 'yaml';
import type { Registry } from '#import/draft/registry.ts';
import { bodySchema, documentSchema, termSchema } from '#model/schema.ts';

const BODIES = `
- {id: bo-chinh-tri, name: Bộ Chính trị, codes: [TW], family: dang, level: trung-uong}
- {id: tinh-uy-son-hai, name: Tỉnh ủy Sơn Hải, short: [Tỉnh ủy], codes: [TU], family: dang, level: tinh, province: Sơn Hải}
- {id: tinh-uy-bac-da, name: Tỉnh ủy Bắc Đà, short: [Tỉnh ủy], codes: [TU], family: dang, level: tinh, province: Bắc Đà}
- {id: huyen-uy-an-lam, name: Huyện ủy An Lâm, short: [Huyện ủy], codes: [HU], family: dang, level: huyen, province: Sơn Hải, until: 30/6/2025}
- {id: ban-thuong-vu-huyen-uy-an-lam, name: Ban Thường vụ Huyện ủy An Lâm, short: [Ban Thường vụ Huyện ủy], codes: [HU], family: dang, level: huyen, province: Sơn Hải}
- {id: ban-thuong-vu-huyen-uy-ba-to, name: Ban Thường vụ Huyện ủy Ba Tô, short: [Ban Thường vụ Huyện ủy], codes: [HU], family: dang, level: huyen, province: Bắc Đà}
- {id: ban-to-chuc-huyen-uy-an-lam, name: Ban Tổ chức Huyện ủy An Lâm, short: [Ban Tổ chức Huyện ủy], family: dang, level: huyen, province: Sơn Hải}
`;

const DOCUMENTS = `
9-ct-tw-2025: {type: chi-thi, number: 09-CT/TW, date: 20/12/2025, title: chưa rõ, body: bo-chinh-tri, level: trung-uong, updated: 01/1/2026}
9-ct-tw-2030: {type: chi-thi, number: 09-CT/TW, date: 20/12/2030, title: chưa rõ, body: bo-chinh-tri, level: trung-uong, updated: 01/1/2026}
31-kh-tu-son-hai-2031: {type: ke-hoach, number: 31-KH/TU, date: 05/1/2031, title: chưa rõ, body: tinh-uy-son-hai, level: tinh, province: Sơn Hải, updated: 01/1/2026}
31-kh-tu-bac-da-2031: {type: ke-hoach, number: 31-KH/TU, date: 09/1/2031, title: chưa rõ, body: tinh-uy-bac-da, level: tinh, province: Bắc Đà, updated: 01/1/2026}
dieu-le-dang: {type: dieu-le, number: chưa rõ, date: chưa rõ, title: chưa rõ, body: chưa rõ, level: trung-uong, aliases: [Điều lệ Đảng], updated: 01/1/2026}
`;

const TERMS = `
- {id: dang-2025-2030, family: dang, name: 2025-2030, from: năm 2025, until: năm 2030}
- {id: dang-2030-2035, family: dang, name: 2030-2035, from: năm 2030, until: năm 2035}
- {id: cong-doan-2028-2033, family: cong-doan, name: 2028-2033, from: năm 2028, until: năm 2033}
`;

const read = (text: string): unknown => parse(text, { schema: 'failsafe' });

export const REGISTRY: Registry = {
  plans: [{ id: 'cu', title: 'kế hoạch cũ', topics: ['Sinh hoạt chi bộ', 'Đại hội đảng'], body: 'huyen-uy-an-lam' }],
  bodies: (read(BODIES) as unknown[]).map((body) => bodySchema.parse(body)),
  documents: Object.entries(read(DOCUMENTS) as Record<string, unknown>).map(([id, data]) => ({
    ...documentSchema.parse(data),
    id,
  })),
  terms: (read(TERMS) as unknown[]).map((term) => termSchema.parse(term)),
};
