// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "setup/startatlogin.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#if defined(Q_OS_WIN)
#include <QSettings>
#elif defined(Q_OS_MACOS)
#include "base/file.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#else
#include "setup/xdgautostart.h"
#endif

namespace chatelaine {

using namespace Qt::StringLiterals;

QStringList commandAtLogin()
{
    QString program = QCoreApplication::applicationFilePath();
    // An AppImage is mounted anew at each start. The variables may be those of another one, from which we were started.
    const QString image = qEnvironmentVariable("APPIMAGE");
    const QString mounted = qEnvironmentVariable("APPDIR");
    if (QDir::isAbsolutePath(image) && !mounted.isEmpty() && program.startsWith(mounted + u'/'))
        program = image;
    return {program, u"--hidden"_s};
}

#if defined(Q_OS_WIN)

namespace {

// Not run yet.
class RunKey final : public StartAtLogin
{
public:
    Result<bool> isEnabled() const override
    {
        const QString command = run().value(name).toString();
        if (command.isEmpty())
            return false;
        // Where the Task Manager keeps what a person switched off: an odd first byte.
        const QByteArray approved = this->approved().value(name).toByteArray();
        if (!approved.isEmpty() && (approved.at(0) & 1) != 0)
            return false;
        const QString program = command.startsWith(u'"') ? command.section(u'"', 1, 1) : command.section(u' ', 0, 0);
        return QFileInfo(program).isFile() ? Result<bool>(true) : failure(ErrorCode::NotFound, program);
    }

    Result<> setEnabled(bool enabled) override
    {
        QSettings list = run();
        QSettings disabled = approved();
        if (enabled) {
            const QStringList command = commandAtLogin();
            list.setValue(name, u"\"%1\" %2"_s.arg(QDir::toNativeSeparators(command.first()), command.last()));
        } else {
            list.remove(name);
        }
        disabled.remove(name);
        list.sync();
        disabled.sync();
        const Result<bool> now = isEnabled();
        if (!now)
            return std::unexpected(now.error());
        return *now == enabled ? Result<>() : failure(ErrorCode::FileUnwritable, list.fileName());
    }

private:
    static QSettings run()
    {
        return QSettings(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s,
                         QSettings::NativeFormat);
    }
    static QSettings approved()
    {
        return QSettings(
            u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\StartupApproved\\Run"_s,
            QSettings::NativeFormat);
    }

    static constexpr auto name = "Chatelaine"_L1;
};

} // namespace

std::unique_ptr<StartAtLogin> StartAtLogin::ofThisDesktop()
{
    return std::make_unique<RunKey>();
}

#elif defined(Q_OS_MACOS)

namespace {

// Not run yet. See launchd.plist(5).
class LaunchAgent final : public StartAtLogin
{
public:
    Result<bool> isEnabled() const override
    {
        const Result<std::optional<FileContent>> content = readFile(path());
        if (!content)
            return std::unexpected(content.error());
        if (!*content)
            return false;
        QXmlStreamReader reader((*content)->bytes);
        QString key;
        QString program;
        bool isAtLoad = false;
        bool isDisabled = false;
        while (reader.readNextStartElement() || !reader.atEnd()) {
            if (!reader.isStartElement())
                continue;
            if (reader.name() == "key"_L1)
                key = reader.readElementText();
            else if (reader.name() == "string"_L1 && key == "ProgramArguments"_L1 && program.isEmpty())
                program = reader.readElementText();
            else if (reader.name() == "true"_L1 && key == "RunAtLoad"_L1)
                isAtLoad = true;
            else if (reader.name() == "true"_L1 && key == "Disabled"_L1)
                isDisabled = true;
        }
        if (!isAtLoad || isDisabled)
            return false;
        return QFileInfo(program).isExecutable() ? Result<bool>(true) : failure(ErrorCode::NotFound, program);
    }

    Result<> setEnabled(bool enabled) override
    {
        if (enabled) {
            QByteArray text;
            QXmlStreamWriter writer(&text);
            writer.setAutoFormatting(true);
            writer.writeStartDocument();
            writer.writeDTD(u"<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                            "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"_s);
            writer.writeStartElement(u"plist"_s);
            writer.writeAttribute(u"version"_s, u"1.0"_s);
            writer.writeStartElement(u"dict"_s);
            writer.writeTextElement(u"key"_s, u"Label"_s);
            writer.writeTextElement(u"string"_s, u"org.chatelaine.Chatelaine"_s);
            writer.writeTextElement(u"key"_s, u"ProgramArguments"_s);
            writer.writeStartElement(u"array"_s);
            for (const QString &argument : commandAtLogin())
                writer.writeTextElement(u"string"_s, argument);
            writer.writeEndElement();
            writer.writeTextElement(u"key"_s, u"RunAtLoad"_s);
            writer.writeEmptyElement(u"true"_s);
            writer.writeEndDocument();
            if (const Result<> made = ensureDirectory(QFileInfo(path()).path()); !made)
                return made;
            if (const Result<> written = writeFileDurably(path(), text); !written)
                return written;
        } else if (const Result<bool> removed = removeFileDurably(path()); !removed) {
            return std::unexpected(removed.error());
        }
        const Result<bool> now = isEnabled();
        if (!now)
            return std::unexpected(now.error());
        return *now == enabled ? Result<>() : failure(ErrorCode::FileUnwritable, path());
    }

private:
    static QString path() { return QDir::homePath() + u"/Library/LaunchAgents/org.chatelaine.Chatelaine.plist"_s; }
};

} // namespace

std::unique_ptr<StartAtLogin> StartAtLogin::ofThisDesktop()
{
    return std::make_unique<LaunchAgent>();
}

#else

std::unique_ptr<StartAtLogin> StartAtLogin::ofThisDesktop()
{
    return std::make_unique<XdgAutostart>(QProcessEnvironment::systemEnvironment(), commandAtLogin());
}

#endif

} // namespace chatelaine
