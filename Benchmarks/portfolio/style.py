"""The ways in which people write the same thing: as a table, as list items or as headings with fields."""


def table(columns, rows, padded):
    """A pipe table; `padded` aligns its columns, as editors do, else it is written as narrow as it goes."""
    widths = [0] * len(columns)
    if padded:
        widths = [max(len(row[column]) for row in [columns, *rows]) for column in range(len(columns))]
    lines = [row_of(columns, widths), "| " + " | ".join("-" * max(3, width) for width in widths) + " |"]
    return lines + [row_of(row, widths) for row in rows]


def row_of(cells, widths):
    return "| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths)) + " |"


def card(title, fields):
    """A list item with its fields below it."""
    return [f"- **{title}**"] + [f"  - {name}: {value}" for name, value in fields if value]


def headed(title, fields):
    """A heading with its fields below it."""
    return [f"### {title}"] + [f"- {name}: {value}" for name, value in fields if value] + [""]


def paragraph(sentences, width=112):
    """Running text in lines of at most `width` characters."""
    lines, line = [], ""
    for word in " ".join(sentences).split(" "):
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return lines + [line, ""]
