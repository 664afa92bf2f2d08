// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace chatelaine {

//! \brief \a text with everything that looks like a secret replaced by "…": JWTs, rt_…, sk-…, at-…, code=, state=,
//! Bearer …, and the values of known token fields in JSON. Made for messages of others that may quote a request.
QString redacted(const QString &text);

//! \brief Somebody else's words, made fit to show and to log: redacted, control characters dropped, white space
//! folded, cut at 200 characters.
QString othersWords(const QByteArray &words);

//! \brief Sends every message of this process, Qt's own included, through redacted() and then to stderr.
//!
//! Call once, first thing in main().
void installRedactingMessageHandler();

//! \brief The file that a program whose data lies in \a dataFolder writes its messages to.
QString logFileIn(const QString &dataFolder);

//! \brief From now on writes every message to \a path as well (see LogFile), redacted as well: time (UTC), type,
//! category, message. That this fails is said once, on stderr; the program goes on. Call at most once.
void alsoLogTo(const QString &path);

//! \brief No core files; with \a hideMemory also no reading of our memory by other programs of the user
//! (PR_SET_DUMPABLE 0, which desktop portals do not survive: for command-line programs only). umask 077.
void hardenProcess(bool hideMemory);

} // namespace chatelaine
