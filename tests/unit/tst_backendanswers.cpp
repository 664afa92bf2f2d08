// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/backendanswers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace chatelaine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const AccountId alice{u"acc-1111"_s, u"user-1"_s};
const AccountId bob{u"acc-1111"_s, u"user-2"_s};
const QDateTime start = QDateTime::fromString(u"2026-11-22T12:00:00.250Z"_s, Qt::ISODateWithMs);

Usage usage(double percent = 37.5, const QDateTime &takenAt = start)
{
    return {.plan = u"pro"_s,
            .limits = {{.id = u"codex/300"_s, .length = 300min, .usedPercent = percent, .resetsAt = start.addDays(1)},
                       {.id = u"spark/1440"_s, .name = u"Spark"_s, .length = 1440min, .usedPercent = 100}},
            .isLimitReached = true,
            .reachedKind = u"rate_limit_reached"_s,
            .credits = Credits{true, false, u"1234567890.123456789"_s},
            .takenAt = takenAt};
}

const QList<Workspace> workspaces{{u"acc-1111"_s, u"Acme"_s, false, u"business"_s}, {u"home"_s, {}, true, u"plus"_s}};

} // namespace

class TestBackendAnswers final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString data() const { return m_folder->filePath(u"data"_s); }
    QString file() const { return data() + u"/backend.json"_s; }
    BackendAnswers answers() const { return BackendAnswers(data()); }
    bool write(const QByteArray &bytes) const
    {
        QFile file(this->file());
        return QDir().mkpath(data()) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    QByteArray bytes() const
    {
        QFile file(this->file());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void knowsNothingAtFirst()
    {
        const BackendAnswer answer = answers().of(alice);
        QVERIFY(!answer.usage.takenAt.isValid() && !answer.workspacesAt.isValid());
        QVERIFY(answers().forget(alice));
        QVERIFY(!QFileInfo::exists(data())); // nothing is created for nothing
    }

    void keepsTheLastAnswer()
    {
        QVERIFY(answers().keep(alice, {.usage = usage(), .workspaces = workspaces, .workspacesAt = start}));
        BackendAnswer answer = answers().of(alice);
        QVERIFY(answer.usage == usage());
        QVERIFY(answer.workspaces == workspaces);
        QCOMPARE(answer.workspacesAt, start);
        QVERIFY(!answers().of(bob).usage.takenAt.isValid());

        // What is not told stays.
        const Usage newer = usage(80, start.addSecs(300));
        QVERIFY(answers().keep(alice, {.usage = newer}));
        answer = answers().of(alice);
        QVERIFY(answer.usage == newer);
        QVERIFY(answer.workspaces == workspaces);
        QVERIFY(answers().keep(alice, {.workspacesAt = start.addSecs(300)}));
        answer = answers().of(alice);
        QVERIFY(answer.usage == newer);
        QVERIFY(answer.workspaces.isEmpty());
    }

    void namesNobody()
    {
        Usage told = usage();
        told.accountId = alice.workspace;
        told.userId = alice.user;
        told.email = u"alice@example.com"_s;
        QVERIFY(answers().keep(alice, {.usage = told}));
        QVERIFY(bytes().contains(alice.fileName().toLatin1()));
        for (const QString &name : {told.email, told.userId, told.accountId})
            QVERIFY(!bytes().contains(name.toLatin1()));
        QVERIFY(answers().of(alice).usage == usage());
        QCOMPARE(QFileInfo(file()).permissions()
                     & ~(QFileDevice::ReadUser | QFileDevice::WriteUser), // the same bits, for who runs this
                 QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }

    void forgets()
    {
        QVERIFY(answers().keep(alice, {.usage = usage()}));
        QVERIFY(answers().keep(bob, {.usage = usage()}));
        QVERIFY(answers().forget(alice));
        QVERIFY(!answers().of(alice).usage.takenAt.isValid());
        QVERIFY(answers().of(bob).usage == usage());
        QVERIFY(!bytes().contains(alice.fileName().toLatin1()));
        QVERIFY(answers().forget(alice));
    }

    void writesAnewWhatCannotBeUnderstood_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("garbage") << QByteArray("\0\xff{", 3);
        QTest::newRow("cut") << QByteArray("{\"schema\":1,\"accounts\":{\"a");
        QTest::newRow("list") << QByteArray("[1,2]");
        QTest::newRow("a newer form") << QByteArray(R"({"schema":2,"accounts":{}})");
        QTest::newRow("wrong types") << QByteArray(
            R"({"schema":1,"accounts":{"x":7,"y":{"usage":[],"workspaces":3}}})");
        QTest::newRow("too large") << QByteArray(2 * 1024 * 1024, ' ');
    }
    void writesAnewWhatCannotBeUnderstood()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(write(bytes));
        QVERIFY(!answers().of(alice).usage.takenAt.isValid());
        QVERIFY(answers().keep(alice, {.usage = usage()}));
        QVERIFY(answers().of(alice).usage == usage());
    }

    void takesNoNonsense()
    {
        QByteArray file =
            R"({"schema":1,"accounts":{"ALICE":{"usage":{"takenAt":1795348800000,"limits":[{"percent":300,)"
            R"("minutes":-5,"resetsAt":-1},7]},"workspaces":[{"id":"x"}],"workspacesAt":"soon"}}})";
        QVERIFY(write(file.replace("ALICE", alice.fileName().toLatin1())));
        const BackendAnswer answer = answers().of(alice);
        QCOMPARE(answer.usage.limits.size(), 2);
        QCOMPARE(answer.usage.limits[0].usedPercent, 100.);
        QCOMPARE(answer.usage.limits[0].length, 0min);
        QVERIFY(!answer.usage.limits[0].resetsAt.isValid());
        QVERIFY(!answer.workspacesAt.isValid());
        QVERIFY(answer.workspaces.isEmpty());
    }

    void staysSmall()
    {
        Usage large = usage();
        large.plan = large.reachedKind = QString(100'000, u'p');
        large.credits->balance = QString(100'000, u'1');
        for (int i = 0; i < 1000; ++i)
            large.limits.append(
                {.id = QString(10'000, u'i'), .name = QString(10'000, u'n'), .length = 1min, .usedPercent = 1});
        const QList<Workspace> many(1000, {QString(10'000, u'i'), QString(10'000, u'n'), false, {}});
        constexpr int accounts = 30;
        const auto person = [](int i) { return AccountId{u"acc-1111"_s, QString::number(i)}; };
        for (int i = 0; i < accounts; ++i) {
            large.takenAt = start.addSecs(i);
            QVERIFY(answers().keep(person(i), {.usage = large, .workspaces = many, .workspacesAt = start}));
        }
        QVERIFY(QFileInfo(file()).size() <= BackendAnswers::maximumSize);
        QVERIFY(!answers().of(person(2)).usage.takenAt.isValid()); // the oldest went
        QVERIFY(answers().of(person(accounts - 1)).usage.takenAt.isValid());
    }

    void isSharedByManyWriters()
    {
        std::vector<std::thread> threads;
        std::atomic<int> failures = 0;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&, i] {
                for (int j = 0; j < 5; ++j) {
                    if (!answers().keep({u"acc-1111"_s, QString::number(i * 5 + j)}, {.usage = usage()}))
                        ++failures;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        for (int i = 0; i < 20; ++i)
            QVERIFY(answers().of({u"acc-1111"_s, QString::number(i)}).usage == usage());
    }

    void saysWhyNothingIsKept()
    {
        QVERIFY(QDir().mkpath(file())); // a folder
        QVERIFY(!answers().of(alice).usage.takenAt.isValid());
        const Result<> kept = answers().keep(alice, {.usage = usage()});
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::FileUnwritable);
    }
};

QTEST_GUILESS_MAIN(TestBackendAnswers)
#include "tst_backendanswers.moc"
