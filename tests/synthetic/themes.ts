/**
 * What synthetic plans are about, in words of our own. In the sentences `{cơ quan}`, `{địa bàn}`, `{xã}`, `{số}`, `{năm}`
 * and `{nhiệm kỳ}` are filled in for each plan.
 */
import type { TaskKind } from '#model/vocabulary.ts';

export interface Theme {
  /** Part of a plan's id. */
  slug: string;
  topic: string;
  /** Ways to say the same in a title: near copies of each other. */
  titles: readonly string[];
  /** What a document of a higher level says on it. */
  directive: string;
  kind: TaskKind;
  /** Titles of the parts of section II. */
  headings: readonly string[];
  /** What is to be done. */
  work: readonly string[];
}

export const THEMES: readonly Theme[] = [
  {
    slug: 'dai-hoi-dang-bo',
    topic: 'Đại hội đảng',
    titles: [
      'tổ chức đại hội đảng bộ các cấp tiến tới Đại hội đại biểu Đảng bộ {địa bàn}, nhiệm kỳ {nhiệm kỳ}',
      'chuẩn bị Đại hội đại biểu Đảng bộ {địa bàn}, nhiệm kỳ {nhiệm kỳ}',
      'tuyên truyền đại hội đảng bộ các cấp tại {địa bàn}, nhiệm kỳ {nhiệm kỳ}',
    ],
    directive: 'về đại hội đảng bộ các cấp ở địa phương',
    kind: 'dai-hoi',
    headings: ['Chuẩn bị văn kiện', 'Chuẩn bị nhân sự', 'Đại hội điểm', 'Trang trí, khánh tiết'],
    work: [
      'Tiểu ban Văn kiện viết báo cáo chính trị, lấy ý kiến cán bộ lão thành và {số} chi bộ trước khi trình cấp ủy.',
      'Đảng bộ xã {xã} được chọn làm đại hội điểm để các nơi khác cùng rút kinh nghiệm.',
      'Đề án nhân sự nêu rõ độ tuổi, cơ cấu nữ, cơ cấu trẻ và tỷ lệ đổi mới không dưới một phần ba.',
      'Phiếu bầu, thẻ đại biểu và quy chế bầu cử phải in xong trước ngày khai mạc {số} ngày.',
      'Tổ giúp việc xã {xã} kiểm tra hội trường, âm thanh và đường truyền trước phiên trù bị.',
    ],
  },
  {
    slug: 'dai-hoi-cong-doan',
    topic: 'Đại hội công đoàn',
    titles: [
      'lãnh đạo đại hội công đoàn các cấp tiến tới Đại hội Công đoàn {địa bàn}',
      'chỉ đạo đại hội công đoàn cơ sở trên địa bàn {địa bàn} năm {năm}',
    ],
    directive: 'về lãnh đạo đại hội công đoàn các cấp',
    kind: 'dai-hoi',
    headings: ['Nội dung đại hội', 'Nhân sự ban chấp hành', 'Thời gian và trình tự'],
    work: [
      'Công đoàn cơ sở doanh nghiệp ở xã {xã} đại hội trước, mời {số} công đoàn bạn đến dự.',
      'Báo cáo của ban chấp hành nói rõ việc thương lượng tập thể, bữa ăn ca và nhà ở của công nhân.',
      'Đoàn viên được góp ý danh sách bầu cử ít nhất {số} ngày trước đại hội.',
      'Nơi có dưới {số} đoàn viên thì tổ chức đại hội toàn thể, không bầu đại biểu.',
    ],
  },
  {
    slug: 'dai-hoi-doan',
    topic: 'Công tác thanh niên',
    titles: [
      'lãnh đạo Đại hội Đoàn Thanh niên các cấp tại {địa bàn}',
      'tổ chức Tháng Thanh niên năm {năm} trên địa bàn {địa bàn}',
    ],
    directive: 'về tăng cường sự lãnh đạo của Đảng đối với công tác thanh niên',
    kind: 'dai-hoi',
    headings: ['Công trình thanh niên', 'Đoàn kết tập hợp thanh niên'],
    work: [
      'Đoàn xã {xã} nhận công trình thắp sáng {số} tuyến đường thôn bằng đèn năng lượng mặt trời.',
      'Mỗi chi đoàn giới thiệu ít nhất {số} đoàn viên ưu tú cho chi bộ xem xét kết nạp.',
      'Câu lạc bộ khởi nghiệp trẻ gặp doanh nghiệp mỗi quý một lần để tìm vốn và đầu ra.',
      'Mở lớp dạy bơi miễn phí cho thiếu nhi tại hồ chứa của xã {xã}.',
    ],
  },
  {
    slug: 'sinh-hoat-chuyen-de',
    topic: 'Sinh hoạt chuyên đề',
    titles: [
      'tổ chức sinh hoạt chuyên đề về học tập và làm theo Bác tại các chi bộ {địa bàn} năm {năm}',
      'sinh hoạt chuyên đề năm {năm} về nêu gương của cán bộ, đảng viên {địa bàn}',
    ],
    directive: 'về học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    kind: 'sinh-hoat',
    headings: ['Nội dung chuyên đề', 'Cách thức sinh hoạt', 'Bản cam kết'],
    work: [
      'Bí thư chi bộ thôn {xã} mở đầu bằng một câu chuyện có thật ở địa phương rồi mới thảo luận.',
      'Mỗi đảng viên tự viết bản cam kết, chi bộ đọc lại vào buổi sinh hoạt cuối năm {năm}.',
      'Chuyên đề không kéo dài quá {số} phút để ai cũng có thời gian nói.',
      'Chi bộ trường học xã {xã} ghép chuyên đề với giờ sinh hoạt chuyên môn của giáo viên.',
    ],
  },
  {
    slug: 'du-sinh-hoat-chi-bo',
    topic: 'Sinh hoạt chi bộ',
    titles: [
      'cấp ủy viên dự sinh hoạt chi bộ tại {địa bàn} năm {năm}',
      'nâng cao chất lượng sinh hoạt chi bộ trên địa bàn {địa bàn}, giai đoạn {nhiệm kỳ}',
    ],
    directive: 'về nâng cao chất lượng sinh hoạt chi bộ',
    kind: 'sinh-hoat',
    headings: ['Lịch dự sinh hoạt', 'Trách nhiệm của người dự'],
    work: [
      'Mỗi ủy viên dự ít nhất {số} buổi trong năm, không báo trước cho chi bộ.',
      'Phiếu góp ý sau buổi dự ở chi bộ {xã} được gửi về ban tổ chức trong tuần.',
      'Chi bộ ghép thôn, bản có ít đảng viên được bố trí người dự nhiều hơn nơi khác.',
      'Biên bản sinh hoạt phải ghi ý kiến trái chiều, không chỉ ghi kết luận.',
    ],
  },
  {
    slug: 'kiem-tra-giam-sat',
    topic: 'Kiểm tra, giám sát',
    titles: [
      'kiểm tra, giám sát của cấp ủy {địa bàn} năm {năm}',
      'giám sát chuyên đề việc quản lý tài chính đảng tại {địa bàn} năm {năm}',
    ],
    directive: 'về tăng cường công tác kiểm tra, giám sát, kỷ luật của Đảng',
    kind: 'kiem-tra',
    headings: ['Đối tượng kiểm tra', 'Mốc thời gian kiểm tra', 'Thành phần đoàn'],
    work: [
      'Đoàn số {số} làm việc với đảng ủy xã {xã} về thu, nộp đảng phí và mua sắm tài sản.',
      'Đơn tố cáo giấu tên nhưng có địa chỉ, chứng cứ rõ thì vẫn được xem xét.',
      'Kết luận giám sát công bố trong chi bộ, nêu thời hạn khắc phục từng thiếu sót.',
      'Hồ sơ của đoàn đánh số trang, niêm phong và lưu tại văn phòng cấp ủy.',
    ],
  },
  {
    slug: 'chuyen-doi-so',
    topic: 'Chuyển đổi số',
    titles: [
      'chuyển đổi số trong các cơ quan đảng {địa bàn}, giai đoạn {nhiệm kỳ}',
      'ứng dụng công nghệ thông tin trong hoạt động của cấp ủy {địa bàn} năm {năm}',
    ],
    directive: 'về chuyển đổi số trong hệ thống chính trị',
    kind: 'khac',
    headings: ['Hạ tầng và thiết bị', 'Kỹ năng số', 'An toàn thông tin'],
    work: [
      'Phòng họp không giấy được thử ở xã {xã} rồi mở rộng ra {số} đơn vị.',
      'Chữ ký số cấp cho từng bí thư chi bộ, thay thế ngay khi đổi người.',
      'Sổ tay đảng viên điện tử có mục nhắc lịch họp và tra cứu nghị quyết.',
      'Máy tính soạn văn bản mật không nối mạng, không cắm thẻ nhớ lạ.',
    ],
  },
  {
    slug: 'nong-thon-moi',
    topic: 'Nông thôn mới',
    titles: [
      'xây dựng nông thôn mới nâng cao tại {địa bàn}, giai đoạn {nhiệm kỳ}',
      'lãnh đạo phong trào hiến đất làm đường ở {địa bàn} năm {năm}',
    ],
    directive: 'về xây dựng nông thôn mới gắn với cơ cấu lại nông nghiệp',
    kind: 'chi-dao',
    headings: ['Đường giao thông nông thôn', 'Sản phẩm địa phương', 'Nước sạch và vệ sinh'],
    work: [
      'Xã {xã} bê tông hóa {số} tuyến đường ngõ xóm theo cách Nhà nước và dân cùng làm.',
      'Hợp tác xã chè ở {xã} đăng ký mã vùng trồng và nhãn hiệu chứng nhận.',
      'Công trình cấp nước tự chảy phục vụ {số} hộ được giao cho tổ tự quản trông coi.',
      'Rác thải nông thôn phân loại tại nhà, vỏ thuốc trừ sâu gom vào bể riêng.',
    ],
  },
  {
    slug: 'giam-ngheo',
    topic: 'Giảm nghèo',
    titles: [
      'lãnh đạo công tác giảm nghèo bền vững ở {địa bàn}, giai đoạn {nhiệm kỳ}',
      'phân công cơ quan giúp đỡ hộ nghèo tại {địa bàn} năm {năm}',
    ],
    directive: 'về tăng cường lãnh đạo công tác giảm nghèo bền vững',
    kind: 'chi-dao',
    headings: ['Sinh kế cho hộ nghèo', 'Xóa nhà tạm'],
    work: [
      'Mỗi cơ quan nhận giúp {số} hộ ở xã {xã}, hằng tháng có người xuống tận nhà.',
      'Ngân hàng bò cái sinh sản xoay vòng: hộ nhận trước trả lại bê cho hộ sau.',
      'Nhà dột nát của người có công được sửa xong trước mùa mưa bão.',
      'Lớp xóa mù chữ buổi tối mở tại bản {xã} cho phụ nữ lớn tuổi, mỗi lớp {số} người.',
    ],
  },
  {
    slug: 'phong-chong-tham-nhung',
    topic: 'Phòng, chống tham nhũng',
    titles: [
      'phòng, chống tham nhũng, lãng phí, tiêu cực trong Đảng bộ {địa bàn} năm {năm}',
      'kê khai và xác minh tài sản, thu nhập tại {địa bàn} năm {năm}',
    ],
    directive: 'về phòng, chống tham nhũng, lãng phí, tiêu cực',
    kind: 'kiem-tra',
    headings: ['Kê khai tài sản', 'Mua sắm công'],
    work: [
      'Bốc thăm chọn {số} người kê khai ở xã {xã} để xác minh nguồn gốc tài sản.',
      'Gói thầu mua sắm trên mức quy định phải đăng công khai trên cổng của địa phương.',
      'Quà tặng không đúng quy định nộp lại văn phòng trong {số} ngày làm việc.',
      'Đường dây nóng nhận tin báo được trực cả ngày nghỉ.',
    ],
  },
  {
    slug: 'dan-van-kheo',
    topic: 'Công tác dân vận',
    titles: [
      'thực hiện phong trào thi đua “Dân vận khéo” tại {địa bàn} năm {năm}',
      'tiếp xúc, đối thoại giữa người đứng đầu cấp ủy với Nhân dân {địa bàn} năm {năm}',
    ],
    directive: 'về tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận',
    kind: 'chi-dao',
    headings: ['Mô hình dân vận', 'Đối thoại với Nhân dân'],
    work: [
      'Mô hình “Tiếng loa bản {xã}” phát tin bằng hai thứ tiếng vào sáng sớm và chiều tối.',
      'Buổi đối thoại dành ít nhất {số} phút cho câu hỏi tại chỗ, không lọc trước.',
      'Việc đã hứa với dân được dán lên bảng tin kèm tên người chịu trách nhiệm.',
      'Già làng, trưởng bản xã {xã} được mời cùng hòa giải tranh chấp đất rừng.',
    ],
  },
  {
    slug: 'phat-trien-dang-vien',
    topic: 'Phát triển đảng viên',
    titles: [
      'kết nạp đảng viên mới ở {địa bàn} năm {năm}',
      'tạo nguồn phát triển đảng viên trong doanh nghiệp tư nhân tại {địa bàn}, giai đoạn {nhiệm kỳ}',
    ],
    directive: 'về nâng cao chất lượng đội ngũ đảng viên',
    kind: 'to-chuc',
    headings: ['Nguồn kết nạp', 'Lớp nhận thức về Đảng'],
    work: [
      'Mở {số} lớp nhận thức về Đảng, có lớp buổi tối cho công nhân khu công nghiệp {xã}.',
      'Chủ doanh nghiệp tư nhân đủ tiêu chuẩn được xem xét theo hướng dẫn riêng.',
      'Thôn chưa có chi bộ độc lập được cử đảng viên nơi khác đến giúp.',
      'Lễ kết nạp tổ chức ở nhà truyền thống xã {xã}, gọn và trang nghiêm.',
    ],
  },
  {
    slug: 'bao-ve-nen-tang-tu-tuong',
    topic: 'Bảo vệ nền tảng tư tưởng',
    titles: [
      'bảo vệ nền tảng tư tưởng của Đảng trên không gian mạng tại {địa bàn} năm {năm}',
      'tham gia cuộc thi chính luận bảo vệ nền tảng tư tưởng của Đảng tại {địa bàn} năm {năm}',
    ],
    directive: 'về bảo vệ nền tảng tư tưởng của Đảng trong tình hình mới',
    kind: 'tuyen-truyen',
    headings: ['Lực lượng nòng cốt', 'Bài viết và phim ngắn'],
    work: [
      'Nhóm nòng cốt xã {xã} gồm {số} người, mỗi tuần viết một tin tốt về quê mình.',
      'Bài dự thi viết tay hoặc đánh máy đều nhận, phim ngắn không quá {số} phút.',
      'Tin giả về dịch bệnh, đất đai được đính chính trong ngày bằng nguồn chính thức.',
      'Giáo viên lịch sử kể chuyện địa chí cho học sinh qua mạng nội bộ.',
    ],
  },
  {
    slug: 'sap-xep-don-vi',
    topic: 'Tổ chức bộ máy',
    titles: [
      'sắp xếp đơn vị hành chính và tổ chức đảng tại {địa bàn}, giai đoạn {nhiệm kỳ}',
      'tinh gọn đầu mối các cơ quan tham mưu, giúp việc {địa bàn} năm {năm}',
    ],
    directive: 'về tiếp tục sắp xếp, tinh gọn tổ chức bộ máy của hệ thống chính trị',
    kind: 'to-chuc',
    headings: ['Phương án sắp xếp', 'Chính sách đối với cán bộ dôi dư'],
    work: [
      'Trụ sở cũ của xã {xã} chuyển thành nhà văn hóa hoặc trạm y tế, không bỏ hoang.',
      'Lấy ý kiến cử tri bằng phiếu đến từng hộ, đạt trên {số} phần trăm mới trình.',
      'Cán bộ dôi dư được chọn chuyển việc, nghỉ trước tuổi hoặc đi học nghề.',
      'Con dấu cũ thu hồi, hồ sơ lưu trữ bàn giao có biên bản từng cặp.',
    ],
  },
  {
    slug: 'bau-cu',
    topic: 'Bầu cử',
    titles: [
      'lãnh đạo cuộc bầu cử đại biểu Hội đồng nhân dân các cấp tại {địa bàn}',
      'tuyên truyền bầu cử đại biểu Quốc hội ở {địa bàn} năm {năm}',
    ],
    directive: 'về lãnh đạo cuộc bầu cử đại biểu Quốc hội và Hội đồng nhân dân các cấp',
    kind: 'chi-dao',
    headings: ['Hiệp thương, giới thiệu người ứng cử', 'Danh sách cử tri'],
    work: [
      'Hòm phiếu phụ đưa đến nhà người già yếu ở bản {xã} ngay trong buổi sáng.',
      'Danh sách cử tri niêm yết {số} ngày, ai sót tên thì bổ sung tại chỗ.',
      'Hội nghị cử tri nơi cư trú nhận xét từng người ứng cử bằng giơ tay hoặc phiếu kín.',
      'Điểm bỏ phiếu xã {xã} dự phòng máy nổ và đường dây điện thoại thứ hai.',
    ],
  },
  {
    slug: 'bao-ve-rung',
    topic: 'Tài nguyên, môi trường',
    titles: [
      'lãnh đạo công tác quản lý, bảo vệ rừng ở {địa bàn} năm {năm}',
      'trồng cây gây rừng và phòng cháy, chữa cháy rừng tại {địa bàn} năm {năm}',
    ],
    directive: 'về tăng cường sự lãnh đạo đối với công tác quản lý, bảo vệ và phát triển rừng',
    kind: 'chi-dao',
    headings: ['Tuần tra rừng', 'Khoán bảo vệ rừng'],
    work: [
      'Chốt gác lửa ở {xã} trực đủ {số} người trong các tháng khô hanh.',
      'Hộ nhận khoán được thu mật ong, lâm sản phụ nhưng không phát nương mới.',
      'Ranh giới ba loại rừng cắm mốc lại bằng máy định vị cùng với dân bản.',
      'Cây mắc ca giống cấp cho xã {xã} phải có nguồn gốc và sổ theo dõi.',
    ],
  },
  {
    slug: 'y-te-co-so',
    topic: 'Y tế',
    titles: [
      'củng cố y tế cơ sở trên địa bàn {địa bàn}, giai đoạn {nhiệm kỳ}',
      'khám sức khỏe định kỳ cho cán bộ diện cấp ủy {địa bàn} quản lý năm {năm}',
    ],
    directive: 'về củng cố, hoàn thiện y tế cơ sở',
    kind: 'khac',
    headings: ['Trạm y tế xã', 'Bảo hiểm y tế toàn dân'],
    work: [
      'Trạm y tế {xã} có bác sĩ về trực {số} buổi mỗi tuần cho đến khi tuyển đủ người.',
      'Cô đỡ thôn bản được tập huấn lại và cấp túi dụng cụ vô khuẩn.',
      'Hồ sơ sức khỏe điện tử lập cho từng nhân khẩu, người cao tuổi làm trước.',
      'Nhà thuốc trên đường liên xã bán kháng sinh phải theo đơn.',
    ],
  },
  {
    slug: 'an-toan-giao-thong',
    topic: 'An ninh, trật tự',
    titles: [
      'bảo đảm trật tự, an toàn giao thông tại {địa bàn} dịp Tết năm {năm}',
      'lãnh đạo phong trào toàn dân bảo vệ an ninh Tổ quốc ở {địa bàn} năm {năm}',
    ],
    directive: 'về tăng cường lãnh đạo công tác bảo đảm trật tự, an toàn giao thông',
    kind: 'chi-dao',
    headings: ['Tuần tra, xử lý', 'Xóa điểm đen tai nạn'],
    work: [
      'Ngã ba {xã} lắp gương cầu lồi, gờ giảm tốc và {số} cột đèn.',
      'Đảng viên vi phạm nồng độ cồn bị thông báo về chi bộ nơi cư trú.',
      'Cổng trường giờ tan học có tổ phụ huynh áo vàng điều tiết xe.',
      'Đội văn nghệ xã {xã} diễn tiểu phẩm về đội mũ bảo hiểm.',
    ],
  },
  {
    slug: 'ton-giao-dan-toc',
    topic: 'Dân tộc, tôn giáo',
    titles: [
      'lãnh đạo công tác dân tộc ở {địa bàn}, giai đoạn {nhiệm kỳ}',
      'vận động người có uy tín trong đồng bào dân tộc thiểu số tại {địa bàn} năm {năm}',
    ],
    directive: 'về công tác dân tộc trong tình hình mới',
    kind: 'chi-dao',
    headings: ['Người có uy tín', 'Giữ gìn tiếng nói, chữ viết'],
    work: [
      'Lớp dạy tiếng dân tộc cho cán bộ mở tại trung tâm chính trị, khóa này {số} học viên.',
      'Lễ hội mừng cơm mới ở {xã} giữ phần lễ cổ, bớt phần ăn uống.',
      'Nghệ nhân cồng chiêng truyền nghề cho {số} em nhỏ trong hè.',
      'Đường vào khu định canh {xã} được gia cố ngầm tràn trước mùa lũ.',
    ],
  },
  {
    slug: 'hoc-tap-nghi-quyet',
    topic: 'Học tập nghị quyết',
    titles: [
      'học tập, quán triệt nghị quyết của Trung ương tại {địa bàn} năm {năm}',
      'triển khai thực hiện chương trình hành động của cấp ủy {địa bàn}, nhiệm kỳ {nhiệm kỳ}',
    ],
    directive: 'về đổi mới việc học tập, quán triệt và tuyên truyền nghị quyết của Đảng',
    kind: 'hoc-tap',
    headings: ['Hội nghị quán triệt', 'Viết thu hoạch'],
    work: [
      'Hội nghị trực tuyến nối {số} điểm cầu, điểm cầu xã {xã} dành cho đảng viên cao tuổi.',
      'Bài thu hoạch không chép mẫu; nêu ít nhất {số} việc sẽ làm ở đơn vị mình.',
      'Báo cáo viên dùng số liệu của chính địa phương, mỗi chuyên đề một tờ tóm tắt.',
      'Đảng viên đi làm ăn xa học qua bản ghi hình và trả lời câu hỏi gửi về.',
    ],
  },
  {
    slug: 'phu-nu',
    topic: 'Công tác phụ nữ',
    titles: [
      'lãnh đạo Đại hội đại biểu Phụ nữ các cấp tại {địa bàn}',
      'tạo nguồn cán bộ nữ ở {địa bàn}, giai đoạn {nhiệm kỳ}',
    ],
    directive: 'về công tác phụ nữ trong thời kỳ mới',
    kind: 'nhan-su',
    headings: ['Quy hoạch cán bộ nữ', 'Phụ nữ khởi nghiệp'],
    work: [
      'Mỗi chức danh quy hoạch có ít nhất {số} nữ, nơi chưa đủ phải nói rõ lý do.',
      'Tổ phụ nữ dệt thổ cẩm {xã} vay vốn không lãi trong {số} tháng.',
      'Nhà tạm lánh cho người bị bạo lực gia đình mở ở trạm y tế {xã}.',
      'Hội thi nấu ăn từ nông sản sạch gây quỹ học bổng cho nữ sinh.',
    ],
  },
];
