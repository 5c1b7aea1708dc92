import { describe, expect, it } from 'vitest';
import { planText, renderPlan } from '#markdown/plan.ts';
import { abbreviation, body, corpusOf, document, paths, plan, refer } from '../model/portal.ts';

const text = `Thực hiện Chỉ thị số 22-CT/TW, ngày 09/5/2023; tiếp nối <VanBan id="ke-hoach-nam-truoc">kế hoạch năm trước</VanBan> và <VanBan id="ke-hoach-nay">kế hoạch này</VanBan>.

1. BTV chỉ đạo; số 15-KH/HU là số của kế hoạch này.

- Gửi trước.`;

const thisPlan = plan(
  'ke-hoach-nay',
  {
    number: '15-KH/HU',
    title: 'rà soát hồ sơ',
    signer: { name: 'Trần Văn Bình', office: 'Phó Bí thư', authority: 'T/M Ban Thường vụ' },
    recipients: [{ name: 'Thường trực Tỉnh ủy', note: 'b/c' }, { name: 'Lưu' }],
    references: [
      refer('carries-out', '22-ct-tw-2023', { number: '22-CT/TW', date: '09/5/2023' }),
      refer('cites', 'da-bi-xoa', { name: 'chỉ đạo' }),
    ],
  },
  text,
);
const corpus = corpusOf({
  plans: [thisPlan, plan('ke-hoach-nam-truoc', { title: 'kiểm tra hồ sơ' })],
  documents: [
    document('22-ct-tw-2023', {
      number: '22-CT/TW',
      date: '09/5/2023',
      title: 'về công tác hồ sơ',
      body: 'ban-bi-thu',
    }),
  ],
  bodies: [body('huyen-uy-thanh-mai', { name: 'Huyện ủy Thanh Mai' }), body('ban-bi-thu', { name: 'Ban Bí thư' })],
  glossary: [abbreviation('BTV', 'Ban Thường vụ')],
});

describe('a plan’s page text', () => {
  const html = renderPlan(text, thisPlan, corpus, paths);

  it('leads to documents and plans alike, with the official form on hover', () => {
    expect(html).toContain(
      '<a href="/van-ban/22-ct-tw-2023/" class="citation" title="Chỉ thị số 22-CT/TW, ngày 09/5/2023 của Ban Bí thư về công tác hồ sơ">',
    );
    expect(html).toContain('<a href="/ke-hoach/ke-hoach-nam-truoc/" class="citation"');
  });

  it('never leads to itself, nor to a document that the portal does not know', () => {
    expect(html.match(/class="citation"/g)).toHaveLength(2);
    expect(html).not.toContain('/ke-hoach/ke-hoach-nay/');
  });

  it('expands abbreviations', () => {
    expect(html).toContain('<abbr title="Ban Thường vụ">BTV</abbr>');
  });
});

describe('a plan as plain text', () => {
  it('stands in the order of the official layout', () => {
    expect(planText(text, thisPlan, corpus)).toBe(
      [
        'Huyện ủy Thanh Mai',
        'Số: 15-KH/HU',
        'Kế hoạch rà soát hồ sơ',
        '(Bản biên soạn)',
        'Thực hiện Chỉ thị số 22-CT/TW, ngày 09/5/2023; tiếp nối kế hoạch năm trước và kế hoạch này.',
        '1. BTV chỉ đạo; số 15-KH/HU là số của kế hoạch này.',
        '- Gửi trước.',
        'Nơi nhận:\n- Thường trực Tỉnh ủy (b/c)\n- Lưu',
        'T/M Ban Thường vụ\nPhó Bí thư\nTrần Văn Bình\n',
      ].join('\n\n'),
    );
  });

  it('names the editor’s notes as such, each where it stands', () => {
    const mdx =
      'Một\n\n<GhiChu>Bản gốc ghi “Mốt”.</GhiChu>\n\n1. Hai <GhiChu>hay ba</GhiChu>\n\n<GhiChu>\n\n- Cuối\n\n</GhiChu>';
    const paragraphs = planText(mdx, plan('x'), corpus).trim().split('\n\n').slice(4);
    const note = (text: string) => `[Ghi chú của người biên soạn: ${text}]`;
    expect(paragraphs).toEqual(['Một', note('Bản gốc ghi “Mốt”.'), '1. Hai', note('hay ba'), note('Cuối')]);
  });

  it('says what is unknown and leaves out what is not there', () => {
    expect(planText('', plan('x', { title: 'kiểm tra' }), corpus)).toBe(
      'Huyện ủy Thanh Mai\n\nSố: chưa rõ\n\nKế hoạch kiểm tra\n\n(Bản biên soạn)\n',
    );
  });
});
