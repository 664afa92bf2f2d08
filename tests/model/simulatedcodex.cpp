// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "model/simulatedcodex.h"

#include "base/filelock.h"

#include <QCache>

#include <cstdio>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace chatelaine::testing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 codexWindow = 5 * 60; // s

//! Remembers the last ones: a history looks at the same store again and again.
std::optional<Credential> parsed(const QByteArray &json)
{
    static QCache<QByteArray, std::optional<Credential>> known(20);
    if (json.isEmpty())
        return std::nullopt;
    if (const auto *found = known.object(json))
        return *found;
    const Result<Credential> credential = Credential::parse(json, u"codex"_s);
    const std::optional<Credential> usable =
        credential && credential->tokens() ? std::optional(*credential) : std::nullopt;
    known.insert(json, new std::optional(usable));
    return usable;
}

} // namespace

CodexWorld::CodexWorld(StoreMode mode, quint32 seed)
    : store(mode)
    , issuer(clock, seed)
{
    setStore(storeModeName(mode).toLatin1());
    QDir(procFolder()).mkpath(u"."_s);
    write(procFolder() + u"/stat"_s, "btime 1795348800\n");
}

std::optional<Credential> CodexWorld::inFile() const
{
    return parsed(read(authFile()));
}

std::optional<Credential> CodexWorld::inKeyring()
{
    const auto item = codexKeyring.read(CodexHome::keyringService(), CodexHome::keyringAccountOf(homePath()));
    return item && *item ? parsed((*item)->reveal()) : std::nullopt;
}

std::optional<Credential> CodexWorld::load()
{
    if (store == StoreMode::File)
        return inFile();
    const std::optional<Credential> item = inKeyring();
    return item || store == StoreMode::Keyring ? item : inFile();
}

bool CodexWorld::saveFile(const QByteArray &bytes) const
{
    const QString temporary = homePath() + u"/.auth-codex1"_s;
    return write(temporary, bytes)
        && ::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(authFile()).constData()) == 0;
}

bool CodexWorld::save(const Credential &credential)
{
    const std::optional<Credential> before = load();
    const auto saved = [&] {
        if (store == StoreMode::File)
            return saveFile(credential.toFileJson());
        if (writeKeyringItem(credential.toKeyringJson())) {
            QFile::remove(authFile());
            return true;
        }
        return store == StoreMode::Auto && saveFile(credential.toFileJson());
    }();
    if (saved && stored)
        stored(before, load());
    return saved;
}

bool CodexWorld::remove()
{
    const std::optional<Credential> before = load();
    if (store != StoreMode::File
        && !codexKeyring.remove(CodexHome::keyringService(), CodexHome::keyringAccountOf(homePath()))
        && store == StoreMode::Keyring)
        return false;
    QFile::remove(authFile());
    if (stored)
        stored(before, load());
    return true;
}

std::optional<std::pair<FileLock, FileLock>> CodexWorld::lock() const
{
    Result<FileLock> home = FileLock::acquire(homeLock(), 0ms, 1ms);
    if (!home)
        return std::nullopt;
    Result<FileLock> beside = FileLock::acquire(homePath() + u"/auth.json.lock"_s, 0ms, 1ms);
    if (!beside)
        return std::nullopt;
    return std::pair(std::move(*home), std::move(*beside));
}

void CodexWorld::setWaiting(std::optional<qint64> pid) const
{
    struct stat info
    {
    };
    if (!pid || ::stat(QFile::encodeName(homeLock()).constData(), &info) != 0) {
        QFile::remove(procFolder() + u"/locks"_s);
        return;
    }
    char line[128];
    std::snprintf(line, sizeof line, "1: -> FLOCK  ADVISORY  WRITE %lld %02x:%02x:%llu 0 EOF\n",
                  static_cast<long long>(*pid), gnu_dev_major(info.st_dev), gnu_dev_minor(info.st_dev),
                  static_cast<unsigned long long>(info.st_ino));
    write(procFolder() + u"/locks"_s, line);
}

