"""The JUnit report: a case for each file."""

from pathlib import Path
from xml.etree import ElementTree

from tests.output.conftest import BROKEN, SAMPLE, Printed


def test_one_case_a_file_failed_where_it_has_errors(printed: Printed, workspace: Path) -> None:
    report = ElementTree.fromstring(printed("junit"))
    suite = report.find("testsuite")
    assert report.tag == "testsuites"
    assert suite is not None
    cases = {case.attrib["name"]: case for case in suite.iter("testcase")}
    assert set(cases) == {(SAMPLE / path.name).as_posix() for path in (workspace / SAMPLE).glob("*.yaml")}
    failed = {name for name, case in cases.items() if case.find("failure") is not None}
    assert failed == {BROKEN.as_posix()}
    assert suite.attrib["tests"] == str(len(cases))
    assert suite.attrib["failures"] == "1"
    failure = cases[BROKEN.as_posix()].find("failure")
    assert failure is not None
    assert "CT1" in str(failure.text)
    assert cases[BROKEN.as_posix()].attrib["classname"] == "dossier"


def test_control_characters_leave_the_xml_readable(printed: Printed, workspace: Path) -> None:
    (workspace / BROKEN).write_text('ctcpl: 1\nnote: "<a & b>\\u0001 \x7f"\n', encoding="utf-8")
    report = ElementTree.fromstring(printed("junit"))
    assert report.attrib["failures"] == "1"
