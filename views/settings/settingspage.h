// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/alertsmodels.h"
#include "views/shared/page.h"
#include "views/shared/theme.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QSpinBox;
class QVBoxLayout;

namespace exportdesk
{

class AlertSection;
class PageHeader;
class SectionBox;
class SegmentedBar;
class TextLabel;

/// Language, theme, text size, launching, notifications and alerts. Changes take effect at once; the program saves
/// them.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    /// \a theme is changed directly and outlives the page; without \a alerts there is no section for them.
    explicit SettingsPage(Theme &theme, const std::optional<AlertsModels> &alerts = {}, QWidget *parent = nullptr);

    QString title() const override;

    /// "en", "de", or empty: as the system. Emits nothing.
    void setLanguage(const QString &code);
    QString language() const;
    /// Whether desktop notifications are shown. Emits nothing.
    void setNotifies(bool on);
    /// Whether a refused launch is sent again automatically, once. Emits nothing.
    void setRepeatsRefused(bool on);
    /// From which change against the last run, in percent, an export is pointed out. Emits nothing.
    void setChangeLimit(int percent);
    /// Where the program stores its files, for the last line; native separators.
    void setDataFolder(const QString &path);

Q_SIGNALS:
    void languageChosen(const QString &code);
    void themeChosen(exportdesk::Theme::Mode mode);
    void textSizeChosen(int points);
    void notifiesChosen(bool on);
    void repeatsRefusedChosen(bool on);
    void changeLimitChosen(int percent);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildSheet();
    void connectControls();
    void breakLines();

    Theme &m_theme;
    PageHeader *m_header;
    SectionBox *m_languageBox;
    SectionBox *m_themeBox;
    SectionBox *m_textBox;
    SectionBox *m_launchBox;
    SectionBox *m_noticeBox;
    AlertSection *m_alerts; ///< nullptr: none
    SectionBox *m_changeBox;
    SectionBox *m_dataBox;
    QComboBox *m_language;
    SegmentedBar *m_mode;
    QSpinBox *m_size;
    QCheckBox *m_repeatsRefused;
    QCheckBox *m_notifies;
    QSpinBox *m_changeLimit;
    TextLabel *m_folder;
    QVBoxLayout *m_sections = nullptr;
};

} // namespace exportdesk
