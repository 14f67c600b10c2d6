"""Words that the forms of a commune print and that depend on its data. Official documents exist in Vietnamese only."""

MARKS = (
    "a",
    "b",
    "c",
    "d",
    "đ",
    "e",
    "g",
    "h",
    "i",
    "k",
    "l",
    "m",
    "n",
    "o",
    "p",
    "q",
    "r",
    "s",
    "t",
    "u",
    "v",
    "x",
    "y",
)
"""Letters that points of a clause are marked with, in their order."""

WORDS: dict[str, str] = {
    "day": "ngày\xa0{day} tháng\xa0{month} năm\xa0{year}",
    "symbol_decision": "QĐ-UBND",
    "symbol_report": "BC-UBND",
    "symbol_notice": "TB-UBND",
    "symbol_minutes": "BB-UBND",
    "symbol_letter": "UBND-TP",
    "subject_assignment": "Về việc phân công công chức theo dõi, đánh giá các chỉ tiêu chuẩn tiếp cận pháp luật năm\xa0{year} của {unit}",
    "subject_report": "Đánh giá kết quả và đề nghị công nhận {unit} đạt chuẩn tiếp cận pháp luật năm\xa0{year}",
    "subject_report_failing": "Đánh giá kết quả đạt chuẩn tiếp cận pháp luật năm\xa0{year} của {unit}",
    "subject_opinions": "Ý kiến của Nhân dân, kiến nghị, phản ánh của tổ chức, cá nhân về kết quả đánh giá đạt chuẩn tiếp cận pháp luật "
    "năm\xa0{year} của {unit}",
    "subject_sheet": "Về hình thức, mô hình thông tin, phổ biến, giáo dục pháp luật hiệu quả tại cơ sở năm\xa0{year}",
    "subject_survey": "Kết quả đánh giá về hình thức, mô hình thông tin, phổ biến, giáo dục pháp luật hiệu quả tại cơ sở "
    "năm\xa0{year} của {unit}",
    "subject_notice": "Niêm yết công khai dự thảo Báo cáo đánh giá kết quả và dự thảo Bản tổng hợp điểm số chuẩn tiếp cận "
    "pháp luật năm\xa0{year} của {unit}",
    "subject_posted": "Về việc niêm yết công khai kết quả tự đánh giá chuẩn tiếp cận pháp luật năm\xa0{year}",
    "subject_meeting": "Cuộc họp thống nhất kết quả đánh giá chuẩn tiếp cận pháp luật năm\xa0{year} của {unit}",
    "subject_letter": "đề nghị công nhận {unit} đạt chuẩn tiếp cận pháp luật năm\xa0{year}",
    "subject_letter_failing": "gửi kết quả đánh giá chuẩn tiếp cận pháp luật năm\xa0{year} của {unit}",
}
