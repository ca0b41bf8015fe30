"""Chunks of LangChain's RecursiveCharacterTextSplitter with the separators that its documentation names for Chinese.

    python langchain_chunks.py SIZE FILE...     for each file a line of JSON: [[start, end], ...] in bytes
"""

import json
import sys

from langchain_text_splitters import RecursiveCharacterTextSplitter

SEPARATORS = ["\n\n", "\n", "。", "！", "？", "；", "，", "、", " ", ""]

splitter = RecursiveCharacterTextSplitter(
    separators=SEPARATORS, chunk_size=int(sys.argv[1]), chunk_overlap=0, keep_separator="end", add_start_index=True
)
for name in sys.argv[2:]:
    with open(name, encoding="utf-8", newline="") as file:
        text = file.read()
    # Offsets in bytes of every character and of the end.
    offsets = [0]
    for character in text:
        offsets.append(offsets[-1] + len(character.encode()))
    spans = []
    for document in splitter.create_documents([text]):
        start = document.metadata["start_index"]
        spans.append([offsets[start], offsets[start + len(document.page_content)]])
    print(json.dumps(spans))