SimulatedCodex::SimulatedCodex(CodexWorld &world, int number)
    : m_world(world)
    , m_number(number)
{
    const QByteArray id = QByteArray::number(pid());
    const QByteArray user = QByteArray::number(::geteuid());
    const QString shown = world.procFolder() + u'/' + QString::number(pid());
    QDir().mkpath(shown);
    CodexWorld::write(shown + u"/status"_s, "Name:\tcodex\nState:\tS (x)\nUid:\t" + user + '\t' + user + "\n");
    CodexWorld::write(shown + u"/stat"_s,
                      id + " (codex) S 1 1 1 0 -1 4194304 0 0 0 0 66 4 0 0 20 0 1 0 12345 3133440 366\n");
    CodexWorld::write(shown + u"/cmdline"_s, QByteArray("codex\0app-server\0", 17));
    CodexWorld::write(shown + u"/environ"_s, "CODEX_HOME=" + QFile::encodeName(world.homePath()) + '\0');
    if (const std::optional<Credential> live = world.load())
        m_account = identify(*live).account.workspace;
}

SimulatedCodex::~SimulatedCodex()
{
    QDir(m_world.procFolder() + u'/' + QString::number(pid())).removeRecursively();
}

bool SimulatedCodex::look(bool isForced)
{
    m_read.reset();
    const std::optional<Credential> live = m_world.load();
    if (!live)
        return false;
    const Identity identity = identify(*live);
    if (m_account.isEmpty())
        m_account = identity.account.workspace;
    // The guard of its reload compares the workspace, and nothing else.
    if (identity.account.workspace != m_account)
        return false;
    if (!isForced && m_world.clock.now().secsTo(identity.expiresAt) > codexWindow)
        return false;
    m_read = live;
    m_isForced = isForced;
    m_readIn = m_world.issuer.operation;
    return true;
}

bool SimulatedCodex::post(std::chrono::milliseconds latency)
{
    const Credential base = *std::exchange(m_read, std::nullopt);
    const QDateTime now = m_world.clock.now();
    const std::optional<Tokens> tokens = m_world.issuer.redeem(base.tokens()->refreshToken, m_number);
    if (!tokens)
        return false;
    m_answer = Answer{.base = base,
                      .tokens = *tokens,
                      .postedAt = now,
                      .arrivesAt = now.addMSecs(latency.count()),
                      .isInWindow = !m_isForced,
                      .operation = m_world.issuer.operation};
    return true;
}

SimulatedCodex::Commit SimulatedCodex::commit()
{
    const auto locks = m_world.lock();
    if (!locks)
        return Commit::PutOff;
    const Answer answer = *std::exchange(m_answer, std::nullopt);
    const std::optional<Credential> current = m_world.load();
    // Seen: in mode auto a locked keyring does not stop it. It writes the file, and the old item is found again later.
    const bool isBlind = m_world.store == StoreMode::Auto && m_world.isKeyringLocked;
    if (!isBlind && (!current || !current->hasSameTokens(answer.base))) {
        m_answer = answer; // for who asks why
        return Commit::Dropped;
    }
    const Credential next = (isBlind ? answer.base : *current).withTokens(answer.tokens, m_world.clock.now());
    if (m_world.save(next))
        return Commit::Stored;
    m_answer = answer;
    return Commit::Failed;
}

bool SimulatedCodex::leaveTemporaryFile()
{
    if (!m_answer || m_world.store != StoreMode::File)
        return false;
    const Credential next = m_answer->base.withTokens(m_answer->tokens, m_world.clock.now());
    return CodexWorld::write(m_world.homePath() + u"/.auth-K%1"_s.arg(m_number, 5, 10, QLatin1Char('0')),
                             next.toFileJson());
}

} // namespace chatelaine::testing
