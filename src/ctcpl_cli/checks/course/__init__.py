"""Checks of group course: posting, meeting, sending, sanctions and the council's appraisal."""

from types import ModuleType

from ctcpl_cli.checks.course import (
    appraisal_at_indicator,
    appraisal_unknown_item,
    appraisal_without_minutes,
    appraisal_without_reason,
    early_meeting,
    early_submission,
    late_submission,
    minutes_too_early,
    minutes_too_late,
    posting_incomplete,
    posting_one_place,
    posting_reversed,
    posting_too_short,
    radio_too_few,
    sanction_incomplete,
    steps_missing,
    survey_too_many,
)

CHECKS: tuple[ModuleType, ...] = (
    posting_too_short,
    radio_too_few,
    posting_reversed,
    posting_incomplete,
    posting_one_place,
    early_meeting,
    late_submission,
    early_submission,
    steps_missing,
    sanction_incomplete,
    appraisal_without_reason,
    appraisal_unknown_item,
    appraisal_at_indicator,
    appraisal_without_minutes,
    minutes_too_early,
    minutes_too_late,
    survey_too_many,
)
