"""What a duty has from the text around it."""

from ctcpl_cli.dossier.document import PlanDocument
from ctcpl_cli.dossier.duties import Given, duties
from ctcpl_cli.schema import read
from ctcpl_cli.source import read_source


def given(text: str) -> list[Given]:
    data, problems = read(PlanDocument, read_source("plan.yaml", text.encode()))
    assert problems == []
    assert data is not None
    return list(duties(data))


def leads(text: str) -> list[tuple[str, ...]]:
    return [one.lead for one in given(text)]


def test_a_duty_takes_the_lead_of_the_nearest_node_above() -> None:
    assert leads(
        """
sections:
  - duties: [{lead: [A]}]
    sections:
      - duties: [{what: of the first}]
        sections: [{duties: [{what: below}]}]
      - duties: [{lead: [B]}]
        sections: [{duties: [{what: below}]}]
"""
    ) == [("A",), ("A",), ("A",), ("B",), ("B",)]


def test_never_that_of_a_duty_beside_it() -> None:
    assert leads("sections: [{duties: [{lead: [A]}, {what: x}]}]") == [("A",), ()]
    assert leads("sections: [{text: [{text: x, duties: [{lead: [A]}, {what: y}]}]}]") == [("A",), ()]
    assert leads("sections: [{duties: [{lead: [T]}], sections: [{duties: [{lead: [A]}, {what: x}]}]}]") == [
        ("T",),
        ("A",),
        ("T",),
    ]


def test_never_that_of_a_node_beside_or_below_it() -> None:
    assert leads("sections: [{duties: [{what: x}], sections: [{duties: [{lead: [A]}]}]}, {duties: [{what: y}]}]") == [
        (),
        ("A",),
        (),
    ]


def test_a_printed_field_is_the_lead_of_its_node_and_of_what_is_below() -> None:
    text = """
sections:
  - text:
      - {label: Chủ trì, value: "**Phòng Tư pháp**.", role: lead}
      - {text: x, duties: [{what: in a paragraph}]}
    duties: [{what: own}, {lead: [Other]}]
    sections: [{duties: [{what: below}]}]
"""
    assert leads(text) == [("Phòng Tư pháp",), ("Other",), ("Phòng Tư pháp", "Other"), ("Phòng Tư pháp", "Other")]


def test_the_lead_of_duties_comes_before_a_printed_field() -> None:
    text = """
sections:
  - text: [{label: Chủ trì, value: "Phòng A, phòng B.", role: lead}]
    duties: [{lead: [Phòng A, Phòng B]}]
    sections: [{duties: [{what: below}]}]
"""
    assert leads(text) == [("Phòng A", "Phòng B")] * 2


def test_fields_alone_make_one_duty() -> None:
    (one,) = given(
        r"""
sections:
  - for: ["2.5"]
    text:
      - {label: Chủ trì, value: [Phòng Tư pháp;, Công an.], role: lead}
      - {label: Kết quả, value: "Báo cáo *5\\* sao*.", role: output}
      - {label: Thời gian, value: Quý III., role: time}
      - {label: Ghi chú, value: không phải dữ liệu}
"""
    )
    assert one == Given(
        None, ("2.5",), ("Phòng Tư pháp", "Công an"), output="Báo cáo 5* sao", time="Quý III", form=None
    )


def test_what_a_duty_says_itself_is_not_overwritten_by_fields() -> None:
    (one,) = given(
        """
sections:
  - text:
      - {label: Phối hợp, value: Phòng A và phòng B., role: cooperating}
      - {label: Kết quả, value: Báo cáo., role: output}
    duties: [{lead: [L], cooperating: [Phòng A, Phòng B]}]
"""
    )
    assert (one.lead, one.cooperating, one.output) == (("L",), ("Phòng A", "Phòng B"), "Báo cáo")


def test_opening_closing_and_annexes_give_duties_too() -> None:
    text = """
opening: [{text: a, duties: [{lead: [A]}]}]
closing: [{text: b, for: ["1"], duties: [{lead: [B]}]}]
annexes: [{title: P, text: [{label: L, value: C, role: lead}]}]
"""
    assert [(one.lead, one.serves) for one in given(text)] == [(("A",), ()), (("B",), ("1",)), (("C",), ())]
