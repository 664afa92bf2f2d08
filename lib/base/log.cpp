// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/log.h"

#include <QRegularExpression>

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
    static const Rule rules[]{
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
    // Control and format characters (bidirectional overrides among them) could disguise what is shown.
    QList<uint> characters = QString::fromUtf8(words.left(4096)).toUcs4();
    for (uint &c : characters) {
        const QChar::Category category = QChar::category(static_cast<char32_t>(c));
        if (category == QChar::Other_Control || category == QChar::Other_Format)
            c = U' ';
    }
    const auto *begin = reinterpret_cast<const char32_t *>(characters.constData());
    const QString text = redacted(QString::fromUcs4(begin, characters.size())).simplified();
    if (text.size() <= 200)
        return text;
    return text.left(text.at(198).isHighSurrogate() ? 198 : 199) + u"…"_s;
}

static void redactingMessageHandler(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = redacted(qFormatLogMessage(type, context, message)).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    std::fflush(stderr);
}

void installRedactingMessageHandler()
{
    qSetMessagePattern(u"%{if-category}%{category}: %{endif}%{message}"_s);
    qInstallMessageHandler(redactingMessageHandler);
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
