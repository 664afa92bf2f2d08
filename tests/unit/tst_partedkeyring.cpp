// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "storage/memorykeyring.h"
#include "storage/partedkeyring.h"
#include "storage/vault.h"
#include "support/testtokens.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <set>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype limit = 300; // bytes

const QString service = u"Test"_s;
const QString account = u"somebody"_s;

//! How a call goes wrong.
enum class Break {
    Crash, //!< it is not done, and none after it
    CrashAfter, //!< it is done, and none after it
    Fails, //!< it alone is not done
    FailsAfter, //!< it alone is done, and said to have failed
};

//! A keyring of small items, which knows their names and whose calls go wrong when told to.
class SmallKeyring final : public Keyring
{
public:
    KeyringState state() override { return m_items.state(); }
    Result<std::optional<Secret>> read(const QString &where, const QString &name) override
    {
        return call<std::optional<Secret>>([&] { return m_items.read(where, name); });
    }
    Result<> write(const QString &where, const QString &name, const Secret &secret) override
    {
        return call<void>([&]() -> Result<> {
            if (secret.reveal().size() > limit)
                return failure(ErrorCode::KeyringDenied, name, u"too large"_s);
            m_names.insert(name);
            return m_items.write(where, name, secret);
        });
    }
    Result<bool> remove(const QString &where, const QString &name) override
    {
        return call<bool>([&] {
            m_names.erase(name);
            return m_items.remove(where, name);
        });
    }

    MemoryKeyring &items() { return m_items; }
    QStringList names() const { return {m_names.begin(), m_names.end()}; }
    QByteArray bytes(const QString &name)
    {
        const Result<std::optional<Secret>> item = m_items.read(service, name);
        return item && *item ? (*item)->reveal() : QByteArray("(none)");
    }
    int calls() const { return m_calls; }
    //! The \a number th call from now on, from 1.
    void breakAt(int number, Break how)
    {
        m_breakAt = m_calls + number;
        m_how = how;
    }
    void mend() { m_breakAt = 0; }
    //! Run before each call.
    void setHook(std::function<void(int call)> hook) { m_hook = std::move(hook); }

private:
    template <typename T>
    Result<T> call(const std::function<Result<T>()> &run)
    {
        ++m_calls;
        if (m_hook)
            m_hook(m_calls);
        const bool isDead = m_how == Break::Crash || m_how == Break::CrashAfter;
        if (m_breakAt == 0 || m_calls < m_breakAt || (m_calls > m_breakAt && !isDead))
            return run();
        if (m_calls == m_breakAt && (m_how == Break::CrashAfter || m_how == Break::FailsAfter))
            (void)run();
        return failure(ErrorCode::KeyringTimeout);
    }

    MemoryKeyring m_items;
    std::set<QString> m_names;
    std::function<void(int)> m_hook;
    int m_calls = 0;
    int m_breakAt = 0;
    Break m_how = Break::Crash;
};

//! \a size bytes none of whose pieces are alike.
Secret value(qsizetype size, int seed = 1)
{
    QByteArray bytes;
    for (int i = 0; bytes.size() < size; ++i)
        bytes += QByteArray::number(seed) + ':' + QByteArray::number(i) + ' ';
    bytes.truncate(size);
    return Secret(bytes);
}

bool holds(Keyring &keyring, const Secret &secret)
{
    const Result<std::optional<Secret>> found = keyring.read(service, account);
    return found && *found && (*found)->sameAs(secret);
}

bool holdsNothing(Keyring &keyring)
{
    const Result<std::optional<Secret>> found = keyring.read(service, account);
    return found && !*found;
}

//! The head, its parts and nothing else.
bool isTidy(const SmallKeyring &keyring, qsizetype size)
{
    const qsizetype parts = size > limit ? (size + limit - 1) / limit : 0;
    return keyring.names().size() == 1 + parts && keyring.names().contains(account);
}

} // namespace

