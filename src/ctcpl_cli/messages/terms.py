"""Parts of sentences about words of another regime."""

TEXTS: dict[str, tuple[str, str]] = {
    "use": ("Hãy dùng “{use}”.", "Use “{use}”."),
    "leave_out": ("Hãy bỏ cụm từ này.", "Take these words out."),
}
