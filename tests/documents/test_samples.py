"""The sample plans and letters: one of each kind, each duty in them, every page's text."""

from pathlib import Path

import pytest

from ctcpl_cli import packaged
from ctcpl_cli.dossier.document import PlanDocument
from ctcpl_cli.dossier.duties import Given, duties
from ctcpl_cli.schema import read
from ctcpl_cli.source import read_source
from tests.documents.conftest import Run
from tests.documents.word import texts

SAMPLES = Path(__file__).resolve().parents[2] / "dossiers"
COUNTS = {
    "lai-chau/thanh-pho-lai-chau/2024/plan.yaml": 10,
    "ca-mau/2021/plan.yaml": 10,
    "dien-bien/2024/plan.yaml": 22,
    "nghe-an/thanh-pho-vinh/2023/phuong-hong-son/plan.yaml": 20,
    "bac-lieu/2023/letter.yaml": 16,
}
"""The duties that each must have at least."""
LAI_CHAU, CA_MAU, DIEN_BIEN, HONG_SON, BAC_LIEU = COUNTS


def document(sample: str) -> PlanDocument:
    data, problems = read(PlanDocument, read_source(sample, (SAMPLES / sample).read_bytes()))
    assert problems == []
    assert data is not None
    return data


def given(sample: str) -> list[Given]:
    return list(duties(document(sample)))


def test_every_plan_and_letter_of_the_samples_is_looked_at() -> None:
    found = {
        path.relative_to(SAMPLES).as_posix() for path in SAMPLES.rglob("*.yaml") if path.stem in ("plan", "letter")
    }
    assert found == set(COUNTS)
    assert packaged.path("dossiers").is_dir()


@pytest.mark.parametrize("sample", COUNTS)
def test_a_sample_has_its_duties_each_with_who_is_in_charge(sample: str) -> None:
    found = given(sample)
    assert len(found) >= COUNTS[sample]
    assert all(one.lead for one in found)
    assert all(one.typed is not None for one in found)


@pytest.mark.parametrize("sample", COUNTS)
def test_ids_of_duties_are_unique_and_references_resolve(sample: str) -> None:
    typed = [one.typed for one in given(sample) if one.typed is not None]
    ids = [str(duty.id) for duty in typed if duty.id]
    assert len(ids) == len(set(ids))
    assert {str(duty.refers_to) for duty in typed if duty.refers_to} <= set(ids)


def test_every_indicator_of_the_ward_has_its_officers() -> None:
    by_indicator = {one.serves: one.lead for one in given(HONG_SON) if one.serves}
    counts = {"1": 2, "2": 6, "3": 3, "4": 5, "5": 4}
    expected = {(f"{criterion}.{place}",) for criterion, most in counts.items() for place in range(1, most + 1)}
    assert set(by_indicator) == expected
    assert by_indicator[("2.6",)] == ("Công chức Tài chính - Kế toán",)
    assert len(by_indicator[("5.4",)]) == 2


def test_the_dated_duties_are_those_of_the_real_documents() -> None:
    dates = {
        sample: sorted(
            one.typed.due.date.isoformat()
            for one in given(sample)
            if one.typed and one.typed.due and one.typed.due.date
        )
        for sample in (LAI_CHAU, DIEN_BIEN, HONG_SON)
    }
    assert dates == {
        LAI_CHAU: ["2024-01-28", "2025-01-10", "2025-02-10"],
        DIEN_BIEN: ["2024-03-20", "2024-06-10"],
        HONG_SON: ["2023-11-30"],
    }


def test_the_printed_lead_of_the_department_counts_for_its_duties() -> None:
    found = given(CA_MAU)
    assert [one.lead for one in found] == [("Sở Tư pháp",)] * 10
    assert not any(one.typed and one.typed.lead for one in found)


def test_each_task_of_the_letter_has_an_addressee_of_it() -> None:
    addressees = {str(line).strip(" ;.") for line in document(BAC_LIEU).addressees}
    committees = {"Ủy ban nhân dân cấp huyện", "Ủy ban nhân dân cấp xã", "Chủ tịch Ủy ban nhân dân cấp huyện"}
    assert {lead for one in given(BAC_LIEU) for lead in one.lead} <= addressees | committees


@pytest.mark.parametrize("sample", COUNTS)
def test_a_sample_renders_with_all_its_words(run: Run, tmp_path: Path, sample: str) -> None:
    out = tmp_path / "a.docx"
    code, _, noted = run("render-plan", SAMPLES / sample, "-o", out)
    assert (code, noted) == (0, "")
    printed = " ".join(" ".join(texts(out)).split())
    data = document(sample)
    for recipient in data.recipients:
        assert f"- {recipient}" in printed
    stack = list(data.sections)
    while stack:
        section = stack.pop()
        heading = " ".join(part for part in (section.mark, section.title) if part)
        assert heading in printed
        stack += section.sections
    assert data.signature is not None
    assert str(data.signature.name or "") in printed


@pytest.mark.parametrize("sample", COUNTS)
def test_samples_say_that_they_are_reconstructed_and_have_no_finding(run: Run, sample: str) -> None:
    assert document(sample).reconstructed is True
    code, said, _ = run("check", SAMPLES / sample)
    assert (code, said) == (0, "")
