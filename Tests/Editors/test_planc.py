"""A public language client (pytest-lsp on pygls) walks every capability of `planc lsp`.

lsprotocol turns each answer into the specification's own types, so an answer of another shape fails here. The program
is in the environment variable PLANC."""

import json
import os
import pathlib
import subprocess

import pytest
import pytest_lsp
from lsprotocol import types as lsp
from pytest_lsp import ClientServerConfig, LanguageClient

PLAN = """---
account: 🎯 Example
manager: Ada Berg
team: { ada: Ada Berg, joost: Joost Bakker }
category: 1
stage: interest
---
# 🎯 Example
## Stakeholders
|Name|Role|Influence|
|-|-|-|
| Mark Aydin | influencer | 4 |
## Objectives
- O1: 🎯🎯 Grow metric:revenue target:650k by:2026-12-31
## Actions
- [ ] A1: 漢字🎯 Call Mark @ada due:2026-12-04 #O1 #top-of-mind
- [ ] A2: 🎯 Visit due:2026-11-20 !high #O1
See https://example.org
"""


@pytest_lsp.fixture(
    config=ClientServerConfig(server_command=[os.environ["PLANC"], "lsp", "--as-of", "2026-11-24"]),
    params=["utf-8", "utf-16", "utf-32"],
)
async def client(request, lsp_client: LanguageClient):
    folder = pathlib.Path(os.environ["PLANC_FOLDER"])
    capabilities = lsp.ClientCapabilities(
        general=lsp.GeneralClientCapabilities(position_encodings=[lsp.PositionEncodingKind(request.param)]),
        text_document=lsp.TextDocumentClientCapabilities(
            completion=lsp.CompletionClientCapabilities(
                completion_item=lsp.ClientCompletionItemOptions(documentation_format=[lsp.MarkupKind.Markdown])
            )
        ),
    )
    result = await lsp_client.initialize_session(
        lsp.InitializeParams(process_id=os.getpid(), root_uri=folder.as_uri(), capabilities=capabilities)
    )
    assert result.capabilities.position_encoding == request.param
    assert result.server_info.name == "planc"
    lsp_client.encoding = request.param
    yield
    await lsp_client.shutdown_session()


