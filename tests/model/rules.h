// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>

namespace chatelaine::testing {

//! \brief The rules of the protocol, each of which can be turned off to show what it is for.
enum class Rule : std::uint8_t {
    TakeLineageLock, //!< one program at a time: read, POST and commit of a lineage
    RecoverFirst, //!< what the journal holds is settled before anything else
    LockTheAccountToo, //!< the home's lock and the account's, wherever the account is: it has one lineage
    RereadUnderLock, //!< redeem what the authority holds now, not what was seen before; adopt what is newer
    CheckSpentSet, //!< a refresh token whose answer we had is never redeemed again
    RedeemTheAuthority, //!< the vault's entry is never redeemed while it is a shadow
    IntentBeforePost,
    AnswerBeforeCommit, //!< the answer is synced in the journal before anybody counts on it
    CompareBeforeWrite, //!< under the CLI's locks, read again and compare
    ReadBackBeforeDrop, //!< a record goes only after what it holds was read back
    SpentBeforeDrop, //!< whatever became of an answer: what it was got for is spent before its record goes
    KeepShadowForward, //!< the shadow is never written backwards, whatever the store shows
    RecoverOverOlder, //!< recovery; the store has the same account, older: the answer is written
    RecoverKeepsNewer, //!< recovery; the store has the same account, newer: it stays
    RecoverToVault, //!< recovery; the store has another account or none: the answer goes to the vault
    RedeemNewest, //!< a live one that is older than its shadow is never redeemed, but written over with that
    MendOnlyOlder, //!< the shadow is written only over the older one that was seen
    OutgoingReadBack, //!< a switch writes only after the outgoing one was read back from the vault
    FenceWhereCodexRuns, //!< a switch renews the outgoing one first where a CLI may be renewing it
    FenceAgain, //!< also what a CLI stored when the fence was refused
    LookUnderLocks, //!< a switch without a fence looks again, right before it writes, whether a CLI came
    NeverRepeatSwitch, //!< recovery never makes a switch's live write
    RecordRemoval, //!< a removal is in the journal before anything is removed
    EmptyTheVaultToo, //!< a removal takes the vault's entry, also where another of the account came into the store
    FinishRemoval, //!< recovery removes what is left
    Count
};

//! \brief Which rules are kept: all, or all but one.
class Rules final
{
public:
    Rules() = default;
    static Rules without(Rule rule)
    {
        Rules rules;
        rules.m_broken = 1U << static_cast<unsigned>(rule);
        return rules;
    }
    bool keep(Rule rule) const { return !(m_broken & (1U << static_cast<unsigned>(rule))); }

private:
    std::uint32_t m_broken = 0;
};

} // namespace chatelaine::testing
