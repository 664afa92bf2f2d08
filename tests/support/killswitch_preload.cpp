// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT
//
// A library that is loaded into a program under test (LD_PRELOAD), records the system calls by which it changes
// something, and kills it at one of them. What the variables mean: killswitch.h.

#include <arpa/inet.h>
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <unistd.h>

namespace {

enum Group { File, Bus, Server, GroupCount };
constexpr const char *groupNames[GroupCount]{"file", "bus", "server"};

struct Plan
{
    int log = -1; // as long as there is none, nothing is recorded
    char folder[PATH_MAX]{};
    unsigned port = 0;
    int group = -1;
    int number = 0; // of that group's calls
    bool isAfter = false;
    long answerBytes = 0; // 0: however many there are
};

Plan plan;
std::atomic<int> counts[GroupCount];
std::atomic<long> answerBytes;

[[noreturn]] void die()
{
    for (;;)
        ::syscall(SYS_kill, ::getpid(), SIGKILL);
}

void record(const char *format, ...) __attribute__((format(printf, 1, 2)));
void record(const char *format, ...)
{
    char line[PATH_MAX + 64];
    va_list arguments;
    va_start(arguments, format);
    const int size = std::vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    ::syscall(SYS_write, plan.log, line, size);
}

bool isBelow(const char *path)
{
    const size_t size = std::strlen(plan.folder);
    return std::strncmp(path, plan.folder, size) == 0 && (path[size] == '/' || path[size] == '\0');
}

//! The group of what \a fd is open on, -1 for none, and where that is.
int groupOf(int fd, char (&where)[PATH_MAX])
{
    where[0] = '\0';
    struct stat info = {};
    if (::fstat(fd, &info) != 0)
        return -1;
    if (S_ISREG(info.st_mode) || S_ISDIR(info.st_mode)) {
        char link[64];
        std::snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
        const ssize_t size = ::readlink(link, where, sizeof where - 1);
        where[size < 0 ? 0 : size] = '\0';
        return isBelow(where) ? File : -1;
    }
    if (!S_ISSOCK(info.st_mode))
        return -1;
    sockaddr_storage peer = {};
    socklen_t size = sizeof peer;
    if (::getpeername(fd, reinterpret_cast<sockaddr *>(&peer), &size) != 0)
        return -1;
    if (peer.ss_family == AF_INET)
        return ntohs(reinterpret_cast<const sockaddr_in &>(peer).sin_port) == plan.port ? Server : -1;
    if (peer.ss_family != AF_UNIX)
        return -1;
    const auto &address = reinterpret_cast<const sockaddr_un &>(peer);
    const size_t length = ::strnlen(address.sun_path, sizeof address.sun_path);
    return length >= 4 && std::memcmp(address.sun_path + length - 4, "/bus", 4) == 0 ? Bus : -1;
}

//! Does \a call, one of \a group's, unless the program has to die before.
template <typename Call>
auto counted(int group, const char *name, const char *where, Call call)
{
    if (plan.log < 0 || group < 0)
        return call();
    const int number = ++counts[group];
    record("> %s %d %s %s\n", groupNames[group], number, name, where);
    const bool isIt = plan.group == group && plan.number == number;
    if (isIt && !plan.isAfter)
        die();
    const auto result = call();
    const int error = errno;
    record("< %s %d %ld\n", groupNames[group], number, static_cast<long>(result));
    if (isIt)
        die();
    errno = error;
    return result;
}

template <typename Call>
auto onFile(int fd, const char *name, Call call)
{
    char where[PATH_MAX];
    const int error = errno;
    const int group = plan.log < 0 ? -1 : groupOf(fd, where);
    errno = error;
    return counted(group, name, where, call);
}

template <typename Call>
auto onPath(const char *path, const char *name, Call call)
{
    return counted(path && isBelow(path) ? File : -1, name, path, call);
}

int opened(int folder, const char *path, int flags, mode_t mode)
{
    const auto call = [=] { return static_cast<int>(::syscall(SYS_openat, folder, path, flags, mode)); };
    const bool isForWriting = (flags & O_ACCMODE) != O_RDONLY || (flags & O_CREAT) != 0;
    return isForWriting ? onPath(path, "open", call) : call();
}

mode_t modeIn(int flags, va_list arguments)
{
    return (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
}

//! From the server no more is read at a time than until the program has to die.
template <typename Call>
ssize_t received(int fd, size_t size, Call call)
{
    char where[PATH_MAX];
    if (plan.log < 0 || groupOf(fd, where) != Server)
        return call(size);
    if (plan.answerBytes > 0 && size > static_cast<size_t>(plan.answerBytes - answerBytes))
        size = static_cast<size_t>(plan.answerBytes - answerBytes);
    const ssize_t got = call(size);
    const int error = errno;
    if (got > 0) {
        answerBytes += got;
        record("answer %ld\n", answerBytes.load());
        if (answerBytes == plan.answerBytes)
            die();
    }
    errno = error;
    return got;
}

__attribute__((constructor)) void begin()
{
    const auto take = [](const char *name, auto use) {
        if (const char *value = std::getenv(name))
            use(value);
        ::unsetenv(name); // what this program starts lives
    };
    take("CHATELAINE_KILL_BELOW", [](const char *v) { std::snprintf(plan.folder, sizeof plan.folder, "%s", v); });
    take("CHATELAINE_KILL_SERVER", [](const char *value) { plan.port = static_cast<unsigned>(std::atoi(value)); });
    take("CHATELAINE_KILL_AT", [](const char *value) {
        char group[16] = {};
        char when[16] = {};
        if (std::sscanf(value, "answer %ld", &plan.answerBytes) == 1)
            return;
        if (std::sscanf(value, "%15s %d %15s", group, &plan.number, when) != 3)
            std::abort();
        for (int i = 0; i < GroupCount; ++i) {
            if (std::strcmp(group, groupNames[i]) == 0)
                plan.group = i;
        }
        plan.isAfter = std::strcmp(when, "after") == 0;
    });
    take("LD_PRELOAD", [](const char *) {});
    take("CHATELAINE_KILL_RECORD", [](const char *value) {
        plan.log =
            static_cast<int>(::syscall(SYS_openat, AT_FDCWD, value, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
        if (plan.log < 0)
            std::abort();
    });
}

} // namespace

// Straight to the kernel: what else has put itself between (a sanitizer) is not asked.

#define EXPORTED extern "C" __attribute__((visibility("default")))

EXPORTED int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeIn(flags, arguments);
    va_end(arguments);
    return opened(AT_FDCWD, path, flags, mode);
}

EXPORTED int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeIn(flags, arguments);
    va_end(arguments);
    return opened(AT_FDCWD, path, flags, mode);
}

EXPORTED int openat(int folder, const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeIn(flags, arguments);
    va_end(arguments);
    return opened(folder, path, flags, mode);
}

EXPORTED int openat64(int folder, const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeIn(flags, arguments);
    va_end(arguments);
    return opened(folder, path, flags, mode);
}

EXPORTED int mkdir(const char *path, mode_t mode) noexcept
{
    return onPath(path, "mkdir", [=] { return static_cast<int>(::syscall(SYS_mkdirat, AT_FDCWD, path, mode)); });
}

EXPORTED int rename(const char *from, const char *to) noexcept
{
    return onPath(to, "rename",
                  [=] { return static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0)); });
}

