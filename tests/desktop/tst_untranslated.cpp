// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "cli/commandline.h"
#include "cli/program.h"
#include "diagnosis/report.h"
#include "gallery/described.h"
#include "gallery/pseudolanguage.h"
#include "gallery/stage.h"
#include "gallery/untranslated.h"
#include "support/program.h"
#include "support/testtokens.h"
#include "text/errortext.h"
#include "text/language.h"
#include "text/programtext.h"
#include "tray/notify/noticetext.h"
#include "tray/window/settingsdialog.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

//! This program again, as chatelainectl in the language that nobody speaks.
constexpr const char *asCommandLine = "--as-chatelainectl";

//! The one without Latin letters, with dates and numbers of its own.
class Spoken final
{
public:
    Spoken()
    {
        QLocale::setDefault(QLocale(QLocale::Hebrew, QLocale::Israel));
        QCoreApplication::installTranslator(&m_language);
    }
    ~Spoken()
    {
        QCoreApplication::removeTranslator(&m_language);
        QLocale::setDefault(QLocale::c());
    }
    Q_DISABLE_COPY_MOVE(Spoken)

private:
    PseudoLanguage m_language{PseudoLanguage::Script::RightToLeft};
};

//! What Qt looks up of its own, as "context\nsource".
class QtsTexts final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        // Names of keys and keys themselves are not only shown, but read.
        const QByteArrayView text(source);
        const bool isKey = qstrcmp(context, "QShortcut") == 0 || text.startsWith("Alt+");
        if (context[0] == 'Q' && !isKey && text != "QT_LAYOUT_DIRECTION")
            m_texts.insert(QString::fromUtf8(context) + u'\n' + QString::fromUtf8(source));
        return {};
    }
    const QSet<QString> &texts() const { return m_texts; }

private:
    mutable QSet<QString> m_texts;
};

QStringList foreignIn(const QStringList &texts, const QStringList &data)
{
    QStringList wrong;
    for (const QString &text : texts) {
        const QStringList words = untranslatedIn(text, data);
        if (!words.isEmpty())
            wrong << words.join(u' ') + u"   in: "_s + text;
    }
    wrong.removeDuplicates();
    return wrong;
}

#define COMPARE_FOREIGN(texts, data)                                                                                   \
    do {                                                                                                               \
        const QStringList wrong = foreignIn(texts, data);                                                              \
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(u'\n' + wrong.join(u'\n')));                                          \
    } while (false)

//! The languages that a person can choose, but English.
QStringList translations()
{
    QStringList languages = availableLanguages();
    languages.removeAll(u"en"_s);
    return languages;
}

//! The letters that Alt chooses, of everything that can be seen in \a window; one menu below the other is one of its
//! own.
QStringList acceleratorsIn(const QWidget &window)
{
    QStringList accelerators;
    const auto add = [&](const QString &text) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            accelerators << key.toString();
    };
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->window() != &window || !widget->isVisibleTo(&window))
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            add(group->title());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            add(label->text());
    }
    return accelerators;
}

QStringList acceleratorsOf(const QMenu &menu)
{
    QStringList accelerators;
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (const QKeySequence key = QKeySequence::mnemonic(action->text()); !key.isEmpty() && action->isVisible())
            accelerators << key.toString();
    }
    return accelerators;
}

QStringList twiceIn(QStringList values)
{
    QStringList twice;
    values.sort();
    for (qsizetype i = 1; i < values.size(); ++i) {
        if (values.at(i) == values.at(i - 1))
            twice << values.at(i);
    }
    return twice;
}

//! What a screen reader may ask of everything below \a element.
void askAll(QAccessibleInterface *element)
{
    if (!element)
        return;
    if (QAccessibleActionInterface *actions = element->actionInterface()) {
        const QStringList names = actions->actionNames();
        for (const QString &name : names) {
            actions->localizedActionName(name);
            actions->localizedActionDescription(name);
        }
    }
    for (int i = 0; i < element->childCount(); ++i)
        askAll(element->child(i));
}

