// Calls of Linux that Glibc's headers show only under _GNU_SOURCE, which Swift's Glibc module leaves out.
#pragma once

/// Brings all that was written on the file system of this open file to the disk. 0, or -1 with errno.
int syncfs(int descriptor);