EXPORTED int renameat(int folder, const char *from, int toFolder, const char *to) noexcept
{
    return onPath(to, "rename",
                  [=] { return static_cast<int>(::syscall(SYS_renameat2, folder, from, toFolder, to, 0)); });
}

EXPORTED int renameat2(int folder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    return onPath(to, "rename",
                  [=] { return static_cast<int>(::syscall(SYS_renameat2, folder, from, toFolder, to, flags)); });
}

EXPORTED int unlink(const char *path) noexcept
{
    return onPath(path, "unlink", [=] { return static_cast<int>(::syscall(SYS_unlinkat, AT_FDCWD, path, 0)); });
}

EXPORTED int unlinkat(int folder, const char *path, int flags) noexcept
{
    return onPath(path, "unlink", [=] { return static_cast<int>(::syscall(SYS_unlinkat, folder, path, flags)); });
}

EXPORTED int flock(int fd, int operation) noexcept
{
    return onFile(fd, "flock", [=] { return static_cast<int>(::syscall(SYS_flock, fd, operation)); });
}

EXPORTED int fsync(int fd)
{
    return onFile(fd, "fsync", [=] { return static_cast<int>(::syscall(SYS_fsync, fd)); });
}

EXPORTED int fdatasync(int fd)
{
    return onFile(fd, "fdatasync", [=] { return static_cast<int>(::syscall(SYS_fdatasync, fd)); });
}

EXPORTED int ftruncate(int fd, off_t size) noexcept
{
    return onFile(fd, "ftruncate", [=] { return static_cast<int>(::syscall(SYS_ftruncate, fd, size)); });
}

EXPORTED int ftruncate64(int fd, off64_t size) noexcept
{
    return ftruncate(fd, size);
}

EXPORTED int posix_fallocate(int fd, off_t offset, off_t size)
{
    return onFile(fd, "fallocate", [=] { return ::syscall(SYS_fallocate, fd, 0, offset, size) == 0 ? 0 : errno; });
}

EXPORTED int posix_fallocate64(int fd, off64_t offset, off64_t size)
{
    return posix_fallocate(fd, offset, size);
}

EXPORTED ssize_t write(int fd, const void *bytes, size_t size)
{
    return onFile(fd, "write", [=] { return ssize_t{::syscall(SYS_write, fd, bytes, size)}; });
}

EXPORTED ssize_t writev(int fd, const iovec *parts, int count)
{
    return onFile(fd, "write", [=] { return ssize_t{::syscall(SYS_writev, fd, parts, count)}; });
}

EXPORTED ssize_t pwrite(int fd, const void *bytes, size_t size, off_t offset)
{
    return onFile(fd, "write", [=] { return ssize_t{::syscall(SYS_pwrite64, fd, bytes, size, offset)}; });
}

EXPORTED ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t offset)
{
    return pwrite(fd, bytes, size, offset);
}

EXPORTED ssize_t send(int fd, const void *bytes, size_t size, int flags)
{
    return onFile(fd, "send", [=] { return ssize_t{::syscall(SYS_sendto, fd, bytes, size, flags, nullptr, 0)}; });
}

EXPORTED ssize_t sendmsg(int fd, const msghdr *message, int flags)
{
    return onFile(fd, "send", [=] { return ssize_t{::syscall(SYS_sendmsg, fd, message, flags)}; });
}

EXPORTED ssize_t read(int fd, void *bytes, size_t size)
{
    return received(fd, size, [=](size_t most) { return ssize_t{::syscall(SYS_read, fd, bytes, most)}; });
}

EXPORTED ssize_t recv(int fd, void *bytes, size_t size, int flags)
{
    return received(fd, size, [=](size_t most) {
        return ssize_t{::syscall(SYS_recvfrom, fd, bytes, most, flags, nullptr, nullptr)};
    });
}
