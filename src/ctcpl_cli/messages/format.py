"""Parts of sentences about what is typed against the format of official documents."""

TEXTS: dict[str, tuple[str, str]] = {
    "no_mark": (
        "Chỉ có một nơi nhận nên cuối dòng không có dấu.",
        "There is only one addressee, so the line has no mark at its end.",
    ),
    "final_mark": ("Hãy kết thúc dòng bằng dấu “{mark}”.", "End the line with “{mark}”."),
    "padded_number": ("Hãy ghi “{right}”.", "Write “{right}”."),
    "number_alone": (
        "Ở đây chỉ ghi số, không ghi chữ “Số:” và ký hiệu.",
        "Only the number stands here, without the word “Số:” and the symbol.",
    ),
    "symbol_spaces": ("Ký hiệu viết liền, không có dấu cách.", "A symbol has no spaces."),
    "letter_symbol": (
        "Công văn không có chữ viết tắt tên loại: hãy bỏ “CV-”.",
        "A letter has no abbreviation of a type: take “CV-” out.",
    ),
    "symbol_beginning": (
        "Ký hiệu của loại văn bản này bắt đầu bằng “{beginning}”.",
        "The symbol of this type of document begins with “{beginning}”.",
    ),
}