//! Opens the menu that \a widget has for the mouse, and closes it.
void lookAtMenuOf(QWidget &widget)
{
    QMetaObject::invokeMethod(
        qApp,
        [] {
            if (QWidget *menu = QApplication::activePopupWidget())
                menu->close();
        },
        Qt::QueuedConnection);
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(1, 1), widget.mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(&widget, &event);
    settle();
}

} // namespace

//! In every state and every answer there is a word of no language, unless it is a name.
class TestUntranslated final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { hushPlatform(); }

    void nothingIsLeftInWindowsAndMenus_data()
    {
        QTest::addColumn<qsizetype>("index");
        const QList<GalleryState> states = galleryStates();
        for (qsizetype i = 0; i < states.size(); ++i)
            QTest::newRow(qUtf8Printable(states.at(i).name)) << i;
    }
    void nothingIsLeftInWindowsAndMenus()
    {
        QFETCH(qsizetype, index);
        const Spoken spoken;
        const GalleryState state = galleryStates().at(index);
        COMPARE_FOREIGN(textsOf(state), dataOf(state));
    }

    void nothingIsLeftInMessages()
    {
        const Spoken spoken;
        const QDateTime now = galleryNow();
        Account account{.id = {u"w"_s, u"u"_s}, .email = u"alice@example.com"_s, .validUntil = now.addDays(1)};
        account.state = AccountState::Valid;
        Snapshot snapshot;
        snapshot.accounts = {account};
        snapshot.isTestIssuer = true;
        const QString home = u"/home/alice/.codex"_s;
        QStringList texts;
        for (const NoticeKind kind : noticeKinds()) {
            for (const double used : {80., 100.}) {
                for (const int minutes : {30, 300, 1440, 10080}) {
                    NoticeItem item{.key = {.kind = kind}, .account = account, .home = home};
                    item.limit = {.length = std::chrono::minutes(minutes), .usedPercent = used, .resetsAt = now};
                    for (const qsizetype count : {1, 6}) {
                        const Notification shown = notificationOf(
                            {.key = {.kind = kind}, .items = QList<NoticeItem>(count, item)}, snapshot, now);
                        texts << shown.title << shown.body;
                        for (const Notification::Button &button : shown.buttons)
                            texts << button.text;
                    }
                }
            }
        }
        COMPARE_FOREIGN(texts, dataOf(snapshot) << home << u"auth.json"_s);
    }

    void nothingIsLeftInErrors()
    {
        const Spoken spoken;
        const QStringList subjects{u""_s,
                                   u"subject"_s,
                                   u"keyring"_s,
                                   u"/x/auth.json"_s,
                                   u"/x/settings.json"_s,
                                   u"/x/settings.json.broken-1"_s,
                                   u"ephemeral"_s,
                                   u"secret_auth_storage"_s,
                                   u"chatgpt_base_url"_s,
                                   u"https://host.example"_s,
                                   u"chatgpt_account_missing"_s,
                                   u"codex_cli_workspace_disabled"_s,
                                   u"apikey"_s,
                                   u"90"_s,
                                   u"-9000"_s,
                                   u"900000"_s};
        const QStringList details{u""_s,
                                  u"detail"_s,
                                  u"missing_codex_entitlement"_s,
                                  u"refresh_token_reused"_s,
                                  u"refresh_token_expired"_s,
                                  u"refresh_token_invalidated"_s,
                                  u"access_denied"_s,
                                  u"api"_s,
                                  u"30"_s,
                                  u"9000"_s};
        // Of where and what no error says.
        const QStringList known{u"config.toml"_s, u"id_token"_s};
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
            for (const QString &subject : subjects) {
                for (const QString &detail : details)
                    COMPARE_FOREIGN({errorText({static_cast<ErrorCode>(code), subject, detail})},
                                    (QStringList{subject, detail} + known));
            }
        }
    }

    void nothingIsLeftInTheDiagnostics()
    {
        const Spoken spoken;
        QStringList texts;
        Facts facts;
        const auto tell = [&](const Snapshot &snapshot) {
            texts << reportText(diagnose(snapshot, facts, galleryNow()), galleryNow());
        };
        Snapshot snapshot;
        snapshot.home.path = u"/home/alice/.codex"_s;
        snapshot.home.storeMode = u"keyring"_s;
        tell(snapshot); // nothing of anything
        facts.hasDisplay = true;
        facts.desktop = u"XFCE"_s;
        facts.sessionType = u"wayland"_s;
        facts.session = SessionFacts();
        facts.portHolder = u"node (42)"_s;
        facts.hasTokenInEnvironment = true;
        facts.leavings = 2;
        facts.hasBrowserOpener = false;
        facts.networkVariables = {u"HTTP_PROXY"_s, u"SSL_CERT_FILE"_s};
        facts.unreadableCertificates = {u"SSL_CERT_FILE"_s};
        facts.dataFolder = u"/data"_s;
        facts.freeBytes = 1000;
        facts.journal = {galleryNow().addDays(-1)};
        for (const ProgramKind kind : {ProgramKind::Cli, ProgramKind::AppServer, ProgramKind::IdeExtension,
                                       ProgramKind::DesktopApp, ProgramKind::Other})
            facts.programs.append({.kind = kind});
        for (const GalleryState &state : galleryStates())
            tell(state.view.snapshot); // everything that is wrong with accounts and stores
        facts.session->hasTrayHost = true;
        facts.session->notificationServer = u"dunst"_s;
        facts.session->notificationCapabilities = {u"body"_s, u"actions"_s};
        facts.session->hasKeyring = true;
        facts.secondPortHolder = u"node (43)"_s;
        facts.storeSetBy = u"/home/alice/.codex/config.toml"_s;
        facts.freeBytes = 1'000'000'000;
        facts.logFile = u"/data/log"_s;
        facts.logSize = 1000;
        facts.hasSettings = true;
        tell(snapshot);
        facts.session->hasCollection = true;
        facts.portHolder.clear();
        tell(snapshot);
        facts.session->isCollectionLocked = true;
        tell(snapshot);
        facts.session->isKeyringSilent = true;
        tell(snapshot);

        QStringList data = facts.networkVariables + facts.session->notificationCapabilities;
        data << QString::fromLatin1(qVersion()) << facts.desktop << facts.sessionType << u"node"_s << u"dunst"_s
             << facts.storeSetBy << facts.dataFolder << facts.logFile << u"T Z"_s; // in a time
        for (const GalleryState &state : galleryStates())
            data += dataOf(state.view.snapshot);
        COMPARE_FOREIGN(texts, data);
    }

    void nothingIsLeftOfHelpAndMistakes()
    {
        const Spoken spoken;
        const QStringList verbs{u"login"_s,  u"logout"_s,  u"status"_s, u"accounts"_s, u"switch"_s, u"rename"_s,
                                u"import"_s, u"refresh"_s, u"token"_s,  u"usage"_s,    u"doctor"_s};
        QList<QStringList> lines{{},
                                 {u"--help"_s},
                                 {u"nonsense"_s},
                                 {u"--nonsense"_s},
                                 {u"--nonsense"_s, u"--more"_s},
                                 {u"--home"_s},
                                 {u"--home="_s, u"status"_s},
                                 {u"--json=1"_s},
                                 {u"--demo"_s, u"--home"_s, u"x"_s, u"status"_s},
                                 {u"import"_s, u""_s},
                                 {u"logout"_s, u""_s},
                                 {u"logout"_s, u"--yes"_s},
                                 {u"accounts"_s, u"--order"_s, u","_s},
                                 {u"login"_s, u"--expect"_s, u""_s},
                                 {u"login"_s, u"--timeout"_s, u"never"_s}};
        for (const QString &verb : verbs)
            lines << QStringList{verb, u"--help"_s} << QStringList{verb} << QStringList{verb, u"a"_s, u"b"_s, u"c"_s};
        for (const QStringList &line : std::as_const(lines)) {
            const auto parsed = parseCommandLine(line);
            COMPARE_FOREIGN({parsed ? parsed->help : parsed.error()}, line);
        }
    }

    void nothingIsLeftInAnswers_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char *line : {"--demo",
                                 "--demo login",
                                 "--demo status",
                                 "--demo accounts",
                                 "--demo usage",
                                 "--demo refresh",
                                 "--demo token",
                                 "--demo doctor",
                                 "--demo logout",
                                 "--demo switch bob@example.com",
                                 "--demo rename bob@example.com B",
                                 "status",
                                 "accounts",
                                 "accounts --order bob@example.com",
                                 "accounts --order a,a",
                                 "rename bob@example.com Lab",
                                 "rename Lab alice@example.com",
                                 "switch nobody",
                                 "doctor",
                                 "import nowhere",
                                 "import second.json",
                                 "logout Lab",
                                 "refresh nobody",
                                 "token nobody"})
            QTest::newRow(line) << QString::fromLatin1(line).split(u' ');
    }
    void nothingIsLeftInAnswers()
    {
        QFETCH(QStringList, arguments);
        const QTemporaryDir folder;
        const QDir home(folder.path());
        QVERIFY(home.mkpath(u"codex"_s));
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(home.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        };
        QVERIFY(write(u"codex/config.toml"_s,
                      "cli_auth_credentials_store = \"file\"\nchatgpt_base_url = \"http://127.0.0.1:9/\"\n"));
        QVERIFY(write(u"codex/auth.json"_s, authJson()));
        Person bob{.account = u"acc-2222"_s, .user = u"user-2"_s, .email = u"bob@example.com"_s, .plan = u"team"_s};
        QVERIFY(write(u"first.json"_s, authJson(bob, "rt_bob")));
        bob = {.account = u"acc-3333"_s, .user = u"user-3"_s, .email = u"carol@example.com"_s};
        QVERIFY(write(u"second.json"_s, authJson(bob, "rt_carol")));

        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"CODEX_HOME"_s, home.filePath(u"codex"_s));
        environment.insert(u"CHATELAINE_DATA_DIR"_s, home.filePath(u"data"_s));
        environment.insert(u"CHATELAINE_ISSUER"_s, u"http://127.0.0.1:9"_s); // where nobody is
        environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
        const auto run = [&](QStringList line) {
            for (QString &argument : line) {
                if (argument.endsWith(".json"_L1))
                    argument = home.filePath(argument);
            }
            return testing::runProgram(
                QStringList{QCoreApplication::applicationFilePath(), QString::fromLatin1(asCommandLine)} + line,
                environment);
        };
        QVERIFY(run({u"import"_s, u"first.json"_s}).exitCode == 0);
        const Ended ended = run(arguments);
        QVERIFY2(ended.exitCode >= 0, ended.say().constData());
        QStringList answers = QString::fromUtf8(ended.output + ended.errors).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(!answers.isEmpty());
        answers.removeIf([](const QString &answer) { return answer.startsWith("eyJ"_L1); }); // a token
        static const QRegularExpression paths(u"\\S*/\\S*"_s); // and addresses
        answers.replaceInStrings(paths, {});

        QStringList data = arguments;
        data << QSysInfo::prettyProductName() << QSysInfo::kernelType() << QSysInfo::kernelVersion()
             << u"file keyring auto"_s // modes of the store
             << u"alice bob carol @example.com user acc Plus Business Team Acme personal"_s;
        COMPARE_FOREIGN(answers, data);
    }

    void aWordThatWasForgottenIsFound()
    {
        const Spoken spoken;
        const QString title =
            PseudoLanguage(PseudoLanguage::Script::RightToLeft).translate("", "Codex uses %1", "", -1);
        const QStringList data{u"alice@example.com"_s};
        QCOMPARE(untranslatedIn(title.arg(u"alice@example.com"_s), data), QStringList());
        QCOMPARE(untranslatedIn(title.arg(u"al…ple.com"_s), data), QStringList());
        QCOMPARE(untranslatedIn(title.arg(u"somebody"_s), data), QStringList{u"somebody"_s});
        QPushButton button(u"Try again"_s);
        button.setToolTip(u"Once more"_s);
        button.show();
        QCOMPARE(foreignIn(textsIn(button), {}).size(), 2);
    }

    void qtsOwnTextsAreTranslatedToo()
    {
        QtsTexts asked;
        QCoreApplication::installTranslator(&asked);
        const QString folder = QDir::tempPath();
        for (const GalleryState &state : galleryStates()) {
            const std::unique_ptr<Window> window = windowOf(state);
            askAll(QAccessible::queryAccessibleInterface(window.get()));
            const std::unique_ptr<QDialog> dialog = dialogOf(state);
            if (!dialog)
                continue;
            askAll(QAccessible::queryAccessibleInterface(dialog.get()));
            for (QWidget *widget : dialog->findChildren<QWidget *>()) {
                const auto *label = qobject_cast<QLabel *>(widget);
                const bool hasMenu = (label && label->textInteractionFlags() != Qt::NoTextInteraction)
                    || qobject_cast<QLineEdit *>(widget) || qobject_cast<QScrollBar *>(widget);
                if (hasMenu && widget->isVisible())
                    lookAtMenuOf(*widget);
            }
        }
        SettingsDialog settings;
        settings.show();
        for (QPushButton *button : settings.findChildren<QPushButton *>())
            button->click();
        auto *choice = settings.findChild<QFileDialog *>();
        QVERIFY(choice);
        settle();
        askAll(QAccessible::queryAccessibleInterface(choice));
        QCoreApplication::removeTranslator(&asked);

        for (const char *expected : {"QLineEdit\n&Copy", "QScrollBar\nScroll here", "QAccessibleActionInterface\nPress",
                                     "QFileDialog\n&Choose"})
            QVERIFY2(asked.texts().contains(QString::fromLatin1(expected)), expected);
        QStringList wrong;
        for (const QString &language : translations()) {
            QTranslator own;
            QVERIFY(own.load(u":/chatelaine/translations/chatelaine_"_s + language));
            for (const QString &text : asked.texts()) {
                const QByteArray context = text.section(u'\n', 0, 0).toUtf8();
                const QByteArray source = text.section(u'\n', 1).toUtf8();
                if (own.translate(context.constData(), source.constData()).isEmpty())
                    wrong << language + u": "_s + text;
            }
        }
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
    }

    void aLetterChoosesOneThing_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : availableLanguages())
            QTest::newRow(qUtf8Printable(language)) << language;
    }
    void aLetterChoosesOneThing()
    {
        QFETCH(const QString, language);
        installLanguage(*qApp, language);
        QStringList wrong;
        const auto look = [&](const QString &where, const QStringList &accelerators) {
            if (const QStringList twice = twiceIn(accelerators); !twice.isEmpty())
                wrong << where + u": "_s + twice.join(u' ');
        };
        for (const GalleryState &state : galleryStates()) {
            look(state.name, acceleratorsIn(*windowOf(state)));
            look(state.name, acceleratorsOf(*menuOf(state)));
            if (const std::unique_ptr<QDialog> dialog = dialogOf(state))
                look(state.name, acceleratorsIn(*dialog));
        }
        QLineEdit edit;
        const std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
        look(u"the menu of a field"_s, acceleratorsOf(*menu));
        QVERIFY(acceleratorsOf(*menu).size() > 4);
        installLanguage(*qApp);
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
    }
    void aLetterThatChoosesTwoIsFound()
    {
        QWidget window;
        auto *first = new QPushButton(u"&Switch"_s, &window);
        auto *second = new QPushButton(u"&Settings"_s, &window);
        QCOMPARE(twiceIn(acceleratorsIn(window)), QStringList{u"Alt+S"_s});
        second->hide();
        QCOMPARE(twiceIn(acceleratorsIn(window)), QStringList());
        QCOMPARE(acceleratorsIn(window).size(), 1);
        first->setText(u"R&&D"_s);
        QCOMPARE(acceleratorsIn(window).size(), 0);
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], asCommandLine) == 0) {
        const QCoreApplication application(argc, argv);
        const Spoken spoken;
        return chatelaine::runProgram(QCoreApplication::arguments().mid(2));
    }
    const std::unique_ptr<QApplication> stage = newStage(argc, argv);
    TestUntranslated test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_untranslated.moc"
