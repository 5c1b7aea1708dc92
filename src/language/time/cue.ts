/**
 * Words around a time that tell what it is for, as they stand in a clause: lower case, parted by single spaces, marks too.
 */

/** `'gửi | nộp'` -> an alternation. */
function any(list: string): string {
  return `(?:${list.split(' | ').join('|')})`;
}

/** The words, and nothing else, right before the time. */
function before(list: string, tail = ''): RegExp {
  return new RegExp(`(?<!\\p{L})${any(list)}${tail}$`, 'u');
}

/** Up to `count` words between. */
function upTo(count: number): string {
  return `(?: \\p{L}+){0,${count}}`;
}

const DONE_ON =
  'tổ chức | tiến hành | diễn ra | họp | thực hiện | triển khai | gửi | nộp | báo cáo | công bố | phát động | sơ kết | ' +
  'tổng kết | kiểm tra | giám sát | mở | đại hội | hội nghị';
const DONE_WITHIN =
  'hoàn thành | hoàn tất | xong | trình | ban hành | xây dựng | tổng hợp | lấy ý kiến | phê duyệt | đạt | về đích';
const DOCUMENTS =
  'nghị quyết | chỉ thị | kết luận | kế hoạch | quy định | hướng dẫn | công văn | quyết định | thông tri | chương trình | ' +
  'đề án | luật | nghị định | thông báo | chủ trương';
const BODIES =
  'ban | đảng ủy | chi bộ | chi ủy | tổ | ủy ban | hội | huyện ủy | thị ủy | thành ủy | tỉnh ủy | văn phòng | trung tâm | ' +
  'đoàn | công đoàn | liên đoàn | trường';

/** The field of a plan that asks for a time: `Thời gian tổ chức: …`; not `Thời gian qua`, `du lịch`. */
const FIELDS =
  'thời gian(?! qua| vừa| tới| gần) | thời hạn | thời điểm | hạn (?:nộp|gửi|đăng ký|nhận) | tiến độ | (?<!du )lịch(?=(?: \\p{L}+){0,4} [:(])';
export const FIELD = new RegExp(`(?:^|[.:(,;] )(?:\\p{L}+ ){0,4}${any(FIELDS)}(?: |$)`, 'u');

/** `… hoàn thành tháng 5/2025`. */
export const FINISH = before('hoàn thành | hoàn tất | xong | kết thúc | bắt đầu | khai mạc | bế mạc');

/** What is done on a day: `… diễn ra ngày 15/7/2025`. */
export const ACTION = before(`${DONE_ON} | ra mắt | giao ban | ra quân`);

/** Work that a year may bound. */
export const WORK = new RegExp(`${any(`${DONE_ON} | ${DONE_WITHIN}`)}(?: |$)`, 'u');

/** What a month, a quarter or a half of a year belongs to, right before it: `báo cáo quý I`, `phương hướng 6 tháng cuối năm`. */
export const OWNER = before(
  'báo cáo | phiên | phương hướng | nhiệm vụ | tình hình | kết quả | sơ kết | tổng kết | kinh phí | đảng phí | học phí | ' +
    'lương | kiểm điểm | kỳ họp | giao ban | chương trình | (?<!du )lịch | công tác | kế hoạch | số liệu | ngân sách | dự toán | ' +
    'quyết toán | chỉ tiêu | báo cáo viên | kinh tế | xã hội | thu | chi | đánh giá | xếp loại | thi đua | tăng trưởng | riêng | của',
  upTo(5),
);

