// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context{};
    QString source{};
    QStringList forms{}; //!< of the translation
    bool isPlural = false;
    bool isFinished = true;
};

QList<Message> messagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append({.context = context, .isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1});
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().forms.append(xml.readElementText());
        } else if (xml.name() == "translation"_L1) {
            messages.last().isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().isPlural)
                messages.last().forms.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

//! "%1", "%2", "%n", each as often as it is there.
QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression placeholder(u"%(?:n|[0-9])"_s);
    QStringList found;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    found.sort();
    return found;
}

qsizetype acceleratorsIn(const QString &text)
{
    static const QRegularExpression accelerator(u"&(?![& ])"_s);
    return QString(text).remove(u"&&"_s).count(accelerator);
}

} // namespace

//! What can be wrong with a translation whatever it says.
class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCompleteAndFits_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(CHATELAINE_TRANSLATIONS));
        const QStringList files = folder.entryList({u"chatelaine_*.ts"_s});
        QVERIFY(files.size() > 1);
        for (const QString &file : files)
            QTest::newRow(qUtf8Printable(file)) << folder.filePath(file);
    }
    void isCompleteAndFits()
    {
        QFETCH(const QString, path);
        const QList<Message> messages = messagesIn(path);
        QVERIFY(!messages.isEmpty());
        const bool isWhole = !path.endsWith("_en.ts"_L1); // that has plural forms only
        QVERIFY(!isWhole || messages.size() > 500);
        QStringList wrong;
        for (const Message &message : messages) {
            const auto complain = [&](const QString &what) {
                wrong << message.context + u": "_s + message.source.simplified() + u": "_s + what;
            };
            if (!message.isFinished || message.forms.isEmpty() || message.forms.contains(QString()))
                complain(u"not translated"_s);
            for (const QString &form : message.forms) {
                // One of a kind may do without its number: "last day".
                QStringList expected = placeholdersIn(message.source);
                const bool isFirstOfSeveral =
                    message.isPlural && message.forms.size() > 1 && form == message.forms.first();
                if (isFirstOfSeveral && !form.contains("%n"_L1))
                    expected.removeAll(u"%n"_s);
                if (placeholdersIn(form) != expected)
                    complain(u"placeholders: "_s + form);
                if (acceleratorsIn(form) != acceleratorsIn(message.source))
                    complain(u"accelerator: "_s + form);
                if (form.endsWith(u'…') != message.source.endsWith(u'…'))
                    complain(u"ellipsis: "_s + form);
            }
        }
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
    }

    void theDesktopEntryIsInEveryLanguage()
    {
        QFile file(QStringLiteral(CHATELAINE_DESKTOP_ENTRY));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        const QStringList files = QDir(QStringLiteral(CHATELAINE_TRANSLATIONS)).entryList({u"chatelaine_*.ts"_s});
        int texts = 0;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString key = lines.at(i).section(u'=', 0, 0);
            const bool isText = key == "GenericName"_L1 || key == "Comment"_L1 || key == "Keywords"_L1
                || (key == "Name"_L1 && lines.at(i) != "Name=Chatelaine"_L1);
            if (!isText)
                continue;
            ++texts;
            qsizetype at = i;
            for (const QString &name : files) { // one below the other
                const QString language = name.section(u'_', 1).section(u'.', 0, 0);
                if (language == "en"_L1)
                    continue;
                const QString translated = u"%1[%2]="_s.arg(key, language);
                QVERIFY2(lines.value(++at).startsWith(translated), qUtf8Printable(lines.at(i) + u": "_s + language));
            }
        }
        QCOMPARE(texts, 5);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
