// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/page.h"
#include "views/shared/theme.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace exportdesk
{

class PageHeader;
class SectionBox;
class SegmentedBar;
class TextLabel;

/// Language, theme and text size; every change is announced at once and applied live by whoever keeps it.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    /// \a theme is changed directly and outlives the page.
    explicit SettingsPage(Theme &theme, QWidget *parent = nullptr);

    QString title() const override;
    QList<QWidget *> regions() override;

    /// "en", "de", or empty: as the system. Announces nothing.
    void setLanguage(const QString &code);
    QString language() const;
    /// Whether ends of jobs are told on the desktop. Announces nothing.
    void setNotifies(bool on);
    /// Where the program keeps what it writes, for the last line; native separators.
    void setDataFolder(const QString &path);

Q_SIGNALS:
    void languageChosen(const QString &code);
    void themeChosen(exportdesk::Theme::Mode mode);
    void textSizeChosen(int points);
    void notifiesChosen(bool on);

protected:
    void retranslate() override;

private:
    void showTheme();

    Theme &m_theme;
    PageHeader *m_header;
    SectionBox *m_languageBox;
    SectionBox *m_themeBox;
    SectionBox *m_textBox;
    SectionBox *m_noticeBox;
    SectionBox *m_dataBox;
    QComboBox *m_language;
    SegmentedBar *m_mode;
    QSpinBox *m_size;
    QCheckBox *m_notifies;
    TextLabel *m_sample;
    TextLabel *m_folder;
    QString m_dataFolder;
};

} // namespace exportdesk
