"""Names of the forms, and words of the list of forms."""

TEXTS: dict[str, tuple[str, str]] = {
    "id": ("Mã", "Id"),
    "title": ("Tên văn bản", "Title"),
    "level": ("Cấp", "Level"),
    "takes": ("Soạn từ", "Made from"),
    "regimes": ("Bộ quy định", "Regimes"),
    "commune": ("xã", "commune"),
    "district": ("huyện", "district"),
    "province": ("tỉnh", "province"),
    "dossier": ("hồ sơ", "dossier"),
    "folder": ("thư mục hồ sơ", "folder of dossiers"),
    "unknown": (
        "Không có văn bản “{form}”. Các văn bản soạn được: {known}.",
        "There is no form “{form}”. Forms: {known}.",
    ),
    "no_dossiers": (
        "Không có hồ sơ nào trong {path}. Hãy xem lại đường dẫn.",
        "There is no dossier in {path}. Check the path.",
    ),
    "not_offered": (
        "Không soạn được {form} cho {path}: {why}. {instead}",
        "{form} was not written for {path}: {why}. {instead}",
    ),
    "use": ("Hãy dùng {command}.", "Use {command}."),
    "see_list": (
        "Hãy xem các văn bản soạn được bằng ctcpl forms --regime {regime}.",
        "See what can be written with ctcpl forms --regime {regime}.",
    ),
    "needs_communes": ("văn bản này chỉ dành cho hồ sơ của cấp xã", "this form is for dossiers of communes only"),
    "needs_posting": (
        "việc niêm yết chưa có trong dữ liệu về {law}",
        "posting is not in the data about {law}",
    ),
    "needs_council": (
        "Hội đồng thẩm định chưa có trong dữ liệu về {law}",
        "a council that appraises is not in the data about {law}",
    ),
    "of_other": (
        "biểu mẫu này thuộc {other} ({years}), không thuộc {law}",
        "this form belongs to {other} ({years}), not to {law}",
    ),
    "in_no_regime": ("biểu mẫu này không có trong {law}", "this form is not in {law}"),
    "years": ("các năm {first} đến {last}", "{first} to {last}"),
    "years_open": ("từ năm {first}", "from {first}"),
    "unknown_regime": (
        "Không có bộ quy định “{regime}”. Các bộ quy định dùng được: {known}.",
        "There is no regime “{regime}”. Regimes: {known}.",
    ),
    "no_regime_of_year": (
        "Không có bộ quy định nào của năm {year}. Hãy chọn năm khác hoặc dùng --regime.",
        "There is no regime for {year}. Choose another year or use --regime.",
    ),
    "year_and_regime": (
        "Chỉ dùng một trong hai: --regime hoặc --year.",
        "Use either --regime or --year, not both.",
    ),
    "not_scored": (
        "Chưa soạn được văn bản từ {path}: hồ sơ chưa nêu đủ bộ quy định, năm và đơn vị.",
        "No document was written from {path}: the dossier does not name its regime, year and unit.",
    ),
    "title_mau-02": ("Bản tổng hợp điểm số của các tiêu chí, chỉ tiêu", "Score summary of criteria and indicators"),
    "title_phan-cong": (
        "Quyết định phân công công chức theo dõi, đánh giá các chỉ tiêu",
        "Decision assigning officers to indicators",
    ),
    "title_mau-01": (
        "Báo cáo đánh giá kết quả và đề nghị công nhận xã, phường, thị trấn đạt chuẩn tiếp cận pháp luật",
        "Self-assessment report and request for recognition",
    ),
    "title_mau-03": (
        "Bản tổng hợp, tiếp thu, giải trình ý kiến của Nhân dân, kiến nghị, phản ánh của tổ chức, cá nhân về kết quả đánh giá đạt chuẩn tiếp cận pháp luật",
        "Opinions received and what was done about them",
    ),
    "title_mau-04a": (
        "Phiếu lấy ý kiến về hình thức, mô hình thông tin, phổ biến, giáo dục pháp luật hiệu quả tại cơ sở",
        "Survey sheet on ways of legal education",
    ),
    "title_mau-04b": (
        "Bản tổng hợp kết quả đánh giá về hình thức, mô hình thông tin, phổ biến, giáo dục pháp luật hiệu quả tại cơ sở",
        "Summary of the survey on ways of legal education",
    ),
    "title_tong-hop-ket-qua": (
        "Bản tổng hợp kết quả thực hiện các tiêu chí, chỉ tiêu",
        "Result table of criteria and indicators",
    ),
    "title_niem-yet": (
        "Thông báo niêm yết công khai kết quả tự đánh giá",
        "Notice that the commune's own result is posted",
    ),
    "title_bien-ban-niem-yet": (
        "Biên bản niêm yết và kết thúc niêm yết công khai kết quả tự đánh giá",
        "Records of the posting and of its end",
    ),
    "title_bien-ban-hop-xa": (
        "Biên bản cuộc họp cấp xã thống nhất kết quả đánh giá",
        "Minutes of the commune's meeting",
    ),
    "title_cong-van-de-nghi": (
        "Công văn đề nghị công nhận đạt chuẩn tiếp cận pháp luật",
        "Letter asking for recognition",
    ),
    "title_thanh-lap-hoi-dong": (
        "Quyết định thành lập Hội đồng",
        "Decision that sets up the council",
    ),
    "title_giay-moi": (
        "Giấy mời họp Hội đồng",
        "Invitation to the council's meeting",
    ),
    "title_mau-05": (
        "Biên bản cuộc họp Hội đồng đánh giá chuẩn tiếp cận pháp luật",
        "Minutes of the council's meeting",
    ),
    "title_mau-06a": (
        "Phiếu lấy ý kiến thẩm định của thành viên Hội đồng",
        "Opinion sheet of a member of the council",
    ),
    "title_mau-06b": (
        "Bản tổng hợp ý kiến thẩm định của thành viên Hội đồng",
        "Summary of the members' opinions",
    ),
    "title_mau-07": (
        "Bản tổng hợp điểm số của các tiêu chí, chỉ tiêu do Hội đồng thẩm định",
        "Score summary as appraised by the council",
    ),
    "title_bao-cao-tham-dinh": (
        "Báo cáo thẩm định của Hội đồng",
        "The council's report on the appraisal",
    ),
    "title_to-trinh": (
        "Tờ trình về việc công nhận đạt chuẩn tiếp cận pháp luật",
        "Submission of the office of justice to the chairman",
    ),
    "title_mau-08": (
        "Quyết định công nhận; danh sách xã đạt; danh sách xã chưa đạt",
        "Recognition decision with both lists",
    ),
    "title_thong-bao": (
        "Thông báo công bố kết quả đánh giá chuẩn tiếp cận pháp luật",
        "Public announcement of the result",
    ),
    "title_yeu-cau-bo-sung": (
        "Công văn yêu cầu bổ sung, hoàn thiện hồ sơ",
        "Request to complete dossiers",
    ),
    "title_mau-09": (
        "Bản tổng hợp thông tin, số liệu thực hiện các tiêu chí, chỉ tiêu trên địa bàn",
        "Data summary of the area",
    ),
    "title_mau-10": (
        "Báo cáo kết quả đánh giá, công nhận xã, phường, thị trấn đạt chuẩn tiếp cận pháp luật",
        "Report on the area's result",
    ),
}
