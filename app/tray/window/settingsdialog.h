// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "setup/settings.h"
#include "tray/notify/notice.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QComboBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace chatelaine {

class Announcement;
class Banner;

//! \brief The settings, to be looked at and changed. As the desktop's own ones, each takes effect at once: there is
//! nothing to confirm, and nothing to lose by closing. What is displayed wishes nothing; only a person does.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget *parent = nullptr);
    ~SettingsDialog() override;

    //! \brief What is set; a change that is wished is taken for set until then.
    void display(const Settings &settings);
    //! \brief Whether the program starts with the session; \a hint: why it does not, although it should. Not shown
    //! before.
    void displayStartAtLogin(bool isEnabled, const QString &hint);
    //! \brief Why what was wished is not set. Empty: it is.
    void displayFailure(const QString &text);
    //! \brief Where the keyboard was, in a dialog that is made anew in another language.
    void goToLanguage();
    //! \brief In front of the others, with the keyboard.
    void bringUp();

Q_SIGNALS:
    //! \brief Somebody looks at it.
    void opened();
    //! \brief \a settings instead of \a before.
    void wished(const chatelaine::Settings &settings, const chatelaine::Settings &before);
    void startAtLoginWished(bool enabled);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *newContent();
    QGroupBox *newGeneral();
    QGroupBox *newIcon();
    QGroupBox *newRenewing();
    QGroupBox *newMessages();
    QGroupBox *newHomes();
    template <typename Change>
    void change(Change change);
    void readThresholds();
    void displayMistake(bool isThere);
    void addHome();
    void removeHome();

    Settings m_settings;
    Banner *m_failure;
    QCheckBox *m_startAtLogin;
    QComboBox *m_language;
    QCheckBox *m_private;
    QComboBox *m_iconStyle;
    QCheckBox *m_colored;
    QRadioButton *m_ahead;
    QRadioButton *m_never;
    QHash<NoticeKind, QCheckBox *> m_kinds;
    QLineEdit *m_thresholds;
    Announcement *m_thresholdsMistake;
    QListWidget *m_homes;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace chatelaine
