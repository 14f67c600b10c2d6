"""The ZIP package of a Word file: read with limits, written with fixed times from members deflated beforehand."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

LARGEST = 64 * 1024 * 1024
"""A template that unpacks to more bytes than this is refused."""
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_VERSION, _UTF8, _DEFLATED, _TIME, _DATE = 20, 0x800, 8, 0, 0x21


@dataclass(frozen=True, slots=True)
class Member:
    """One deflated part. The archive dates it 1 January 1980, whenever it is written."""

    name: bytes
    crc: int
    size: int
    packed: bytes


def deflate(name: str, content: bytes) -> Member:
    """One part, packed."""
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    return Member(name.encode(), zlib.crc32(content), len(content), packer.compress(content) + packer.flush())


def archive(members: Iterable[Member]) -> bytes:
    """A package of the members in their order."""
    out = bytearray()
    central = bytearray()
    count = 0
    for member in members:
        shared = (_UTF8, _DEFLATED, _TIME, _DATE, member.crc, len(member.packed), member.size, len(member.name), 0)
        central += _CENTRAL.pack(b"PK\1\2", _VERSION, _VERSION, *shared, 0, 0, 0, 0, len(out)) + member.name
        out += _LOCAL.pack(b"PK\3\4", _VERSION, *shared) + member.name + member.packed
        count += 1
    end = _END.pack(b"PK\5\6", 0, 0, count, count, len(central), len(out), 0)
    return bytes(out + central + end)


def unpack(data: bytes) -> dict[str, bytes] | None:
    """All parts by name in their order; None where the data is no package or unpacks too large."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            entries = [entry for entry in package.infolist() if not entry.is_dir()]
            if sum(entry.file_size for entry in entries) > LARGEST:
                return None
            return {entry.filename: package.read(entry) for entry in entries}
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError, OSError):
        return None
