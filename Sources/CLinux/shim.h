// Calls of Linux that Glibc's headers show only under _GNU_SOURCE, which Swift's Glibc module leaves out.
#pragma once

/// Brings all that was written on the file system of this open file to the disk. 0, or -1 with errno.
int syncfs(int descriptor);

/// The environment, as `NAME=VALUE` strings up to a null pointer: what a program that we start is to find there too.
static inline char **planc_environment(void) {
    extern char **environ;
    return environ;
}

/// A pipe whose ends carry flags such as O_CLOEXEC from the start. 0, or -1 with errno.
int pipe2(int ends[2], int flags);
