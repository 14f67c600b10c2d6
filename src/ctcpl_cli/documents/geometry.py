"""The measures that all our templates share, inside the ranges of decree 30/2020/ND-CP, annex I.

Lengths are in twips (1/20 point, 567 to the centimetre) unless a name says otherwise; sizes are in points.
"""

PAGE_WIDTH, PAGE_HEIGHT = 11906, 16838
MARGIN_LEFT, MARGIN_RIGHT, MARGIN_TOP, MARGIN_BOTTOM = 1701, 850, 1134, 1134
HEADER_DISTANCE = 567
TEXT_WIDTH = PAGE_WIDTH - MARGIN_LEFT - MARGIN_RIGHT

HEAD_LEFT = 3600
HEAD_RIGHT = TEXT_WIDTH - HEAD_LEFT
"""The right column holds the longest fixed line (88.3 mm) and Ho Chi Minh City with any date (98.7 mm) unwrapped."""

FONT = "Times New Roman"
LANGUAGE = "vi-VN"
NATION_SIZE, MOTTO_SIZE, PLACE_SIZE = 12, 13, 13
ISSUER_SIZE = 12
NUMBER_SIZE = 13
ABOUT_SIZE = 12
MARK_SIZE = 13
BODY_SIZE = 14
RECIPIENTS_TITLE_SIZE, RECIPIENTS_SIZE = 12, 11
TABLE_SIZE = 12

FIRST_LINE = 720
PARAGRAPH_SPACE = 120
LINE_SPACING = 1.15
SIGNING_SPACE = 1701
RULE_WEIGHT_EIGHTHS = 6
"""Thickness of drawn rules in eighths of a point."""
SHORT_RULE_NUMERATOR, SHORT_RULE_DENOMINATOR = 2, 5
"""A short rule's share of the line above it; the decree asks for one third to one half."""
