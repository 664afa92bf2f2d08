// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "codex/codexconfig.h"

#include "base/file.h"

#include <QDir>
#include <QList>

// The one place that includes toml++. Codex reads TOML 1.1 (seen with 0.169.0: inline tables over several lines).
#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1
#define TOML_ENABLE_FORMATTERS 0
#define TOML_ENABLE_UNRELEASED_FEATURES 1
#include <toml++/toml.h>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

struct Layer
{
    QString file;
    toml::table table;
};

//! A value in the layer that has the last word on it; none: nobody set it.
struct Found
{
    const toml::node *node = nullptr;
    const Layer *layer = nullptr;
};

std::unexpected<Error> invalid(const QString &file, const toml::source_region &place, const QString &words)
{
    return failure(ErrorCode::ConfigInvalid, file,
                   u"line %1, column %2: %3"_s.arg(place.begin.line).arg(place.begin.column).arg(words));
}

std::unexpected<Error> invalid(const Found &found, const QString &words)
{
    return invalid(found.layer->file, found.node->source(), words);
}

//! A missing file is an empty layer.
Result<Layer> readLayer(const QString &file)
{
    Layer layer{file, {}};
    // Many keep config.toml as a link into a folder of their own. A link to nothing is no file (seen with 0.169.0).
    const Result<QString> target = resolveLinks(file);
    if (!target && target.error().code == ErrorCode::DanglingLink)
        return layer;
    if (!target)
        return failure(ErrorCode::ConfigInvalid, file, target.error().detail);
    const Result<std::optional<FileContent>> content = readFile(*target);
    if (!content)
        return failure(ErrorCode::ConfigInvalid, file, content.error().detail);
    if (!*content)
        return layer;

    const QByteArray &bytes = (*content)->bytes;
    toml::parse_result parsed = toml::parse(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
    if (!parsed)
        return invalid(file, parsed.error().source(), QString::fromUtf8(parsed.error().description()).left(200));
    layer.table = std::move(parsed).table();
    return layer;
}

Found find(const QList<const Layer *> &lowToHigh, std::string_view key)
{
    Found found;
    for (const Layer *layer : lowToHigh) {
        if (const toml::node *node = layer->table.get(key))
            found = {node, layer};
    }
    return found;
}

//! Tables of several layers are one; anything else replaces what was below it.
Result<Found> findInTable(const QList<const Layer *> &lowToHigh, std::string_view table, std::string_view key)
{
    Found found;
    bool isTable = true;
    for (const Layer *layer : lowToHigh) {
        const toml::node *node = layer->table.get(table);
        if (!node)
            continue;
        if (!node->is_table() || !isTable)
            found = {};
        isTable = node->is_table();
        if (!isTable)
            found = {node, layer};
        else if (const toml::node *value = node->as_table()->get(key))
            found = {value, layer};
    }
    if (!isTable)
        return invalid(found, QString::fromUtf8(table) + u" must be a table"_s);
    return found;
}

template <typename T>
Setting<T> setting(T value, const Found &found)
{
    return {std::move(value), found.layer->file, static_cast<qint64>(found.node->source().begin.line)};
}

QString text(const toml::value<std::string> &value)
{
    return QString::fromStdString(value.get());
}

Result<> take(Setting<StoreMode> &into, const Found &found)
{
    if (!found.node)
        return {};
    const auto *value = found.node->as_string();
    if (!value)
        return invalid(found, u"cli_auth_credentials_store must be a string"_s);
    for (const StoreMode mode : {StoreMode::File, StoreMode::Keyring, StoreMode::Auto, StoreMode::Ephemeral}) {
        if (text(*value) == storeModeName(mode)) {
            into = setting(mode, found);
            return {};
        }
    }
    return invalid(found,
                   u"cli_auth_credentials_store is \"%1\", but must be file, keyring, auto or ephemeral"_s.arg(
                       text(*value).left(100)));
}

Result<> take(Setting<std::optional<LoginMethod>> &into, const Found &found)
{
    if (!found.node)
        return {};
    const auto *value = found.node->as_string();
    if (!value || (value->get() != "chatgpt" && value->get() != "api"))
        return invalid(found, u"forced_login_method must be \"chatgpt\" or \"api\""_s);
    into = setting(std::optional(value->get() == "api" ? LoginMethod::Api : LoginMethod::ChatGpt), found);
    return {};
}

Result<> take(Setting<QString> &into, const Found &found)
{
    if (!found.node)
        return {};
    if (!found.node->is_string())
        return invalid(found, u"chatgpt_base_url must be a string"_s);
    into = setting(text(*found.node->as_string()), found);
    return {};
}

Result<> take(Setting<bool> &into, const Found &found)
{
    if (!found.node)
        return {};
    if (!found.node->is_boolean())
        return invalid(found, u"features.secret_auth_storage must be true or false"_s);
    into = setting(found.node->as_boolean()->get(), found);
    return {};
}

//! As the CLI (seen with 0.169.0): white space around an id is dropped, and so are empty ones; a comma is refused in a
//! single string, where it would be taken for a list, but not in a list.
Result<> take(Setting<QStringList> &into, const Found &found)
{
    if (!found.node)
        return {};
    QStringList ids;
    if (const auto *single = found.node->as_string()) {
        if (single->get().find(',') != std::string::npos)
            return invalid(found, u"forced_chatgpt_workspace_id has a comma: several ids are written as a list"_s);
        ids = QStringList{text(*single)};
    } else if (const auto *list = found.node->as_array()) {
        for (const toml::node &element : *list) {
            if (!element.is_string())
                return invalid(found.layer->file, element.source(),
                               u"forced_chatgpt_workspace_id must be a list of strings"_s);
            ids += text(*element.as_string());
        }
    } else {
        return invalid(found, u"forced_chatgpt_workspace_id must be a string or a list of strings"_s);
    }
    for (QString &id : ids)
        id = id.trimmed();
    ids.removeAll(QString());
    into = setting(ids, found);
    return {};
}

} // namespace

