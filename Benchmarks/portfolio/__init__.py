"""Account plans drawn at random: what an account is like (`account`), the words (`english`, `dutch`) and the styles in
which people write a plan (`writer`)."""
