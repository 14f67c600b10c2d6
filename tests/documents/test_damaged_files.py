"""Whatever can still be read of a damaged file can be rendered, and what comes out is sound."""

from datetime import date, timedelta
from pathlib import Path

from ctcpl_cli import packaged
from ctcpl_cli.documents import plans
from ctcpl_cli.documents.official import day, month
from ctcpl_cli.dossier.document import PlanDocument
from ctcpl_cli.schema import read
from ctcpl_cli.source import read_source
from tests.documents.word import ABOUT, compiled, texts
from tests.robustness.mutations import mutate

SAMPLE = Path(__file__).parent.parent.parent / "dossiers" / "lai-chau" / "thanh-pho-lai-chau" / "2024" / "plan.yaml"


def test_plans_with_damage_render() -> None:
    template = compiled((packaged.path("templates") / plans.TEMPLATE).read_bytes())
    text = SAMPLE.read_text(encoding="utf-8")
    rendered = 0
    for seed in range(400):
        data, _ = read(PlanDocument, read_source("plan.yaml", mutate(text, seed).encode(errors="replace")))
        if data is not None:
            made = template.render(plans.context(data), ABOUT)
            assert isinstance(made, bytes), made
            assert not any("None" in paragraph for paragraph in texts(made))
            rendered += 1
    assert rendered > 100


def test_every_day_of_a_leap_year_is_printed_by_the_rule() -> None:
    for offset in range(366):
        given = date(2024, 1, 1) + timedelta(days=offset)
        assert int(day(given.day)) == given.day
        assert len(day(given.day)) == 2
        assert month(given.month) == (f"0{given.month}" if given.month in (1, 2) else str(given.month))
