// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "setup/settings.h"

#include "base/file.h"
#include "base/filelock.h"
#include "codex/backendaddress.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <chrono>
#include <utility>

namespace chatelaine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int schema = 2;
constexpr auto lockLimit = 5s;

//! What is written in the file for a value.
template <typename Value>
using Names = std::initializer_list<std::pair<Value, QLatin1String>>;

constexpr Names<RefreshPolicy> policies{{RefreshPolicy::Ahead, "ahead"_L1}, {RefreshPolicy::Never, "never"_L1}};
constexpr Names<IconStyle> iconStyles{
    {IconStyle::Automatic, "automatic"_L1}, {IconStyle::Light, "light"_L1}, {IconStyle::Dark, "dark"_L1}};

template <typename Value>
QString nameOf(Value value, const Names<Value> &names)
{
    return std::find_if(names.begin(), names.end(), [&](const auto &each) { return each.first == value; })->second;
}

QString pathIn(const QString &dataFolder)
{
    return dataFolder + u"/settings.json"_s;
}

//! Reads members one by one. The first that is wrong is told, and has its default.
class Reader final
{
public:
    explicit Reader(const QJsonObject &object)
        : m_object(object)
    {
    }

    const QString &mistake() const { return m_mistake; }

    Settings read()
    {
        Settings settings;
        readOneOf("refreshPolicy"_L1, policies, settings.refreshPolicy);
        readList("codexHomes"_L1, settings.codexHomes, u"an absolute path"_s, readPath);
        readList("silenced"_L1, settings.silenced, u"a name"_s, readName);
        readThresholds(settings.thresholds);
        readFlag("privacyMode"_L1, settings.isPrivate);
        readOneOf("iconStyle"_L1, iconStyles, settings.iconStyle);
        readFlag("coloredIcon"_L1, settings.isIconColored);
        readLanguage(settings.language);
        readOrigins(settings.allowedOrigins);
        return settings;
    }

private:
    void fail(const QString &mistake)
    {
        if (m_mistake.isEmpty())
            m_mistake = mistake;
    }

    template <typename Value>
    void readOneOf(QLatin1String member, const Names<Value> &names, Value &value)
    {
        const QJsonValue json = m_object.value(member);
        if (json.isUndefined())
            return;
        QStringList quoted;
        for (const auto &[each, name] : names) {
            if (json == name) {
                value = each;
                return;
            }
            quoted.append(u"\"%1\""_s.arg(name));
        }
        fail(u"\"%1\" is none of %2"_s.arg(member, quoted.join(u", "_s)));
    }

    void readFlag(QLatin1String member, bool &value)
    {
        const QJsonValue json = m_object.value(member);
        if (json.isBool())
            value = json.toBool();
        else if (!json.isUndefined())
            fail(u"\"%1\" is neither true nor false"_s.arg(member));
    }

    template <typename Value>
    void readList(QLatin1String member, QList<Value> &values, const QString &expected,
                  bool (*readEntry)(const QJsonValue &, Value &))
    {
        const QJsonValue json = m_object.value(member);
        if (!json.isUndefined())
            readEntries(json, u"\"%1\""_s.arg(member), values, expected, readEntry);
    }

