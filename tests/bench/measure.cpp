// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

// measure PROGRAM ARGUMENTS…: runs it without its output, and prints "<exit code> <wall time in ns> <peak memory in
// KiB>". A program of its own, with no library: what a child counts as its peak begins with its parent's size.

#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        const int nowhere = ::open("/dev/null", O_RDWR);
        for (const int fd : {0, 1, 2})
            ::dup2(nowhere, fd);
        ::execv(argv[1], argv + 1);
        ::_exit(127);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || ::wait4(child, &status, 0, &usage) != child)
        return 1;
    const std::chrono::nanoseconds wall = std::chrono::steady_clock::now() - start;
    std::printf("%d %lld %ld\n", WIFEXITED(status) ? WEXITSTATUS(status) : -1, static_cast<long long>(wall.count()),
                usage.ru_maxrss);
    return 0;
}
