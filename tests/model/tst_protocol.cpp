// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "search.h"
#include "support/soak.h"

#include <QTest>

using namespace chatelaine::testing;

namespace {

struct Row
{
    const char *name;
    Bounds bounds; //!< in the order of enum Event
    bool replayRevokes;
};

// clang-format off
//                                 refresh  switch   crash  emptied  restore  lost write
//                                    vault    removal  CLI    copy     lost answer
const Row usual[] = {
    {"renewing, with two CLIs",       {2, 0, 0, 0, 2, 2, 1, 1, 1, 1, 1}, true},
    {"renewing, mild issuer",         {2, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1}, false},
    {"switching, with a CLI",         {1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1}, true},
    {"the vault, with a CLI",         {1, 1, 0, 0, 2, 1, 1, 1, 2, 1, 1}, true},
    {"removing, with a CLI",          {1, 0, 0, 1, 1, 1, 1, 1, 1, 0, 1}, true},
    {"everything of ours",            {2, 1, 1, 0, 1, 0, 1, 0, 1, 0, 1}, true},
};
const Row soaking[] = {
    {"renewing, with two CLIs",       {3, 0, 0, 0, 2, 2, 1, 1, 1, 1, 1}, true},
    {"renewing, mild issuer",         {2, 0, 0, 0, 2, 2, 1, 1, 2, 1, 1}, false},
    {"switching, with two CLIs",      {1, 0, 1, 0, 1, 2, 1, 1, 1, 1, 1}, true},
    {"switching to and fro",          {1, 0, 2, 0, 1, 1, 1, 0, 1, 0, 1}, true},
    {"removing and switching",        {1, 0, 1, 1, 1, 1, 1, 0, 1, 0, 1}, true},
    {"everything of ours, with a CLI", {1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1}, true},
};
// clang-format on

//! Small ones first, so that the history that is told is a simple one.
const Bounds small[] = {
    {1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0}, {2, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0}, {1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0},
    {1, 0, 1, 0, 1, 1, 1, 0, 0, 0, 1}, {1, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0}, {2, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1},
    {2, 1, 1, 0, 1, 0, 1, 0, 1, 0, 1}, {0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0}, {1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0},
};

struct RuleRow
{
    Rule rule;
    const char *name;
    const char *breaks; //!< among what its history breaks
};

const RuleRow ruleRows[] = {
    {Rule::TakeLineageLock, "take the lineage lock", "I4"},
    {Rule::RecoverFirst, "recover the journal first", "I4"},
    {Rule::LockTheAccountToo, "the account's lock too", "I4"},
    {Rule::RereadUnderLock, "read again under the lock, adopt", "I4"},
    {Rule::CheckSpentSet, "redeem nothing of the spent set", "I4"},
    {Rule::RedeemTheAuthority, "never redeem a shadow", "I4"},
    {Rule::IntentBeforePost, "intent before POST", "I4"},
    {Rule::AnswerBeforeCommit, "answer synced before the commit", "I1"},
    {Rule::CompareBeforeWrite, "compare under the locks before a write", "I5"},
    {Rule::ReadBackBeforeDrop, "read back before the record goes", "I1"},
    {Rule::SpentBeforeDrop, "spent before the record goes", "I4"},
    {Rule::KeepShadowForward, "the shadow only forward", "I2"},
    {Rule::RecoverOverOlder, "recovery writes over what is older", "I1"},
    {Rule::RecoverKeepsNewer, "recovery keeps what is newer", "I2"},
    {Rule::RecoverToVault, "recovery beside another account: vault", "I5"},
    {Rule::RedeemNewest, "redeem nothing that is older than its shadow", "I4"},
    {Rule::MendOnlyOlder, "the shadow only over what is older", "I5"},
    {Rule::OutgoingReadBack, "outgoing read back before a switch writes", "I3"},
    {Rule::FenceWhereCodexRuns, "a fence where Codex runs", "I6"},
    {Rule::FenceAgain, "a fence for what was adopted too", "I6"},
    {Rule::LookUnderLocks, "look for Codex under the locks", "I6"},
    {Rule::NeverRepeatSwitch, "recovery never repeats a switch", "I5"},
    {Rule::RecordRemoval, "removal in the journal first", "I7"},
    {Rule::EmptyTheVaultToo, "a removal empties the vault too", "I7"},
    {Rule::FinishRemoval, "recovery finishes a removal", "I7"},
};
static_assert(std::size(ruleRows) == static_cast<std::size_t>(Rule::Count));

QString countsOf(const Findings &found)
{
    return QString::fromLatin1("%1 states, %2 steps, %3 events deep, violations: %4")
        .arg(found.states)
        .arg(found.steps)
        .arg(found.depth)
        .arg(found.violations);
}

void tell(const std::vector<std::string> &history)
{
    for (const std::string &line : history)
        qInfo("  %s", line.c_str());
}

} // namespace

//! The rules by which a sign-in is renewed and moved, against every order of events within bounds.
class TestProtocol final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaksNoInvariant_data()
    {
        QTest::addColumn<const Row *>("row");
        for (const Row &row : isSoak() ? soaking : usual)
            QTest::newRow(row.name) << &row;
    }
    void breaksNoInvariant()
    {
        QFETCH(const Row *, row);
        const Findings found = search(row->bounds, {{}, row->replayRevokes}, Until::Exhausted, 40'000'000);
        qInfo("%s: %s", row->name, qPrintable(countsOf(found)));
        tell(found.history);
        QCOMPARE(found.violations, 0U);
        QVERIFY(found.isComplete);
        QVERIFY(found.depth >= 14);
    }

    void needsEveryRule_data()
    {
        QTest::addColumn<const RuleRow *>("row");
        for (const RuleRow &row : ruleRows)
            QTest::newRow(row.name) << &row;
    }
    void needsEveryRule()
    {
        QFETCH(const RuleRow *, row);
        const std::string expected = row->breaks;
        std::string broken;
        for (const Bounds &bounds : small) {
            const Setting setting{Rules::without(row->rule), true};
            const Findings found = search(bounds, setting, Until::FirstViolation, 2'000'000);
            if (found.history.empty())
                continue;
            broken = found.history.back();
            if (broken.find(expected) == std::string::npos)
                continue; // another first; a wider search may tell the one that this rule is for
            qInfo("without \"%s\": %s", row->name, qPrintable(countsOf(found)));
            tell(found.history);
            return;
        }
        QFAIL(("no history that breaks " + expected + ", but: " + broken).c_str());
    }
};

QTEST_GUILESS_MAIN(TestProtocol)
#include "tst_protocol.moc"