def units(text, encoding):
    return {"utf-8": len(text.encode()), "utf-16": len(text.encode("utf-16-le")) // 2, "utf-32": len(text)}[encoding]


def place(client, needle, offset=0):
    """The position of the character at `offset` in the last line that holds `needle`."""
    for number, line in enumerate(PLAN.split("\n")):
        if needle in line:
            return lsp.Position(number, units(line[: line.index(needle) + offset], client.encoding))
    raise AssertionError(needle)


def document():
    return lsp.TextDocumentIdentifier(uri="file:///plans/plan.md")


def everything():
    return lsp.Range(lsp.Position(0, 0), lsp.Position(99, 0))


async def opened(client):
    client.text_document_did_open(
        lsp.DidOpenTextDocumentParams(lsp.TextDocumentItem(uri=document().uri, language_id="markdown", version=1, text=PLAN))
    )
    await client.wait_for_notification(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    return client.diagnostics[document().uri]


@pytest.mark.asyncio
async def test_findings(client):
    found = await opened(client)
    codes = {finding.code for finding in found}
    assert {"action-without-owner", "action-overdue"} <= codes
    owner = next(finding for finding in found if finding.code == "action-without-owner")
    assert owner.range.start == place(client, "Visit", -2) and owner.source == "planc"
    pulled = await client.text_document_diagnostic_async(lsp.DocumentDiagnosticParams(text_document=document()))
    assert [item.code for item in pulled.items] == [finding.code for finding in found]
    report = await client.workspace_diagnostic_async(lsp.WorkspaceDiagnosticParams(previous_result_ids=[]))
    assert any(item.uri == document().uri for item in report.items)


@pytest.mark.asyncio
async def test_words(client):
    await opened(client)
    at = place(client, "#O1", 2)
    hover = await client.text_document_hover_async(lsp.HoverParams(document(), at))
    assert "Grow" in hover.contents.value and hover.range.start == place(client, "#O1", 1)
    definition = await client.text_document_definition_async(lsp.DefinitionParams(document(), at))
    assert definition[0].range.start == place(client, "O1: ")
    references = await client.text_document_references_async(
        lsp.ReferenceParams(context=lsp.ReferenceContext(include_declaration=True), text_document=document(), position=at)
    )
    assert len(references) == 3
    assert len(await client.text_document_document_highlight_async(lsp.DocumentHighlightParams(document(), at))) == 3
    prepared = await client.text_document_prepare_rename_async(lsp.PrepareRenameParams(document(), at))
    assert prepared.placeholder == "O1"
    edit = await client.text_document_rename_async(lsp.RenameParams(text_document=document(), position=at, new_name="O9"))
    assert len(edit.changes[document().uri]) == 3
    items = (await client.text_document_completion_async(lsp.CompletionParams(document(), place(client, "#O1", 1)))).items
    assert items[0].label == "#O1" and items[0].text_edit.range.start == place(client, "#O1")
    partner = next(item for item in items if item.label == "#sparring-partner")
    resolved = await client.completion_item_resolve_async(partner)
    assert "6. Sparring partner" in resolved.documentation.value


@pytest.mark.asyncio
async def test_the_whole_document(client):
    await opened(client)
    symbols = await client.text_document_document_symbol_async(lsp.DocumentSymbolParams(document()))
    assert [child.name for child in symbols[0].children] == ["Stakeholders", "Objectives", "Actions"]
    found = await client.workspace_symbol_async(lsp.WorkspaceSymbolParams(query="mark"))
    assert "Mark Aydin" in [symbol.name for symbol in found]
    lenses = await client.text_document_code_lens_async(lsp.CodeLensParams(document()))
    assert "of 7 conditions met" in lenses[0].command.title
    hints = await client.text_document_inlay_hint_async(lsp.InlayHintParams(document(), everything()))
    assert "in 10 days" in [hint.label for hint in hints]
    assert (await client.text_document_folding_range_async(lsp.FoldingRangeParams(document())))[0].start_line == 0
    links = await client.text_document_document_link_async(lsp.DocumentLinkParams(document()))
    assert [link.target for link in links] == ["https://example.org"]
    tokens = await client.text_document_semantic_tokens_full_async(lsp.SemanticTokensParams(document()))
    assert tokens.data and len(tokens.data) % 5 == 0
    some = await client.text_document_semantic_tokens_range_async(lsp.SemanticTokensRangeParams(document(), everything()))
    assert some.data == tokens.data


@pytest.mark.asyncio
async def test_changes(client):
    await opened(client)
    options = lsp.FormattingOptions(tab_size=2, insert_spaces=True)
    edits = await client.text_document_formatting_async(lsp.DocumentFormattingParams(document(), options))
    assert "| Name       | Role       | Influence |" in [edit.new_text for edit in edits]
    line = lsp.Range(lsp.Position(9, 0), lsp.Position(9, 1))
    some = await client.text_document_range_formatting_async(lsp.DocumentRangeFormattingParams(document(), line, options))
    assert 0 < len(some) <= len(edits)
    at = place(client, "Visit")
    actions = await client.text_document_code_action_async(
        lsp.CodeActionParams(document(), lsp.Range(at, at), lsp.CodeActionContext(diagnostics=[]))
    )
    assert any("action-without-owner" in action.title for action in actions)
    # The place counts in the encoding that was agreed on: the right letter goes.
    start, end = place(client, "Call Mark"), place(client, "Call Mark", 4)
    client.text_document_did_change(
        lsp.DidChangeTextDocumentParams(
            lsp.VersionedTextDocumentIdentifier(uri=document().uri, version=2),
            [lsp.TextDocumentContentChangePartial(range=lsp.Range(start, end), text="Phone 🎯")],
        )
    )
    symbols = await client.text_document_document_symbol_async(lsp.DocumentSymbolParams(document()))
    assert symbols[0].children[2].children[0].name == "A1: 漢字🎯 Phone 🎯 Mark"


def frame(message):
    body = json.dumps({"jsonrpc": "2.0", **message}).encode()
    return b"Content-Length: %d\r\n\r\n%b" % (len(body), body)


def program():
    return subprocess.Popen([os.environ["PLANC"], "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def test_nobody_reads():
    process = program()
    process.stdout.close()
    process.stdin.write(frame({"id": 0, "method": "initialize", "params": {"capabilities": {}}}))
    process.stdin.flush()
    assert process.wait(10) == 1 and process.stderr.read() == b""


def test_who_writes_a_lot_before_reading_does_not_hang():
    process = program()
    opened = {"textDocument": {"uri": "file:///x.md", "version": 1, "text": PLAN * 20}}
    process.stdin.write(frame({"id": 0, "method": "initialize", "params": {"capabilities": {}}}))
    process.stdin.write(frame({"method": "textDocument/didOpen", "params": opened}))
    for number in range(1, 300):
        process.stdin.write(frame({"id": number, "method": "textDocument/documentSymbol", "params": {"textDocument": {"uri": "file:///x.md"}}}))
    process.stdin.write(frame({"id": 300, "method": "shutdown"}) + frame({"method": "exit"}))
    process.stdin.close()
    assert process.stdout.read().count(b'"result"') == 301 and process.wait(10) == 0
