// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "gallery/untranslated.h"

#include "text/accounttext.h"
#include "text/language.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

namespace chatelaine::testing {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &wordPattern()
{
    static const QRegularExpression pattern(u"(…?)([A-Za-z]+)(?=(…?))"_s);
    return pattern;
}

QString withoutBreaks(QString text)
{
    return text.remove(QChar(0x200b)); // see breakable()
}

//! Goes through one thing after the other.
class Data final
{
public:
    void add(const QString &text) { m_texts.append(text); }
    void add(const Error &error) { m_texts << error.subject << error.detail; }
    void add(const RunningProgram &program)
    {
        m_texts << program.name << program.workingDirectory << program.codexHome;
    }
    void add(const RunningSession &session) { add(session.program); }
    void add(const HomeState &home)
    {
        m_texts << home.path << home.storeMode;
        add(home.problems);
    }
    void add(const UsageLimit &limit) { add(limit.name); }
    void add(const Account &account)
    {
        m_texts << account.label << account.email << account.workspace << planName(account.plan)
                << account.id.toString();
        add(account.otherHomes);
        add(account.otherWorkspaces);
        add(account.usage.limits);
        if (account.usage.credits)
            add(account.usage.credits->balance);
        add(account.trouble);
        add(account.usageFailure);
    }
    void add(const Snapshot &snapshot)
    {
        add(snapshot.signInAddress.toString(QUrl::FullyEncoded));
        add(snapshot.home);
        add(snapshot.otherHomes);
        add(snapshot.accounts);
        add(snapshot.problems);
        add(snapshot.programs);
        add(snapshot.sessions);
    }
    void add(const SignInStory &story)
    {
        add(story.expected);
        add(story.failure);
    }
    void add(const View &view)
    {
        add(view.snapshot);
        add(view.failure);
        add(view.signIn);
        add(view.offer);
        add(view.switchingTo);
        add(view.renewing);
    }
    void add(const SwitchQuestion &question)
    {
        add(u"Unreachable: auth.openai.com"_s); // why it is not safe
        add(u"(S)"_s); // a mnemonic, behind letters that a keyboard may not have
        for (const SwitchQuestion::Program &program : question.programs)
            m_texts << program.name << program.folder;
    }
    void add(const Settings &settings)
    {
        add(settings.codexHomes);
        const QStringList languages = availableLanguages();
        for (const QString &language : languages) {
            add(QLocale(language).nativeLanguageName());
            add(QLocale::languageToString(QLocale(language).language())); // beside letters that few have
        }
    }
    template <typename Value>
    void add(const std::optional<Value> &value)
    {
        if (value)
            add(*value);
    }
    template <typename Value>
    void add(const QList<Value> &values)
    {
        for (const Value &value : values)
            add(value);
    }

    const QStringList &texts() const { return m_texts; }

private:
    QStringList m_texts;
};

} // namespace

QStringList untranslatedIn(const QString &text, const QStringList &data)
{
    // The zone of a time, and units.
    const QString all = withoutBreaks(data.join(u'\n') + u"\nUTC bytes kB KiB MiB GiB TiB"_s);
    QSet<QString> known;
    for (auto matches = wordPattern().globalMatch(all); matches.hasNext();)
        known.insert(matches.next().captured(2));
    QStringList words;
    for (auto matches = wordPattern().globalMatch(withoutBreaks(text)); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString word = match.captured(2);
        const bool isCut = !match.capturedView(1).isEmpty() || !match.capturedView(3).isEmpty();
        if (isCut ? !all.contains(word) : !known.contains(word))
            words << word;
    }
    return words;
}

QStringList dataOf(const Snapshot &snapshot)
{
    Data data;
    data.add(snapshot);
    return data.texts();
}

QStringList dataOf(const GalleryState &state)
{
    Data data;
    data.add(state.view);
    data.add(state.question);
    data.add(state.settings);
    data.add(state.settingsFailure);
    return data.texts();
}

} // namespace chatelaine::testing