    template <typename Value>
    void readEntries(const QJsonValue &json, const QString &where, QList<Value> &values, const QString &expected,
                     bool (*readEntry)(const QJsonValue &, Value &))
    {
        if (!json.isArray()) {
            fail(u"%1 is not a list"_s.arg(where));
            return;
        }
        const QJsonArray entries = json.toArray();
        QList<Value> read;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            Value value{};
            if (!readEntry(entries.at(i), value)) {
                const QString entry = entries.at(i).isString() ? u" (“%1”)"_s.arg(entries.at(i).toString()) : QString();
                fail(u"entry %1 of %2%3 is not %4"_s.arg(QString::number(i + 1), where, entry, expected));
                return;
            }
            if (!read.contains(value))
                read.append(value);
        }
        values = read;
    }

    static bool readPath(const QJsonValue &json, QString &path)
    {
        path = QDir::cleanPath(json.toString());
        return QDir::isAbsolutePath(json.toString());
    }
    static bool readName(const QJsonValue &json, QString &name)
    {
        name = json.toString();
        return !name.isEmpty();
    }
    static bool readPercentage(const QJsonValue &json, int &percentage)
    {
        percentage = json.toInt(); // 0 where it is no whole number
        return Settings::isThreshold(percentage);
    }
    static bool readOrigin(const QJsonValue &json, QString &origin)
    {
        origin = json.toString();
        const QUrl url(origin, QUrl::StrictMode);
        return url.scheme() == "https"_L1 && (url.path().isEmpty() || url.path() == "/"_L1)
            && allowedBackend(origin, {origin});
    }

    void readThresholds(QList<int> &thresholds)
    {
        QList<int> read = thresholds;
        readList("thresholds"_L1, read, u"a whole number from 1 to 99"_s, readPercentage);
        if (read.size() > Settings::maximumThresholds) {
            fail(u"\"thresholds\" has more than %1 entries"_s.arg(Settings::maximumThresholds));
            return;
        }
        std::sort(read.begin(), read.end());
        // Not one that is empty and has room: Qt 6.4 compares such with memcmp() and no address.
        thresholds = read.isEmpty() ? QList<int>() : read;
    }

    void readLanguage(QString &language)
    {
        const QJsonValue json = m_object.value("language"_L1);
        if (json.isUndefined())
            return;
        const QString name = json.toString();
        if (json.isString() && (name.isEmpty() || QLocale(name).language() != QLocale::C))
            language = name;
        else
            fail(u"\"language\" is not the code of a language"_s);
    }

    void readOrigins(QMap<QString, QStringList> &origins)
    {
        const QJsonValue json = m_object.value("allowedOrigins"_L1);
        if (json.isUndefined())
            return;
        if (!json.isObject()) {
            fail(u"\"allowedOrigins\" is not an object"_s);
            return;
        }
        const QJsonObject homes = json.toObject();
        for (auto it = homes.begin(); it != homes.end(); ++it) {
            if (!QDir::isAbsolutePath(it.key())) {
                fail(u"“%1” in \"allowedOrigins\" is not an absolute path"_s.arg(it.key()));
                return;
            }
            QStringList &ofHome = origins[QDir::cleanPath(it.key())];
            readEntries(it.value(), u"“%1” in \"allowedOrigins\""_s.arg(it.key()), ofHome, u"an https origin"_s,
                        readOrigin);
        }
    }

    const QJsonObject &m_object;
    QString m_mistake;
};

//! The members of the present schema.
QJsonObject toJson(const Settings &settings)
{
    QJsonArray thresholds;
    for (const int threshold : settings.thresholds)
        thresholds.append(threshold);
    QJsonObject origins;
    for (auto it = settings.allowedOrigins.cbegin(); it != settings.allowedOrigins.cend(); ++it)
        origins.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return {
        {u"refreshPolicy"_s, nameOf(settings.refreshPolicy, policies)},
        {u"codexHomes"_s, QJsonArray::fromStringList(settings.codexHomes)},
        {u"silenced"_s, QJsonArray::fromStringList(settings.silenced)},
        {u"thresholds"_s, thresholds},
        {u"privacyMode"_s, settings.isPrivate},
        {u"iconStyle"_s, nameOf(settings.iconStyle, iconStyles)},
        {u"coloredIcon"_s, settings.isIconColored},
        {u"language"_s, settings.language},
        {u"allowedOrigins"_s, origins},
    };
}

//! The file as it is, and what it says.
struct Content
{
    QJsonObject object{};
    int schema = chatelaine::schema;
    Settings settings{};
};