/** `kế hoạch cũ: 31/3/2025`, `kỳ trước (ngày 03/10)`. */
export const OLD = /(?:^| )(?:cũ|(?:kỳ|lần|năm|tháng|đợt|phiên) (?:trước|ngoái|vừa qua))(?: [:(])?$/u;

/** What is named by a bare date right before it: `mã 12.10.2024`, `đợt 19/5/2025`, `giá 15/9/2024`. */
export const NAMED = before(
  'mã | mã hồ sơ | đợt | số | giá | đơn giá | phòng | đường | phố | từ | đêm | ngày hội | thời điểm',
);

/** `cuối năm 2024 còn 61 hộ`, right behind the time. */
export const LEFT = /^(?:còn|đạt|giảm|tăng|có) [0-9]/u;

/** `Theo tin của Đài Khí tượng, từ đêm …`, `dự báo thiếu nước từ giữa tháng 4 …`: nobody's work. */
export const FORECAST = /dự báo|^theo (?:bản )?tin /u;

/** `đợt mưa lũ từ ngày … làm sạt lở`, right behind the time: what happened then. */
export const EFFECT = /^(?:làm (?!việc|lễ|điểm|thủ|hồ)|gây |khiến |do )/u;

/** `chứng chỉ cấp trước ngày … vẫn có giá trị`, `nơi sáp nhập sau ngày … thì …`, right behind the time: a condition. */
export const CONDITION = /^(?:vẫn|thì|trở lại|trở về trước) /u;

/** `bước 2 ngày 05/4`, `đợt 1 tháng 6`: a step and its time, alone in a segment. */
export const STEP = /^(?:đợt|bước|vòng|lần|kỳ|giai đoạn) [0-9ivx]+$/u;

/** `tại cuộc họp ngày 05/7/2024`: what was said there is cited. */
export const MEETING = before(
  'tại | theo | kết luận | biên bản | ý kiến',
  `${upTo(4)} (?:họp|hội nghị|đại hội|làm việc|kiểm tra|giao ban)${upTo(6)}`,
);

/** `nhiệm kỳ từ năm 2020 đến năm 2025`. */
export const TERM = before(
  'nhiệm kỳ | giai đoạn | niên khóa | niên khoá | niên độ | năm học | chuyên đề | thời kỳ | khóa | khoá | thế hệ | mốc | ' +
    'mốc thời gian',
  '(?: từ| các)?',
);

/** `giai đoạn I: từ năm 2021 đến năm 2025`. */
export const STAGE = before('giai đoạn', '(?: [0-9ivx]+)?(?: [:(])?');

/** The time is what is counted, not a time for work: `sinh trước ngày …`, `có hiệu lực từ ngày …`. */
export const COUNTED = before(
  'tính | kể | hết hạn | hết hiệu lực | đáo hạn | (?<!(?:vệ|học|thí|tuyển|dân|an|môi) )sinh | sinh năm | hưởng | áp dụng | hiệu lực | hiệu lực thi hành | được tính | tính tuổi | cùng kỳ | tức | nhằm',
);

/** `có tên trong danh sách trả lương trước ngày …`: who is meant, not by when. */
export const LISTED = /trong (?:danh sách|biên chế|sổ)(?: \p{L}+){0,4}$/u;

/** `ký ngày …`, `Ngày ký: …`: a document's day; `đợt 19/5/2025`: a batch named by its day; `kế hoạch cũ: …`. */
export const DATED = new RegExp(
  `${any('(?<!diễn |đề |mở )ra | ban hành | (?<!đăng |chữ )ký | ký kết | thông qua | đợt | khởi phát | xảy ra | phát hiện')}(?: :)?$|` +
    `(?:bão|áp thấp)(?: số [0-9]+)?(?: [(])?$|${any('chuyển sinh hoạt | vụ cháy | vụ án | vụ việc | vụ nổ | cơn | trận | sự cố | tai nạn')}${upTo(4)}$`,
  'u',
);

/** `số liệu toàn huyện đến ngày 30/6`, in a segment: figures have a day too, if no deadline word names it. */
export const FIGURES = new RegExp(
  `(?<!báo cáo |gửi |nộp |cung cấp )số liệu|${any('thống kê | có mặt | hiện có')}${upTo(3)}$|^(?:tổng )?số (?!liệu)|${any('danh sách | trích ngang')}.* lập$`,
  'u',
);

/** `đảng viên kết nạp trước ngày …`, `giữ chức vụ từ tháng …`: lives, unless the day is still to come. */
export const LIVES = before(
  'kết nạp | kết nạp đảng | bổ nhiệm | tuyển dụng | thành lập | công nhận | công nhận chính thức | giữ chức | giữ chức vụ | đảm nhiệm | ' +
    'luân chuyển | đi học | vào đảng | chính thức | nghỉ | nghỉ hưu | nghỉ thai sản | thai sản | nhập ngũ | nhập viện | hy sinh | khởi tố | trúng tuyển | tốt nghiệp',
);

/** `công tác tại xã từ tháng 9/2019`, `Bí thư Đoàn xã từ …`, `được miễn sinh hoạt từ …`, right before a start: a state that began then. */
export const STATE = new RegExp(
  `(?<!\\p{L})(?<!đoàn |tổ )${any('công tác | sinh sống | cư trú | thường trú | tạm trú')} (?:tại|ở)${upTo(6)}$|` +
    `(?:^|[,:] |là |làm )(?:phó )?${any('bí thư | chủ tịch | ủy viên | trưởng ban | hiệu trưởng')}${upTo(4)}$|` +
    `(?<!\\p{L})được ${any('phát động | thành lập | miễn | cho miễn | công nhận | bổ nhiệm | giao | hưởng | xếp | đưa vào | cử | phân công | khởi xướng')}${upTo(5)}$`,
  'u',
);

/** `Gia đình bị sạt lở nhà trong đêm …`, `Dịch bệnh bùng phát trong …`: what befell someone, if no work follows from it. */
export const BEFELL =
  /(?:^| )(?:(?<!không |nếu )bị|(?<!để |phòng |nếu |khi )(?:xảy ra|bùng phát))(?<rest>(?: \p{L}+){0,6})$/u;
/** What is done about it. */
export const REMEDY = new RegExp(
  any(
    'phải | được | nhận | hỗ trợ | sửa | sửa chữa | khắc phục | chấn chỉnh | kiểm điểm | giải trình | di dời | thay | xây | trả | bồi thường',
  ) + '(?: |$)',
  'u',
);

/** `Vừa qua, ngày 12/8/2024, …`, right before a time. */
export const LATELY = /(?:^|, )(?:vừa qua|vừa rồi|mới đây|trước đây|trước đó|thời gian qua)(?: ,)?$/u;

/** `Tháng 6/2024, xã được công nhận …`, `… xảy ra 2 vụ cháy`, right behind a time: events that nobody sets as work. */
export const EVENT = new RegExp(
  `^(?:, )?(?:\\p{L}+ ){0,8}(?:(?<!để |phòng |nếu |khi )${any('xảy ra | bùng phát | khởi phát')}|được ${any('công nhận | thành lập | phong tặng | tặng thưởng | tặng | vinh danh')})(?: |$)`,
  'u',
);

/** `đến 31/12/2024 là 3,2 tỷ đồng`, `giảm 12% so với cùng kỳ`, right behind the time: what figures say. */
export const AMOUNT = /^là [0-9]|^(?:\S+ ){0,14}so với (?:cùng kỳ|năm|tháng|quý|đầu)/u;

/** `Do sáp nhập từ ngày 01/7/2025, …`: a reason, not work. */
export const REASON = /(?:^|, )(?:do|vì|bởi|nhờ|sau khi|nơi|những nơi) (?:\S+ ){0,8}$/u;

/** `số hộ chốt đến ngày 30/6`: the day up to which a list or a figure was made. */
export const MADE = before('chốt | lập | cập nhật | lũy kế | luỹ kế | thống kê');

/** The day on which ages are counted. */
export const AGE = /độ tuổi|tính tuổi|tuổi tham gia|tuổi tái cử/u;

/** `mốc kiểm tra: từ … đến …`: the time that is looked at. */
export const SCOPE = /(?:phạm vi|mốc|kỳ báo cáo|niên độ|số liệu|thời hiệu|thời kỳ)(?: |$)/u;

/** `kết quả lãnh đạo trong năm 2023`; and `tổng hợp kết quả trong quý II`, where a verb of work takes it up. */
const FINDINGS =
  'kết quả | tình hình | hạn chế | khuyết điểm | thành tích | thành tựu | số liệu | kinh nghiệm | tồn tại | ưu điểm';
export const PAST = before(FINDINGS, upTo(6));
export const HANDLED = before(
  'báo cáo | công bố | thông báo | tổng hợp | đánh giá | nộp | gửi | trình | cung cấp | khắc phục | rút | xét | duyệt | phê duyệt | ' +
    'rà soát | hoàn thiện | cập nhật | đối chiếu | thu thập | phân tích | thẩm định | khảo sát | nắm | kiểm tra | giám sát | ' +
    'phổ biến | tuyên truyền | chia sẻ | trao đổi | sửa chữa | chấn chỉnh | nghiệm thu | công nhận | sơ kết | tổng kết | niêm yết | công khai',
  `(?:(?: ,)? \\p{L}+){0,4}(?: ,)? ${any(FINDINGS)}${upTo(6)}`,
);

/** `Trong năm 2023, tình hình …`, right behind the time. */
export const PAST_AFTER = /^, (?:tình hình|kết quả|công tác) /u;

/** `Từ năm 2020 đến nay`, right behind the time. */
export const UNTIL_NOW = /^(?:, )?(?:vừa qua|vừa rồi|trước đây|qua ,|đến nay|tới nay)(?: |$)/u;

/** `Ngày 12/8/2024, Tỉnh ủy ban hành Công văn số …`, right behind the time. */
export const NARRATED =
  /^, (?:\p{L}+ ){1,10}(?:ban hành|ký|thông qua|từ trần|qua đời|có (?:công văn|thông báo|kết luận)) /u;

/** `Sáng 12/3, Ban Thường vụ Thành ủy tổ chức …`, right behind a part of a day: news. */
export const NEWS = new RegExp(`^, ${any(`${BODIES} | thường trực | đồng chí | tại | đoàn công tác`)} `, 'u');

/** `nhiệm vụ chính trị trong năm 2024`: a year's tasks, not tasks by a year. */
export const YEARLY_NOUN = before(
  'nhiệm vụ | công tác | kế hoạch | chương trình | hoạt động | phong trào | kinh tế | ngân sách | kinh phí',
  upTo(6),
);

/** Feasts and anniversaries. */
export const FEAST = new RegExp(
  any(
    'kỷ niệm | kỉ niệm | chào mừng | nhân dịp | nhân ngày | truyền thống | quốc khánh | cách mạng | giải phóng | ngày sinh | ' +
      'ngày thành lập | ngày mất | ngày hội | lễ lớn',
  ),
  'u',
);

/** `định hướng đến năm 2030`, and `…, tầm nhìn đến năm 2045` behind the time. */
export const OUTLOOK = before(
  'tầm nhìn | định hướng | chiến lược | quy hoạch | mục tiêu | chỉ tiêu | phương hướng',
  upTo(3),
);
export const VISION = /tầm nhìn/u;

/** `Tổ công tác hằng tháng dự họp`, right behind a rhythm; but not `kế hoạch hằng năm`. */
const ROUTINES =
  'dự | họp | báo cáo | tổ chức | kiểm tra | rà soát | đánh giá | sơ kết | tổng kết | duy trì | tổng hợp | giao ban | ' +
  'tiến hành | bố trí | đôn đốc | làm việc';
export const DOES = new RegExp(`^${any(ROUTINES)} `, 'u');
export const ROUTINE = before(
  'báo cáo | sinh hoạt | kế hoạch | nhiệm vụ | công tác | họp | giao ban | kiểm điểm | chế độ | định kỳ | lịch',
);

/** `mỗi quý 02 đợt`, right behind a rhythm. */
export const TIMES = /^[0-9]{1,2} (?:đợt|lần|buổi|kỳ|cuộc|lớp|hội nghị)(?: |$)/u;

/** What a rhythm is given for. */
export const REPORT =
  /báo cáo|tổng hợp|sơ kết|tổng kết|kiểm tra|kiểm kê|giao ban|đối chiếu|rà soát|đánh giá|họp|thông báo|cập nhật|thông tin/u;

/** `Đại hội diễn ra không quá 01 ngày`. */
export const DURING = before('diễn ra | kéo dài | tiến hành | tổ chức | thời lượng');
/** `họp một buổi`, without a bound. */
export const LASTING = before('diễn ra | kéo dài | thời lượng | họp');

/** `trước đại hội 20 ngày`. */
export const BEFORE_EVENT = /trước(?: \p{L}+){1,5}$/u;

/** A document that the sentence rests on, one whose subject looks ahead, and one cited with its number and subject. */
export const BASIS = new RegExp(
  `^(?:căn cứ|theo|thi hành|thực hiện|tiếp tục thực hiện) (?:\\S+ ){0,3}?${any(DOCUMENTS)} `,
  'u',
);
export const UNNUMBERED = new RegExp(`${any(DOCUMENTS)} (?:chuyên đề )?về (?:\\S+ ){1,20}$`, 'u');
export const SUBJECT = new RegExp(`${any(DOCUMENTS)} (?:số )?[0-9]+ (?:\\S+ ){1,30}?(?:về|“|") `, 'u');

/** Work asked for, or the body that speaks, after the name of a document: its title has ended. */
export const DEMAND = new RegExp(
  `${any('hoàn thành | xong | gửi | báo cáo về | trình | yêu cầu | giao | đề nghị | thời gian')}(?: |$)|, ${any(BODIES)} `,
  'u',
);