class TestPartedKeyring final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("empty") << qsizetype(0);
        QTest::newRow("small") << qsizetype(10);
        QTest::newRow("below the limit") << limit - 1;
        QTest::newRow("at the limit") << limit;
        QTest::newRow("above the limit") << limit + 1;
        QTest::newRow("two whole parts") << 2 * limit;
        QTest::newRow("a little more") << 2 * limit + 1;
        QTest::newRow("many") << 100 * limit - 7;
    }
    void readsWhatItWrote()
    {
        QFETCH(const qsizetype, size);
        SmallKeyring small;
        PartedKeyring keyring(small, limit);
        QVERIFY(holdsNothing(keyring));
        QCOMPARE(keyring.write(service, account, value(size)), Result<>());
        QVERIFY(holds(keyring, value(size)));
        QVERIFY(isTidy(small, size));
        if (size <= limit)
            QCOMPARE(small.bytes(account), value(size).reveal()); // as without it
        else
            QVERIFY(!small.bytes(account).contains(value(size).reveal().left(20)));
        QCOMPARE(keyring.remove(service, account), Result<bool>(true));
        QVERIFY(holdsNothing(keyring));
        QVERIFY(small.names().isEmpty());
        QCOMPARE(keyring.remove(service, account), Result<bool>(false));
    }

    void readsWhatWasThereBefore()
    {
        SmallKeyring small;
        QCOMPARE(small.write(service, account, value(limit)), Result<>());
        PartedKeyring keyring(small, limit);
        QVERIFY(holds(keyring, value(limit)));
        QCOMPARE(keyring.write(service, account, value(1000)), Result<>());
        QVERIFY(holds(keyring, value(1000)));
    }

    void keepsOneAnotherAndOtherAccountsApart()
    {
        SmallKeyring small;
        PartedKeyring keyring(small, limit);
        QCOMPARE(keyring.write(service, u"another"_s, value(900, 2)), Result<>());
        QCOMPARE(keyring.write(service, account, value(900, 1)), Result<>());
        QCOMPARE(keyring.remove(service, u"another"_s), Result<bool>(true));
        QVERIFY(holds(keyring, value(900, 1)));
        QVERIFY(isTidy(small, 900));
    }

    void isNotDeceivedByASecretThatLooksLikeItsOwn()
    {
        SmallKeyring small;
        PartedKeyring keyring(small, limit);
        QCOMPARE(keyring.write(service, account, value(900)), Result<>());
        const QByteArray head = small.bytes(account);
        for (const QByteArray &alike :
             QByteArrayList{head, head.left(head.indexOf('\n') + 1), head + "x", head + value(900).reveal()}) {
            QCOMPARE(keyring.write(service, account, Secret(alike)), Result<>());
            QVERIFY(holds(keyring, Secret(alike)));
        }
        for (const QByteArray &other : QByteArrayList{head.mid(1), head.left(10), QByteArray(1, '\0')}) {
            QCOMPARE(keyring.write(service, account, Secret(other)), Result<>());
            QCOMPARE(small.bytes(account), other);
            QVERIFY(holds(keyring, Secret(other)));
        }
        QCOMPARE(small.names(), QStringList{account});
    }

    void overwritesLargeAndSmall_data()
    {
        QTest::addColumn<qsizetype>("before");
        QTest::addColumn<qsizetype>("after");
        QTest::newRow("small, small") << qsizetype(10) << qsizetype(20);
        QTest::newRow("small, large") << qsizetype(10) << qsizetype(1000);
        QTest::newRow("large, small") << qsizetype(1000) << qsizetype(10);
        QTest::newRow("large, larger") << qsizetype(1000) << qsizetype(2000);
        QTest::newRow("large, less so") << qsizetype(2000) << qsizetype(1000);
    }
    void overwritesLargeAndSmall()
    {
        QFETCH(const qsizetype, before);
        QFETCH(const qsizetype, after);
        SmallKeyring small;
        PartedKeyring keyring(small, limit);
        QCOMPARE(keyring.write(service, account, value(before, 1)), Result<>());
        const QByteArray head = small.bytes(account);
        QCOMPARE(keyring.write(service, account, value(after, 2)), Result<>());
        QVERIFY(holds(keyring, value(after, 2)));
        QVERIFY(isTidy(small, after));
        QCOMPARE(keyring.write(service, account, value(before, 1)), Result<>());
        QVERIFY(holds(keyring, value(before, 1)));
        if (before > limit)
            QVERIFY(small.bytes(account) != head); // the same secret again is another generation
    }

    void aWriteThatBreaksOffLeavesTheOldOrTheNew_data()
    {
        QTest::addColumn<qsizetype>("before"); // -1: none
        QTest::addColumn<qsizetype>("after");
        QTest::addColumn<Break>("how");
        const std::pair<Break, const char *> ways[]{{Break::Crash, "crash"},
                                                    {Break::CrashAfter, "crash after"},
                                                    {Break::Fails, "fails"},
                                                    {Break::FailsAfter, "fails after"}};
        for (const auto &[how, name] : ways) {
            for (const qsizetype before : {qsizetype(-1), qsizetype(10), qsizetype(1000)}) {
                for (const qsizetype after : {qsizetype(20), qsizetype(1300)})
                    QTest::addRow("%s, %d to %d", name, int(before), int(after)) << before << after << how;
            }
        }
    }
    void aWriteThatBreaksOffLeavesTheOldOrTheNew()
    {
        QFETCH(const qsizetype, before);
        QFETCH(const qsizetype, after);
        QFETCH(const Break, how);
        bool isDone = false;
        int wasOld = 0;
        int wasNew = 0;
        for (int number = 1; !isDone; ++number) {
            SmallKeyring small;
            PartedKeyring keyring(small, limit);
            if (before >= 0)
                QCOMPARE(keyring.write(service, account, value(before, 1)), Result<>());
            const int already = small.calls();
            small.breakAt(number, how);
            const Result<> written = keyring.write(service, account, value(after, 2));
            isDone = small.calls() - already < number; // it needed no more calls
            small.mend();

            PartedKeyring later(small, limit);
            const bool isNew = holds(later, value(after, 2));
            const bool isOld = before < 0 ? holdsNothing(later) : holds(later, value(before, 1));
            QVERIFY2(isNew || isOld, qPrintable(QString::number(number)));
            QVERIFY2(isNew || !written, qPrintable(QString::number(number)));
            (isNew ? wasNew : wasOld) += 1;

            // What is left over goes with the next write, whatever its size, or with the removal.
            const qsizetype next = number % 2 == 0 ? 30 : 700;
            if (number % 3 == 0) {
                QCOMPARE(later.remove(service, account), Result<bool>(isNew || before >= 0));
                QVERIFY2(small.names().isEmpty(), qPrintable(small.names().join(u' ')));
                QVERIFY(holdsNothing(later));
            } else {
                QCOMPARE(later.write(service, account, value(next, 3)), Result<>());
                QVERIFY(holds(later, value(next, 3)));
                QVERIFY2(isTidy(small, next), qPrintable(small.names().join(u' ')));
            }
            QVERIFY(number < 100);
        }
        QVERIFY(wasOld > 0 && wasNew > 0);
    }

    void aSecondCrashDoesNoMoreHarmThanTheFirst()
    {
        const auto crashAt = [](SmallKeyring &small, int number, int seed) {
            PartedKeyring keyring(small, limit);
            const int already = small.calls();
            small.breakAt(number, Break::Crash);
            (void)keyring.write(service, account, value(700, seed));
            small.mend();
            return small.calls() - already >= number;
        };
        bool isFirstBroken = true;
        for (int first = 1; isFirstBroken; ++first) {
            bool isSecondBroken = true;
            for (int second = 1; isSecondBroken; ++second) {
                SmallKeyring small;
                PartedKeyring keyring(small, limit);
                QCOMPARE(keyring.write(service, account, value(700, 1)), Result<>());
                isFirstBroken = crashAt(small, first, 2);
                const int between = holds(keyring, value(700, 2)) ? 2 : 1;
                isSecondBroken = crashAt(small, second, 3);
                QVERIFY2(holds(keyring, value(700, between)) || holds(keyring, value(700, 3)),
                         qPrintable(u"%1, %2"_s.arg(first).arg(second)));
                QCOMPARE(keyring.write(service, account, value(10)), Result<>());
                QVERIFY2(isTidy(small, 10), qPrintable(small.names().join(u' ')));
                QVERIFY(first < 100 && second < 100);
            }
        }
    }

    void aRemovalThatBreaksOffLeavesAllOrNothing_data()
    {
        QTest::addColumn<qsizetype>("before");
        QTest::addColumn<Break>("how");
        QTest::newRow("small, crash") << qsizetype(10) << Break::Crash;
        QTest::newRow("large, crash") << qsizetype(1000) << Break::Crash;
        QTest::newRow("large, crash after") << qsizetype(1000) << Break::CrashAfter;
        QTest::newRow("large, fails") << qsizetype(1000) << Break::Fails;
        QTest::newRow("large, fails after") << qsizetype(1000) << Break::FailsAfter;
    }
    void aRemovalThatBreaksOffLeavesAllOrNothing()
    {
        QFETCH(const qsizetype, before);
        QFETCH(const Break, how);
        bool isDone = false;
        for (int number = 1; !isDone; ++number) {
            SmallKeyring small;
            PartedKeyring keyring(small, limit);
            QCOMPARE(keyring.write(service, account, value(before)), Result<>());
            const int already = small.calls();
            small.breakAt(number, how);
            const Result<bool> removed = keyring.remove(service, account);
            isDone = small.calls() - already < number;
            QCOMPARE(removed.has_value(), isDone); // who asked for it hears that something stayed
            small.mend();

            PartedKeyring later(small, limit);
            QVERIFY2(holds(later, value(before)) || holdsNothing(later), qPrintable(QString::number(number)));
            QVERIFY(later.remove(service, account).has_value());
            QVERIFY(holdsNothing(later));
            QVERIFY2(small.names().isEmpty(), qPrintable(small.names().join(u' ')));
            QVERIFY(number < 100);
        }
    }

    void goesOnWherePartsCannotBeRemoved()
    {
        SmallKeyring small;
        PartedKeyring keyring(small, limit);
        QCOMPARE(keyring.write(service, account, value(900, 1)), Result<>());
        // The last calls: three parts, and the note of them.
        const int before = small.calls();
        QCOMPARE(keyring.write(service, account, value(900, 1)), Result<>());
        const int needed = small.calls() - before;
        small.breakAt(needed - 3, Break::Fails);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"parts of somebody are left over: KeyringTimeout"_s));
        QCOMPARE(keyring.write(service, account, value(900, 2)), Result<>());
        QVERIFY(holds(keyring, value(900, 2)));
        QCOMPARE(small.names().size(), 1 + 3 + 3 + 1); // head, parts, left over, and their note
        QCOMPARE(keyring.write(service, account, value(900, 3)), Result<>());
        QVERIFY(holds(keyring, value(900, 3)));
        QVERIFY(isTidy(small, 900));
    }

    void saysWhatIsCorrupt_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QString>("detail");
        QTest::newRow("part missing") << QByteArray("missing") << u"somebody: part 2 of 4 is missing"_s;
        QTest::newRow("part of another length")
            << QByteArray("shorter") << u"somebody: its 4 parts do not fit its checksum"_s;
        QTest::newRow("part of the same length")
            << QByteArray("changed") << u"somebody: its 4 parts do not fit its checksum"_s;
        QTest::newRow("head cut") << QByteArray("cut") << u"somebody: its head is damaged"_s;
        QTest::newRow("head too long") << QByteArray("long") << u"somebody: its head is damaged"_s;
        QTest::newRow("head without a count") << QByteArray("count") << u"somebody: its head is damaged"_s;
        QTest::newRow("head of many") << QByteArray("many") << u"somebody: its head is damaged"_s;
        QTest::newRow("head of fewer") << QByteArray("fewer") << u"somebody: its 3 parts do not fit its checksum"_s;
    }
    void saysWhatIsCorrupt()
    {
        QFETCH(const QByteArray, what);
        QFETCH(const QString, detail);
        SmallKeyring small;
        PartedKeyring keyring(small, limit);
        QCOMPARE(keyring.write(service, account, value(1000)), Result<>());
        const QStringList names = small.names();
        const auto second =
            std::find_if(names.cbegin(), names.cend(), [](const QString &n) { return n.endsWith(u"/2"_s); });
        QVERIFY(second != names.cend());
        QByteArray head = small.bytes(account);
        QByteArray part = small.bytes(*second);
        const auto put = [&](const QString &name, const QByteArray &bytes) {
            return small.write(service, name, Secret(bytes)).has_value();
        };
        const qsizetype count = head.indexOf('\n') + 1;
        if (what == "missing")
            QVERIFY(small.remove(service, *second).has_value());
        else if (what == "shorter")
            QVERIFY(put(*second, part.chopped(1)));
        else if (what == "changed")
            QVERIFY(put(*second, part.replace(0, 1, "x")));
        else if (what == "cut")
            QVERIFY(put(account, head.chopped(1)));
        else if (what == "long")
            QVERIFY(put(account, head + '0'));
        else if (what == "count")
            QVERIFY(put(account, head.replace(count, 1, "x")));
        else if (what == "many")
            QVERIFY(put(account, head.replace(count, 1, "4000000")));
        else if (what == "fewer")
            QVERIFY(put(account, head.replace(count, 1, "3")));

        const Result<std::optional<Secret>> read = keyring.read(service, account);
        QVERIFY(!read);
        QCOMPARE(read.error(), (Error{ErrorCode::Corrupt, u"keyring"_s, detail}));
        // It can be mended.
        QCOMPARE(keyring.write(service, account, value(500, 2)), Result<>());
        QVERIFY(holds(keyring, value(500, 2)));
    }

    void readsWhileItIsWritten()
    {
        SmallKeyring small;
        PartedKeyring reader(small, limit);
        QCOMPARE(reader.write(service, account, value(1000, 1)), Result<>());
        const int needed = 1 + 4; // head and parts
        for (int number = 1; number <= needed; ++number) {
            QCOMPARE(reader.write(service, account, value(1000, 1)), Result<>());
            const int at = small.calls() + number;
            small.setHook([&](int call) {
                if (call != at)
                    return;
                PartedKeyring writer(small, limit);
                (void)writer.write(service, account, value(1300, 2));
            });
            const Result<std::optional<Secret>> read = reader.read(service, account);
            small.setHook({});
            QVERIFY2(read && *read, qPrintable(read ? u"none"_s : describe(read.error())));
            QVERIFY((*read)->sameAs(value(1300, 2)));
        }
    }

    void givesUpWhereItIsWrittenAgainAndAgain()
    {
        SmallKeyring small;
        PartedKeyring reader(small, limit);
        QCOMPARE(reader.write(service, account, value(1000, 1)), Result<>());
        bool isWriting = false;
        small.setHook([&](int) {
            if (std::exchange(isWriting, true))
                return;
            PartedKeyring writer(small, limit);
            (void)writer.write(service, account, value(1000, 2));
            isWriting = false;
        });
        const Result<std::optional<Secret>> read = reader.read(service, account);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::StoreChanged);
    }

    void passesOnWhatTheKeyringSays()
    {
        SmallKeyring small;
        PartedKeyring keyring(small, limit);
        QCOMPARE(keyring.state(), KeyringState::Ok);
        QCOMPARE(keyring.write(service, account, value(1000)), Result<>());
        small.items().setState(KeyringState::Locked);
        QCOMPARE(keyring.state(), KeyringState::Locked);
        QCOMPARE(keyring.write(service, account, value(1000)).error().code, ErrorCode::KeyringLocked);
        QCOMPARE(keyring.read(service, account).error().code, ErrorCode::KeyringLocked);
        QCOMPARE(keyring.remove(service, account).error().code, ErrorCode::KeyringLocked);
        small.items().setState(KeyringState::Ok);
        QVERIFY(holds(keyring, value(1000)));

        // Locked while it reads: never "corrupt" or "none".
        small.breakAt(3, Break::Crash);
        QCOMPARE(keyring.read(service, account).error().code, ErrorCode::KeyringTimeout);
    }

    void keepsALargeSignInForTheVault()
    {
        const QTemporaryDir folder;
        MemoryKeyring memory;
        PartedKeyring keyring(memory, 2560);
        Vault vault(folder.filePath(u"data"_s), &keyring);
        const auto signIn = [](int generation) {
            QJsonObject document =
                QJsonDocument::fromJson(authJson({.issuedAt = Person().issuedAt + generation})).object();
            document.insert(u"unknown"_s, QString::fromLatin1(value(60 * 1024, generation).reveal()));
            return *Credential::parse(QJsonDocument(document).toJson(QJsonDocument::Compact), {});
        };
        for (const int generation : {1, 2}) {
            const Result<VaultEntry> kept = vault.keep(signIn(generation));
            QVERIFY2(kept.has_value(), qPrintable(kept ? QString() : describe(kept.error())));
            QCOMPARE(kept->where, StoredIn::Keyring);
            const Result<std::optional<Credential>> loaded = vault.load(kept->account);
            QVERIFY(loaded && *loaded);
            QVERIFY((*loaded)->toKeyringJson() == signIn(generation).toKeyringJson());
            QVERIFY((*loaded)->toKeyringJson().size() > 60 * 1024);
            const Result<std::optional<Secret>> head =
                memory.read(u"Chatelaine"_s, u"Chatelaine/"_s + kept->account.toString());
            QVERIFY(head && *head && (*head)->reveal().size() < 256);
        }
        const AccountId person = identify(signIn(1)).account;
        QCOMPARE(vault.remove(person), Result<bool>(true));
        QVERIFY(!*vault.load(person));
    }
};

QTEST_GUILESS_MAIN(TestPartedKeyring)
#include "tst_partedkeyring.moc"
