// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/log.h"

#include "base/logfile.h"
#include "base/unseen.h"

#include <QDateTime>
#include <QList>
#include <QRegularExpression>

#include <atomic>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace chatelaine {

using namespace Qt::StringLiterals;

QString redacted(const QString &text)
{
    struct Rule
    {
        QRegularExpression pattern;
        QString replacement;
    };
    // Never freed: what has something to say may outlive what a process puts away when it exits.
    static const QList<Rule> &rules = *new QList<Rule>{
        {QRegularExpression(u"eyJ[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){0,2}"_s), u"…"_s}, // a JWT or its beginning
        {QRegularExpression(u"\\b(?:(?:rt_|rt\\.|ac_|sk-)[A-Za-z0-9_.-]{6,}|at-[A-Za-z0-9_-]{20,})"_s), u"…"_s},
        {QRegularExpression(u"\\b(Bearer|Authorization:\\s*\\w+)\\s+[^\\s\"',;]+"_s,
                            QRegularExpression::CaseInsensitiveOption),
         u"\\1 …"_s},
        {QRegularExpression(
             u"(?:\\b|(?<=%3F|%26))(code|(?:user|device|authorization)_code|state|code_verifier|refresh_token|"
             "access_token|id_token|client_secret|token|subject_token)(\\s*=\\s*|%3D)[^&\\s\"']+"_s,
             QRegularExpression::CaseInsensitiveOption),
         u"\\1=…"_s},
        // As it is, or quoted once more (\"), as QDebug writes a string.
        {QRegularExpression(u"(\\\\?\")((?:access|refresh|id)_token|OPENAI_API_KEY|(?:user_|device_)?code|"
                            "code_verifier|token|api_?key)\\1\\s*:\\s*\\1(?:(?!\\1)(?:\\\\.|[^\"\\\\]))*(?:\\1)?"_s,
                            QRegularExpression::CaseInsensitiveOption),
         u"\\1\\2\\1:\\1…\\1"_s},
    };
    QString result = text;
    for (const Rule &rule : rules)
        result.replace(rule.pattern, rule.replacement);
    return result;
}

QString othersWords(const QByteArray &words)
{
    const QString text = redacted(withoutUnseen(QString::fromUtf8(words.left(4096)))).simplified();
    if (text.size() <= 200)
        return text;
    return text.left(text.at(198).isHighSurrogate() ? 198 : 199) + u"…"_s;
}

namespace {

// Never freed: other threads may have something to say until the very end.
std::atomic<LogFile *> logFile = nullptr;

void sayOnStderr(const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    std::fflush(stderr);
}

const char *nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        break;
    }
    return "fatal";
}

void writeToFile(LogFile &file, QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // A line begins with its time, or with spaces if it belongs to the one before.
    const QString text = redacted(message).replace(u'\n', u"\n    "_s);
    const QString line = u"%1 %2 %3: %4\n"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                                 QLatin1String(nameOf(type)),
                                                 QLatin1String(context.category ? context.category : "default"), text);
    static std::atomic_flag wasTold;
    if (const Result<> written = file.write(line.toUtf8()); !written && !wasTold.test_and_set())
        sayOnStderr(u"chatelaine.log: messages are not kept in a file: "_s + describe(written.error()));
}

void redactingMessageHandler(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    sayOnStderr(redacted(qFormatLogMessage(type, context, message)));
    if (LogFile *file = logFile)
        writeToFile(*file, type, context, message);
}

} // namespace

void installRedactingMessageHandler()
{
    qSetMessagePattern(u"%{if-category}%{category}: %{endif}%{message}"_s);
    qInstallMessageHandler(redactingMessageHandler);
}

QString logFileIn(const QString &dataFolder)
{
    return dataFolder + u"/log/chatelaine.log"_s;
}

void alsoLogTo(const QString &path)
{
    logFile = new LogFile(path);
}

void hardenProcess(bool hideMemory)
{
#ifdef Q_OS_UNIX
    umask(077);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    if (hideMemory)
        prctl(PR_SET_DUMPABLE, 0);
#else
    Q_UNUSED(hideMemory)
#endif
}

} // namespace chatelaine
