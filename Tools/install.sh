#!/bin/sh
# Puts planc, its completions and its manual into a folder such as /usr/local, or takes away what was put there.
#
#     install.sh PROGRAM FOLDER
#     install.sh --remove FOLDER
#
# Nothing is written anywhere else, so that root may run it without leaving files in the sources.
set -eu
umask 022

list=share/planc/installed

if [ "$1" = --remove ]; then
    if [ ! -f "$2/$list" ]; then
        echo "nothing of planc is installed in $2" >&2
        exit 1
    fi
    cd "$2"
    while read -r file; do rm -f "$file"; done <"$list"
    # Folders may be shared with other programs, and stay; this one is planc's own.
    rm -f "$list"
    rmdir share/planc
    exit
fi

program=$1
folder=$2
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT

mkdir -p "$made/share/bash-completion/completions" "$made/share/zsh/site-functions" "$made/share/fish/vendor_completions.d"
"$program" --generate-completion-script bash >"$made/share/bash-completion/completions/planc"
"$program" --generate-completion-script zsh >"$made/share/zsh/site-functions/_planc"
"$program" --generate-completion-script fish >"$made/share/fish/vendor_completions.d/planc.fish"
python3 "$(dirname "$0")/manual.py" --program "$program" --output "$made/share/man/man1"
files=$(cd "$made" && find share -type f | LC_ALL=C sort)

printf 'bin/planc\n%s\n' "$files" >"$made/installed"

# What an earlier version put there and this one does not.
if [ -f "$folder/$list" ]; then
    LC_ALL=C comm -23 "$folder/$list" "$made/installed" | while read -r file; do rm -f "$folder/$file"; done
fi
# The list comes before the files: whatever goes wrong with them, uninstalling finds them.
install -D -m 644 "$made/installed" "$folder/$list"
for file in $files; do install -D -m 644 "$made/$file" "$folder/$file"; done
install -D -m 755 -s "$program" "$folder/bin/planc"
