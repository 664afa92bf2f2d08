// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "support/privatenetwork.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace chatelaine::testing {

#ifdef Q_OS_LINUX

namespace {

bool writeLine(const char *path, const char *line)
{
    const int fd = ::open(path, O_WRONLY | O_CLOEXEC);
    const bool ok = fd >= 0 && ::write(fd, line, std::strlen(line)) > 0;
    if (fd >= 0)
        ::close(fd);
    return ok;
}

bool unshareNetwork()
{
    const unsigned uid = ::geteuid();
    const unsigned gid = ::getegid();
    if (uid == 0)
        return ::unshare(CLONE_NEWNET) == 0;
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
        return false;
    char uids[64];
    char gids[64];
    std::snprintf(uids, sizeof uids, "%u %u 1\n", uid, uid); // the same user as before
    std::snprintf(gids, sizeof gids, "%u %u 1\n", gid, gid);
    return writeLine("/proc/self/setgroups", "deny") && writeLine("/proc/self/gid_map", gids)
        && writeLine("/proc/self/uid_map", uids);
}

bool enter()
{
    if (!unshareNetwork())
        return false;
    const int fd = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq request = {};
    std::strcpy(request.ifr_name, "lo");
    request.ifr_flags = IFF_UP | IFF_RUNNING;
    const bool ok = fd >= 0 && ::ioctl(fd, SIOCSIFFLAGS, &request) == 0;
    if (fd >= 0)
        ::close(fd);
    return ok;
}

} // namespace

bool enterPrivateNetwork()
{
    // Where it is half permitted (a namespace of its own, but nobody in it) the process would be of no use afterwards:
    // another one tries first.
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(enter() ? 0 : 1);
    int status = 1;
    const bool works =
        child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    return works && enter();
}

#else

bool enterPrivateNetwork()
{
    return false;
}

#endif

} // namespace chatelaine::testing
