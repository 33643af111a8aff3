"""How the benchmark measures: whole processes (`process`), in turns (`paired`), on this machine (`machine`), against
other programs (`peers`), for the goals (`goals`), with a picture (`plot`)."""