Result<Content> readContent(const QString &path)
{
    const Result<std::optional<FileContent>> file = readFile(path);
    if (!file)
        return std::unexpected(file.error());
    Content content;
    if (!*file)
        return content;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson((*file)->bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::Corrupt, path, u"character %1: %2"_s.arg(error.offset).arg(error.errorString()));
    if (!document.isObject())
        return failure(ErrorCode::Corrupt, path, u"it is not an object"_s);
    content.object = document.object();
    content.schema = content.object.value("schema"_L1).toInt();
    if (content.schema < 1)
        return failure(ErrorCode::Corrupt, path, u"\"schema\" is not a number from 1 on"_s);
    // Schema 1 differs only in what it does not have.
    Reader reader(content.object);
    content.settings = reader.read();
    if (!reader.mistake().isEmpty() && content.schema <= schema)
        return failure(ErrorCode::Corrupt, path, reader.mistake());
    return content;
}

//! Held by whoever changes the file.
Result<FileLock> lockSettings(const QString &dataFolder)
{
    const QString folder = dataFolder + u"/locks"_s;
    for (const Result<> &step : {ensureDirectory(dataFolder), requireOurs(dataFolder), ensureDirectory(folder)}) {
        if (!step)
            return std::unexpected(step.error());
    }
    Result<FileLock> lock = FileLock::acquire(folder + u"/settings"_s, lockLimit, 20ms);
    if (!lock && lock.error().code == ErrorCode::LockBusy)
        return failure(ErrorCode::LockBusy, pathIn(dataFolder)); // which is what somebody wanted to change
    return lock;
}

} // namespace

Result<Settings> Settings::load(const QString &dataFolder)
{
    const Result<Content> content = readContent(pathIn(dataFolder));
    return content ? Result<Settings>(content->settings) : std::unexpected(content.error());
}

Result<Settings> Settings::save(const QString &dataFolder, const Settings &before) const
{
    const Result<FileLock> lock = lockSettings(dataFolder);
    if (!lock)
        return std::unexpected(lock.error());
    const QString path = pathIn(dataFolder);
    const Result<Content> content = readContent(path);
    if (!content)
        return std::unexpected(content.error());
    if (content->schema > schema)
        return failure(ErrorCode::FileUnwritable, path,
                       u"a newer version of Chatelaine wrote it: \"schema\" is %1"_s.arg(content->schema));
    const QJsonObject old = toJson(before);
    const QJsonObject wanted = toJson(*this);
    QJsonObject object = content->object;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (it.value() != old.value(it.key()))
            object.insert(it.key(), it.value());
    }
    if (object == content->object)
        return content->settings;
    object.insert("schema"_L1, schema);
    Reader reader(object);
    const Settings merged = reader.read();
    if (!reader.mistake().isEmpty())
        return failure(ErrorCode::InvalidArgument, path, reader.mistake());
    if (const Result<> written = writeFileDurably(path, QJsonDocument(object).toJson()); !written)
        return std::unexpected(written.error());
    return merged;
}

Result<QString> Settings::setBrokenAside(const QString &dataFolder)
{
    const Result<FileLock> lock = lockSettings(dataFolder);
    if (!lock)
        return std::unexpected(lock.error());
    const QString path = pathIn(dataFolder);
    // Somebody may have mended it, or done the same, before the lock was ours.
    const Result<Content> content = readContent(path);
    if (content)
        return QString();
    if (content.error().code != ErrorCode::Corrupt)
        return std::unexpected(content.error());
    for (int i = 1;; ++i) {
        const QString aside = u"%1.broken-%2"_s.arg(path).arg(i);
        if (QFile::exists(aside))
            continue;
        QFile file(path);
        if (!file.rename(aside)) // never over another
            return failure(ErrorCode::FileUnwritable, path, file.errorString());
        return aside;
    }
}

QString languageFor(const QStringList &arguments)
{
    if (arguments.contains("--demo"_L1))
        return {};
    return Settings::load(Surroundings::ofThisProcess().dataFolder).value_or(Settings()).language;
}

} // namespace chatelaine
