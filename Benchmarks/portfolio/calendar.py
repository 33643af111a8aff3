"""Days around the one on which the portfolio is looked at."""

import datetime

TODAY = datetime.date(2026, 11, 24)


def day(offset):
    """The day `offset` days after today, as plans write it."""
    return (TODAY + datetime.timedelta(days=offset)).isoformat()
