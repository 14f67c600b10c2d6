"""A client of yaml-language-server over stdio: opens files as an editor does, and asks what it would show."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any, Self

PROGRAM = Path(__file__).parent / "node/node_modules/yaml-language-server/bin/yaml-language-server"
LANGUAGE = "yaml"


class Editor:
    """One server on one folder, with the settings that VS Code has for it; the schema store stays off."""

    def __init__(self, root: Path, settings: dict[str, Any]) -> None:
        node = shutil.which("node")
        assert node is not None
        self.root = root
        self.settings = settings
        self.diagnostics: dict[str, list[dict[str, Any]]] = {}
        self._last = 0
        self._program = subprocess.Popen(
            [node, str(PROGRAM), "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root
        )

    def __enter__(self) -> Self:
        folder = {"uri": self.root.as_uri(), "name": self.root.name}
        hovers = {"contentFormat": ["markdown"]}
        snippets = {"completionItem": {"snippetSupport": True, "documentationFormat": ["markdown"]}}
        capabilities = {
            "workspace": {"configuration": True, "workspaceFolders": True},
            "textDocument": {"hover": hovers, "completion": snippets, "publishDiagnostics": {}},
        }
        self.ask(
            "initialize",
            {"processId": None, "rootUri": folder["uri"], "workspaceFolders": [folder], "capabilities": capabilities},
        )
        self._send({"method": "initialized", "params": {}})
        self._send({"method": "workspace/didChangeConfiguration", "params": {"settings": {}}})
        return self

    def __exit__(self, *_: object) -> None:
        self._program.kill()
        self._program.communicate()

    def open(self, place: Path) -> list[dict[str, Any]]:
        """Open a file; what is wrong with it by the schema that the server found for it."""
        text = place.read_text(encoding="utf-8")
        document = {"uri": place.as_uri(), "languageId": LANGUAGE, "version": 1, "text": text}
        self.diagnostics.pop(place.as_uri(), None)
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        while place.as_uri() not in self.diagnostics:
            self._take()
        return self.diagnostics[place.as_uri()]

    def hover(self, place: Path, line: int, character: int) -> str:
        """What is shown over a character (both from 0); empty for nothing."""
        shown = self.ask("textDocument/hover", _at(place, line, character))
        return str(shown["contents"]["value"]) if shown else ""

    def complete(self, place: Path, line: int, character: int) -> dict[str, dict[str, Any]]:
        """What is proposed there, by label."""
        found = self.ask("textDocument/completion", _at(place, line, character))
        items = found["items"] if isinstance(found, dict) else found or []
        return {item["label"]: item for item in items}

    def ask(self, method: str, params: dict[str, Any]) -> Any:
        self._last += 1
        self._send({"id": self._last, "method": method, "params": params})
        while True:
            message = self._take()
            if message.get("id") == self._last and "method" not in message:
                assert "error" not in message, message
                return message.get("result")

    def _take(self) -> dict[str, Any]:
        """The next message; what the server asks for is answered, and diagnostics are kept."""
        stream = self._program.stdout
        assert stream is not None
        length = 0
        while line := stream.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        assert length, "the server ended"
        message: dict[str, Any] = json.loads(stream.read(length))
        if message.get("method") == "workspace/configuration":
            sections = [item.get("section", "") for item in message["params"]["items"]]
            self._send({"id": message["id"], "result": [self._section(section) for section in sections]})
        elif "method" in message and "id" in message:
            self._send({"id": message["id"], "result": None})
        elif message.get("method") == "textDocument/publishDiagnostics":
            self.diagnostics[message["params"]["uri"]] = message["params"]["diagnostics"]
        return message

    def _section(self, name: str) -> Any:
        if name in self.settings:
            return self.settings[name]
        found: dict[str, Any] = {}
        for key, value in self.settings.items():
            start, _, rest = key.partition(".")
            if start == name:
                *above, last = rest.split(".")
                below = found
                for part in above:
                    below = below.setdefault(part, {})
                below[last] = value
        return found

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        stream = self._program.stdin
        assert stream is not None
        stream.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        stream.flush()


def _at(place: Path, line: int, character: int) -> dict[str, Any]:
    return {"textDocument": {"uri": place.as_uri()}, "position": {"line": line, "character": character}}
