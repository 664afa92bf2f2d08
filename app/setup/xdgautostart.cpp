// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "setup/xdgautostart.h"

#include "base/file.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QStandardPaths>

#include <utility>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

const QString fileName = u"/autostart/org.chatelaine.Chatelaine.desktop"_s;

//! The values of the group [Desktop Entry] as they stand there. The first of a key counts.
QHash<QString, QString> valuesIn(const QByteArray &text)
{
    QHash<QString, QString> values;
    bool isOurs = false;
    for (const QString &each : QString::fromUtf8(text).split(u'\n')) {
        const QString line = each.trimmed();
        if (line.startsWith(u'['))
            isOurs = line == "[Desktop Entry]"_L1;
        const qsizetype equals = line.indexOf(u'=');
        const QString key = line.left(equals).trimmed();
        if (isOurs && equals > 0 && !line.startsWith(u'#') && !values.contains(key))
            values.insert(key, line.mid(equals + 1).trimmed());
    }
    return values;
}

//! A value of type string, without its escapes.
QString unescaped(const QString &value)
{
    static const QHash<QChar, QChar> escapes{{u's', u' '}, {u'n', u'\n'}, {u't', u'\t'}, {u'r', u'\r'}};
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) == u'\\' && i + 1 < value.size()) {
            ++i;
            text += escapes.value(value.at(i), value.at(i));
        } else {
            text += value.at(i);
        }
    }
    return text;
}

//! The program of an Exec value.
QString programIn(const QString &exec)
{
    const QString line = unescaped(exec);
    const bool isQuoted = line.startsWith(u'"');
    QString program;
    for (qsizetype i = isQuoted ? 1 : 0; i < line.size(); ++i) {
        QChar c = line.at(i);
        if (c == (isQuoted ? u'"' : u' '))
            break;
        const bool isEscape = (isQuoted && c == u'\\') || (c == u'%' && line.mid(i + 1, 1) == "%"_L1);
        if (isEscape && i + 1 < line.size())
            c = line.at(++i);
        program += c;
    }
    return program;
}

//! An argument of an Exec value: quoted, then escaped as every string is.
QString quoted(const QString &argument)
{
    QString text;
    for (const QChar c : argument) {
        if (u"\"`$\\"_s.contains(c))
            text += u'\\';
        text += c;
        if (c == u'%') // else a field code
            text += c;
    }
    text.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\t', u"\\t"_s).replace(u'\r', u"\\r"_s);
    return u'"' + text + u'"';
}

} // namespace

XdgAutostart::XdgAutostart(QProcessEnvironment environment, QStringList command)
    : m_environment(std::move(environment))
    , m_command(std::move(command))
{
}

QString XdgAutostart::path() const
{
    // A relative one is to be ignored, says the specification of these folders.
    QString folder = m_environment.value(u"XDG_CONFIG_HOME"_s);
    if (!QDir::isAbsolutePath(folder))
        folder = m_environment.value(u"HOME"_s, QDir::homePath()) + u"/.config"_s;
    return folder + fileName;
}

//! Empty: there is none.
QString XdgAutostart::systemPath() const
{
    QString folders = m_environment.value(u"XDG_CONFIG_DIRS"_s);
    if (folders.isEmpty())
        folders = u"/etc/xdg"_s;
    for (const QString &folder : folders.split(u':', Qt::SkipEmptyParts)) {
        if (QDir::isAbsolutePath(folder) && QFileInfo::exists(folder + fileName))
            return folder + fileName;
    }
    return {};
}

bool XdgAutostart::isFound(const QString &program) const
{
    if (QDir::isAbsolutePath(program))
        return QFileInfo(program).isFile() && QFileInfo(program).isExecutable();
    const QStringList folders = m_environment.value(u"PATH"_s).split(u':', Qt::SkipEmptyParts);
    return !program.isEmpty() && !folders.isEmpty() && !QStandardPaths::findExecutable(program, folders).isEmpty();
}

Result<bool> XdgAutostart::isEnabledIn(const QString &path) const
{
    const Result<QString> target = resolveLinks(path);
    if (!target)
        return std::unexpected(target.error());
    const Result<std::optional<FileContent>> content = readFile(*target);
    if (!content)
        return std::unexpected(content.error());
    if (!*content)
        return false;
    const QHash<QString, QString> values = valuesIn((*content)->bytes);
    if (values.value(u"Hidden"_s) == "true"_L1 || values.value(u"X-GNOME-Autostart-enabled"_s) == "false"_L1)
        return false;
    const QStringList desktops = m_environment.value(u"XDG_CURRENT_DESKTOP"_s).split(u':', Qt::SkipEmptyParts);
    const auto names = [&](const QString &key) {
        for (const QString &desktop : values.value(key).split(u';', Qt::SkipEmptyParts)) {
            if (desktops.contains(desktop))
                return true;
        }
        return false;
    };
    if ((values.contains(u"OnlyShowIn"_s) && !names(u"OnlyShowIn"_s)) || names(u"NotShowIn"_s))
        return false;
    QStringList needed{programIn(values.value(u"Exec"_s))};
    if (values.contains(u"TryExec"_s))
        needed << unescaped(values.value(u"TryExec"_s));
    for (const QString &program : std::as_const(needed)) {
        if (!isFound(program))
            return failure(ErrorCode::NotFound, program);
    }
    return true;
}

Result<bool> XdgAutostart::isEnabled() const
{
    if (QFileInfo(path()).isSymLink() || QFileInfo::exists(path()))
        return isEnabledIn(path());
    const QString system = systemPath();
    return system.isEmpty() ? Result<bool>(false) : isEnabledIn(system);
}

Result<> XdgAutostart::setEnabled(bool enabled)
{
    if (isEnabled() == Result<bool>(enabled))
        return {};
    const Result<QString> target = resolveLinks(path());
    if (!target)
        return std::unexpected(target.error());
    const QString folder = QFileInfo(*target).path();
    for (const Result<> &step : {ensureDirectory(folder), requireOurs(folder), requireOurs(*target)}) {
        if (!step)
            return step;
    }
    if (!enabled && systemPath().isEmpty()) {
        if (const Result<bool> removed = removeFileDurably(*target); !removed)
            return std::unexpected(removed.error());
    } else {
        QStringList command;
        for (const QString &argument : std::as_const(m_command))
            command << quoted(argument);
        const QString text = u"[Desktop Entry]\n"
                             "Type=Application\n"
                             "Name=Chatelaine\n"
                             "Comment=Keeps your ChatGPT sign-ins for the OpenAI Codex CLI\n"
                             "Icon=org.chatelaine.Chatelaine\n"
                             "Exec=%1\n"
                             "Terminal=false\n"
                             "Hidden=%2\n"_s.arg(command.join(u' '), enabled ? u"false"_s : u"true"_s);
        if (const Result<> written = writeFileDurably(*target, text.toUtf8()); !written)
            return written;
    }
    const Result<bool> now = isEnabled();
    if (!now && enabled)
        return std::unexpected(now.error());
    return now.value_or(false) == enabled ? Result<>() : failure(ErrorCode::FileUnwritable, *target);
}

} // namespace chatelaine