QString storeModeName(StoreMode mode)
{
    switch (mode) {
    case StoreMode::File:
        return u"file"_s;
    case StoreMode::Keyring:
        return u"keyring"_s;
    case StoreMode::Auto:
        return u"auto"_s;
    case StoreMode::Ephemeral:
        return u"ephemeral"_s;
    }
    return {};
}

Result<CodexConfig> CodexConfig::read(const QString &home, const QString &etc)
{
    Layer system;
    Layer user;
    Layer managed;
    Layer required;
    const QDir folder(QDir(etc).filePath(u"codex"_s));
    for (auto &[layer, file] : {std::pair(&system, folder.filePath(u"config.toml"_s)),
                                std::pair(&user, QDir(home).filePath(u"config.toml"_s)),
                                std::pair(&managed, folder.filePath(u"managed_config.toml"_s)),
                                std::pair(&required, folder.filePath(u"requirements.toml"_s))}) {
        Result<Layer> read = readLayer(file);
        if (!read)
            return std::unexpected(read.error());
        *layer = *std::move(read);
    }

    CodexConfig config;
    const QList<const Layer *> layers{&system, &user, &managed};
    const QList<const Layer *> pins{&required};
    Result<> result;
    const auto takeFrom = [&result](auto &into, const Result<Found> &found) {
        if (result)
            result = found ? take(into, *found) : Result<>(std::unexpected(found.error()));
    };
    takeFrom(config.store, find(layers, "cli_auth_credentials_store"));
    takeFrom(config.baseUrl, find(layers, "chatgpt_base_url"));
    takeFrom(config.forcedWorkspaces, find(layers, "forced_chatgpt_workspace_id"));
    takeFrom(config.forcedLoginMethod, find(layers, "forced_login_method"));
    takeFrom(config.encryptedStore, findInTable(layers, "features", "secret_auth_storage"));
    // The layers are checked first, then pinned: a wrong value there stops the CLI even where a pin replaces it (seen).
    takeFrom(config.store, find(pins, "cli_auth_credentials_store"));
    takeFrom(config.baseUrl, find(pins, "chatgpt_base_url"));
    takeFrom(config.encryptedStore, findInTable(pins, "features", "secret_auth_storage"));
    takeFrom(config.encryptedStore, findInTable(pins, "feature_requirements", "secret_auth_storage"));
    if (!result)
        return std::unexpected(result.error());
    return config;
}

} // namespace chatelaine
